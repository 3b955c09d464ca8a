// Handing over the one who leads: the two change places, the sign begins anew as facilitator, and the timeline says when.
import type { Id, Instant } from './basics.ts';
import { gamemasterOf, type Meeting } from './meeting.ts';
import { personIn, withPersonChanged } from './participants.ts';
import { withMoment } from './timeline.ts';

export function withGamemaster(m: Meeting, toId: Id, at: { readonly id: Id; readonly at: Instant }): Meeting {
  const from = gamemasterOf(m);
  const to = personIn(m, toId);
  if (!from || !to || from.id === to.id) return m;
  const swapped = withPersonChanged(withPersonChanged(m, to.id, { role: 'gamemaster' }), from.id, {
    role: 'professional',
  });
  return withMoment(
    {
      ...swapped,
      plan: { ...m.plan, gamemasterId: to.id, coGamemasterId: from.id },
      roleSign: 'facilitator',
    },
    { ...at, kind: 'gamemaster', toId: to.id },
  );
}
