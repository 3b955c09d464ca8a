// What may be shared, with whom and why, and the citizen's own yes or no (R17). Nothing is chosen beforehand.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Check } from '../../ui/Check.tsx';
import { ChoiceRow } from '../../ui/ChoiceRow.tsx';
import { Field } from '../../ui/Field.tsx';
import { NoteForm } from './NoteForm.tsx';
import { useAtTheTable } from './useAtTheTable.ts';
import { useDraftText } from './useDraftText.ts';
import { useFormDraft } from './useFormDraft.ts';

const nobodyChosen: { readonly withIds: readonly string[] } = { withIds: [] };

export function ConsentForm({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation(['discussion', 'words']);
  const tell = useTell();
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const others = useAtTheTable().filter(({ role }) => role !== 'citizen');
  const { said, change, clear } = useFormDraft('consent.chosen', nobodyChosen);
  const { withIds } = said;
  // Kept nowhere: a yes that was left half done is asked for anew.
  const [answer, setAnswer] = useState<'yes' | 'no' | undefined>();
  const what = useDraftText('consent.what');
  const purpose = useDraftText('consent.purpose');
  const except = useDraftText('consent.except');
  const how = useDraftText('consent.how');
  const texts = [what, purpose, except, how];
  const give = () => {
    if (what.text.trim() === '') return 'text' as const;
    if (!answer) return 'citizensOwnAnswer' as const;
    const refused = tell({
      type: 'consent.given',
      consent: {
        id: newId(),
        what: what.text.trim(),
        withIds,
        purpose: purpose.text.trim(),
        except: except.text.trim(),
        answer,
        how: how.text.trim(),
      },
    });
    if (refused) return refused;
    for (const one of texts) one.clear();
    clear();
    return null;
  };
  return (
    <NoteForm save={t('form.save')} tell={give} onDone={onDone}>
      <Field label={t('words:consent.what')} value={what.text} error={what.error} onChange={what.onChange} />
      <fieldset className="choices">
        <legend className="label">{t('words:consent.toWhom')}</legend>
        <div className="opts">
          {others.map(({ id, name: person, attendance }) => (
            <Check
              key={id}
              checked={withIds.includes(id)}
              onChange={(yes) => change({ withIds: yes ? [...withIds, id] : withIds.filter((other) => other !== id) })}
            >
              <bdi>{person}</bdi>
              {attendance === 'absent' && ` (${t('words:attendance.absent')})`}
            </Check>
          ))}
        </div>
      </fieldset>
      <Field
        label={t('words:consent.purpose')}
        value={purpose.text}
        error={purpose.error}
        onChange={purpose.onChange}
      />
      <Field label={t('consent.except')} value={except.text} error={except.error} onChange={except.onChange} />
      <ChoiceRow
        legend={t('consent.answer', { name })}
        tone="voice"
        value={answer}
        options={[
          { value: 'yes', label: t('words:consentAnswer.yes') },
          { value: 'no', label: t('words:consentAnswer.no') },
        ]}
        onChange={setAnswer}
      />
      <Field
        label={t('consent.how')}
        hint={t('consent.howHint')}
        value={how.text}
        error={how.error}
        onChange={how.onChange}
      />
    </NoteForm>
  );
}
