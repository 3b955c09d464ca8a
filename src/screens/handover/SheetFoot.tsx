// The foot of the sheet: when you meet again, and who to call.
import type { Sheet } from '../../handover/sheet.ts';
import type { Say } from './saying.ts';

interface SheetFootProps {
  readonly sheet: Sheet;
  readonly say: Say;
  readonly nextDay: string;
}

export function SheetFoot({ sheet: { nextMeeting, nextTopicIdea, contact }, say, nextDay }: SheetFootProps) {
  const ask = contact.name ? say(contact.phone ? 'call' : 'ask', { name: contact.name }) : say('callUnit');
  return (
    <footer>
      <div>
        <p className="k">{say('nextMeeting')}</p>
        <p className={nextMeeting ? 'large' : ''}>{nextDay}</p>
        {nextMeeting?.place && <p className="d">{nextMeeting.place}</p>}
        {nextTopicIdea && <p className="d">{say('nextTopic', { text: nextTopicIdea })}</p>}
      </div>
      {(contact.name || contact.phone) && (
        <div>
          <p className="k">{ask}</p>
          {contact.phone && (
            <p className="large" dir="ltr">
              {contact.phone}
            </p>
          )}
        </div>
      )}
    </footer>
  );
}
