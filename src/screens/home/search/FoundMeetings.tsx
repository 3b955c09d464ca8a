// What was found, as rows of the list that also say why, or one sentence when nothing was.
import { useTranslation } from 'react-i18next';
import type { ListedMeeting } from '../../../room/device.ts';
import { Button } from '../../../ui/Button.tsx';
import { LongList } from '../LongList.tsx';
import { MeetingRow } from '../MeetingRow.tsx';
import { whyFound } from './whyFound.ts';

interface FoundMeetingsProps {
  readonly found: readonly ListedMeeting[];
  readonly query: string;
  readonly dueIn: ReadonlyMap<string, number>;
  /** How many there are, in words. */
  readonly told: string;
  readonly onClear: () => void;
}

export function FoundMeetings({ found, query, dueIn, told, onClear }: FoundMeetingsProps) {
  const { t, i18n } = useTranslation('home');
  const isEmpty = found.length === 0;
  return (
    <section className="others found" aria-labelledby="found">
      <div className={isEmpty ? 'none' : 'foundhead'}>
        <h2 id="found">{told}</h2>
        <Button look={isEmpty ? 'edge' : 'quiet'} onClick={onClear}>
          {t('search.clear')}
        </Button>
      </div>
      {!isEmpty && (
        <LongList items={found}>
          {(meeting, row) => (
            <MeetingRow
              key={meeting.id}
              meeting={meeting}
              due={dueIn.get(meeting.id) ?? 0}
              hasCourse={false}
              row={row}
              why={whyFound(meeting.summary, query, i18n.language)}
            />
          )}
        </LongList>
      )}
    </section>
  );
}
