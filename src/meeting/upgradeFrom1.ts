// A document of version 1 as one of version 2: prepared lines became points, and the room got what it shows.
// Never changed again. What it does not expect it leaves as it is; the check after it refuses that.
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const within = (value: unknown, change: (found: Json) => Json): unknown => (isObject(value) ? change(value) : value);
const each = (value: unknown, change: (one: unknown, at: number) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : value;

const asPoints = (value: unknown, kind: string): unknown =>
  each(value, (text, at) => ({ id: `${kind}-${at + 1}`, text, mayBeShown: false }));

export const upgradeFrom1 = (older: Json): Record<string, unknown> => ({
  ...older,
  meeting: within(older['meeting'], (m) => ({
    ...m,
    plan: within(m['plan'], (plan) => ({ ...plan, coGamemasterId: null })),
    preparation: within(m['preparation'], (preparation) => ({
      ...preparation,
      worksAlready: asPoints(preparation['worksAlready'], 'strength'),
      questions: asPoints(preparation['questions'], 'question'),
    })),
    lines: each(m['lines'], (one) => within(one, (line) => ({ ...line, confirmedAt: null }))),
    views: each(m['views'], (one) => within(one, (view) => ({ ...view, kind: 'view' }))),
    timeline: each(m['timeline'], (one) =>
      within(one, (moment) => (moment['kind'] === 'claimCheck' ? { ...moment, saidById: null } : moment)),
    ),
    mentions: [],
    shown: null,
  })),
});
