// What was heard about a promise, told to the meeting it was made in or to the one that follows it up.
import { type Agreement, withAgreementFact } from './agreements.ts';
import type { Id } from './basics.ts';
import type { Report } from './followUp.ts';
import type { Meeting } from './meeting.ts';
import { added, without } from './talk.ts';

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

interface Promised {
  readonly agreements: readonly Agreement[];
  readonly reports: readonly Report[];
}

/** As if it had not been heard. A yes of the owner that rests on it alone goes with it. */
function unheard<P extends Promised>(promised: P, gone: Report): P {
  const reports = without(promised.reports, gone.id);
  const yes = reports.findLast((one) => one.agreementId === gone.agreementId && one.outcome === 'confirmed');
  return {
    ...promised,
    reports,
    agreements: promised.agreements.map((one) =>
      one.id === gone.agreementId && one.ownerSaidYesAt === gone.at ? { ...one, ownerSaidYesAt: yes?.at ?? null } : one,
    ),
  };
}

/** What was heard is taken back, wherever it was told. */
export function withoutReport(m: Meeting, reportId: Id): Meeting {
  const isIt = (one: Report) => one.id === reportId;
  const [here, before] = [m.reports.find(isIt), m.lastTime?.reports.find(isIt)];
  const next = here ? unheard(m, here) : m;
  return before && next.lastTime ? { ...next, lastTime: unheard(next.lastTime, before) } : next;
}
