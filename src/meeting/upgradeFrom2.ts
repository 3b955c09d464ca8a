// A document of version 2 as one of version 3: promises can be counted, said back and heard of between two meetings.
// Never changed again. What it does not expect it leaves as it is; the check after it refuses that.
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const within = (value: unknown, change: (found: Json) => Json): unknown => (isObject(value) ? change(value) : value);
const each = (value: unknown, change: (one: Json) => Json): unknown =>
  Array.isArray(value) ? value.map((one) => within(one, change)) : value;

const asPromise = (one: Json): Json => ({
  ...one,
  times: null,
  why: '',
  goals: [],
  saidBack: null,
  ownerSaidYesAt: null,
});

export const upgradeFrom2 = (older: Json): Record<string, unknown> => ({
  ...older,
  meeting: within(older['meeting'], (m) => ({
    ...m,
    agreements: each(m['agreements'], asPromise),
    amendments: each(m['amendments'], (one) => ({ ...one, before: within(one['before'], asPromise) })),
    sharings: [],
    reports: [],
    lastTime: within(m['lastTime'], (last) => ({
      ...last,
      agreements: each(last['agreements'], asPromise),
      reports: [],
    })),
  })),
});
