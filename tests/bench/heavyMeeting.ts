// A meeting with about so many bytes of document, told line by line as people would.
import { toDocument } from '../../src/meeting/document.ts';
import { type Meeting, newMeeting } from '../../src/meeting/meeting.ts';

const at = '2026-03-10T09:00:00.000Z';
const sentence = 'Jeg er ikke ligeglad. Jeg kan ikke læse brevene, og så tør jeg ikke åbne dem.';

/** `bytes` is the length of the document as JSON, reached from below within one line. */
export function heavyMeeting(bytes: number): Meeting {
  const meeting = newMeeting({
    id: 'heavy',
    at,
    language: 'da',
    unit: { municipality: 'Fjordby Kommune', name: 'Jobcenter Fjordby', word: 'jobcenter', phone: '12 34 56 78' },
    citizen: { id: 'karsten', name: 'Karsten' },
    gamemaster: { id: 'lene', name: 'Lene' },
  });
  const size = (m: Meeting) => new TextEncoder().encode(JSON.stringify(toDocument(m, 'discussing'))).length;
  const line = (n: number) => ({
    id: `line-${n}`,
    at,
    byId: 'karsten',
    source: 'ownWords' as const,
    text: sentence,
    goesIntoCase: false,
    confirmedAt: null,
  });
  const perLine = size({ ...meeting, lines: [line(0), line(1)] }) - size({ ...meeting, lines: [line(0)] });
  const room = Math.max(0, Math.floor((bytes - size(meeting)) / perLine));
  const topic = { text: sentence, original: null, typedById: 'lene', confirmedAt: at };
  const concerns = [{ id: 'topic', text: sentence, original: null }];
  return {
    ...meeting,
    concerns,
    topic,
    rolesSaidAloudAt: at,
    tableConfirmedAt: at,
    lines: Array.from({ length: room }, (_, n) => line(n)),
  };
}
