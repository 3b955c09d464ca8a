// What was heard about a promise, told to the meeting it was made in or to the one that follows it up.
import { withAgreementFact } from './agreements.ts';
import type { Report } from './followUp.ts';
import type { Meeting } from './meeting.ts';
import { added } from './talk.ts';

export function withReport(m: Meeting, heard: Report): Meeting {
  const isOfToday = m.agreements.some((one) => one.id === heard.agreementId);
  const { lastTime } = m;
  if (isOfToday) {
    const next = { ...m, reports: added(m.reports, heard) };
    return heard.outcome === 'confirmed'
      ? withAgreementFact(next, heard.agreementId, { ownerSaidYesAt: heard.at })
      : next;
  }
  if (!lastTime?.agreements.some((one) => one.id === heard.agreementId)) return m;
  const last = { ...lastTime, reports: added(lastTime.reports, heard) };
  return {
    ...m,
    lastTime:
      heard.outcome === 'confirmed' ? withAgreementFact(last, heard.agreementId, { ownerSaidYesAt: heard.at }) : last,
  };
}
