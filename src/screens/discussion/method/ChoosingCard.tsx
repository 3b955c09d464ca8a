// The citizen chooses, by pressing: large, in the citizen's colour, and nothing chosen beforehand. A second press takes
// the choice back. What is on the table follows by itself.
import { useTranslation } from 'react-i18next';
import { citizenOf } from '../../../meeting/meeting.ts';
import { useMeeting, useTell } from '../../../room/MeetingRoom.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useFocusHere } from '../../frame/useFocusHere.ts';
import { useOnTable } from './useOnTable.ts';

interface ChoosingCardProps {
  readonly id: string;
  readonly onDone: () => void;
}

export function ChoosingCard({ id, onDone }: ChoosingCardProps) {
  const { t } = useTranslation(['discussion', 'method']);
  const tell = useTell();
  const citizenId = useMeeting((m) => m.citizenId);
  const name = useMeeting((m) => citizenOf(m)?.name ?? '');
  const choice = useMeeting((m) => m.timeline.find((one) => one.id === id));
  const { shown, show } = useOnTable();
  const asked = useFocusHere<HTMLParagraphElement>();
  if (choice?.kind !== 'choice') return null;
  const { question, options, chosen } = choice;
  const isShown = shown?.kind === 'noted' && shown.id === id;
  const choose = (option: string) =>
    tell({ type: 'choice.made', id, byId: citizenId, chosen: option === chosen ? '' : option });
  return (
    <div className="choosing">
      <p ref={asked} className="asked-now" tabIndex={-1} dir="auto">
        {question}
      </p>
      <p className="hint">
        {t('form.chosen', { name })} {t('form.chosenHint')}
      </p>
      <ul>
        {options.map((option) => (
          <li key={option}>
            <Button
              look={option === chosen ? 'voice' : 'edge'}
              big
              wide
              icon={option === chosen ? 'check' : undefined}
              aria-pressed={option === chosen}
              onClick={() => choose(option)}
            >
              <span dir="auto">{option}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className="foot">
        {!isShown && (
          <Button icon="screen" onClick={() => show({ kind: 'noted', id })}>
            {t('method:showIt')}
          </Button>
        )}
        <Button look="go" onClick={onDone}>
          {t('method:choice.done')}
        </Button>
      </div>
    </div>
  );
}
