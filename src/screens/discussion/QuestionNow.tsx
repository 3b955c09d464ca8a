// The one question we talk about now, put right in place. The citizen's own prepared questions are one press away.
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting } from '../../room/MeetingRoom.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Kicker } from '../../ui/Kicker.tsx';
import { InterpretedLine } from '../frame/InterpretedLine.tsx';
import { useDraftText } from '../frame/useDraftText.ts';
import { useFocusHere } from '../frame/useFocusHere.ts';
import { useOnTable } from './method/useOnTable.ts';
import { RoleSign } from './RoleSign.tsx';
import type { OpenTalkDialog } from './TalkDialogs.tsx';

export function QuestionNow({ onOpen }: { readonly onOpen: OpenTalkDialog }) {
  const { t } = useTranslation('discussion');
  const question = useMeeting((m) => m.questionNow);
  const [editing, setEditing] = useState(false);
  const [edited, setEdited] = useState(false);
  const edit = () => {
    setEditing(true);
    setEdited(true);
  };
  return (
    <div className="now">
      <Kicker tone="brand" as="h2">
        {t('now.kicker')}
      </Kicker>
      <RoleSign onOpen={onOpen} />
      <div>
        {editing ? (
          <QuestionForm onDone={() => setEditing(false)} />
        ) : question === '' ? (
          <p className="noquestion">
            {t('now.empty')}
            <Button onClick={edit}>{t('now.ask')}</Button>
          </p>
        ) : (
          <>
            <p className="q" aria-live="polite">
              <span dir="auto">{question}</span>
              <EditButton comesBack={edited} onPress={edit} />
            </p>
            <InterpretedLine key={question} said={question} />
          </>
        )}
      </div>
    </div>
  );
}

function EditButton({ comesBack, onPress }: { readonly comesBack: boolean; readonly onPress: () => void }) {
  const { t } = useTranslation('discussion');
  const button = useFocusHere<HTMLButtonElement>(comesBack);
  return (
    <button ref={button} type="button" className="ghostbtn" aria-label={t('now.edit')} onClick={onPress}>
      <Icon name="pencil" />
    </button>
  );
}

function QuestionForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['discussion', 'ui']);
  const table = useOnTable();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const question = useMeeting((m) => m.questionNow);
  const questions = useMeeting((m) => m.preparation.questions);
  // Everybody can see this side: only what the citizen lets be shown stands on it (R07).
  const prepared = questions.filter(({ mayBeShown }) => mayBeShown);
  const field = useFocusHere<HTMLInputElement>();
  const draft = useDraftText('question');
  const [touched, setTouched] = useState(draft.text !== '');
  const text = touched ? draft.text : question;
  const ask = (asked: string) => {
    if (!table.ask(asked.trim())) return;
    draft.clear();
    onDone();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    ask(text);
  };
  return (
    <form className="asking" onSubmit={submit}>
      <Field
        label={t('now.label')}
        hideLabel
        ref={field}
        value={text}
        error={draft.error}
        onChange={(typed) => {
          setTouched(true);
          draft.onChange(typed);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <Button submit>{t('now.show')}</Button>
      <Button
        look="quiet"
        onClick={() => {
          draft.clear();
          onDone();
        }}
      >
        {t('ui:cancel')}
      </Button>
      {prepared.length > 0 && (
        <div className="chips" role="group" aria-label={t('now.prepared', { name })}>
          {prepared.map((one) => (
            <button key={one.id} type="button" className="slot" onClick={() => ask(one.text)}>
              {one.text}
            </button>
          ))}
        </div>
      )}
    </form>
  );
}
