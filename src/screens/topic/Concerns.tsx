// The citizen's list of what weighs. The top line is the one proposed as topic; ranking is one press, never a drag.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../room/MeetingRoom.tsx';
import { newId } from '../../room/newId.ts';
import { Button } from '../../ui/Button.tsx';
import { AddLine } from '../frame/AddLine.tsx';
import { OwnLine } from '../frame/OwnLine.tsx';
import { TopLine } from './TopLine.tsx';

export function Concerns() {
  const { t } = useTranslation('topic');
  const tell = useTell();
  const concerns = useMeeting((m) => m.concerns);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const [top, ...others] = concerns;
  return (
    <>
      {top && (
        <ol className="mine" aria-label={t('list')} tabIndex={-1}>
          <TopLine key={top.id} concern={top} />
          {others.map((concern) => (
            <li key={concern.id}>
              <OwnLine
                text={concern.text}
                onText={(text) => tell({ type: 'concern.changed', concern: { ...concern, text } })}
                onRemove={() => tell({ type: 'concern.removed', id: concern.id })}
                presses={
                  <Button
                    icon="chevronUp"
                    aria-label={`${t('mostImportant')}: ${concern.text}`}
                    onClick={(event) => {
                      // The line moves and this press goes with it: the list keeps the focus.
                      event.currentTarget.closest('ol')?.focus();
                      tell({ type: 'concern.raisedToTop', id: concern.id });
                    }}
                  >
                    {t('mostImportant')}
                  </Button>
                }
              />
            </li>
          ))}
        </ol>
      )}
      <div className={top ? undefined : 'begin'}>
        <AddLine
          draft="concern"
          label={top ? t('more') : t('first')}
          showLabel={!top}
          {...(top ? {} : { hint: t('firstHint', { name }) })}
          add={t('add')}
          onAdd={(text) => tell({ type: 'concern.added', concern: { id: newId(), text, original: null } })}
        />
      </div>
    </>
  );
}
