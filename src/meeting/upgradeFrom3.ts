// A document of version 3 as one of version 4: lines of an interpreter, and the sheet's words in a second language.
// Never changed again. What it does not expect it leaves as it is; the check after it refuses that.
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function upgradeFrom3(older: Json): Record<string, unknown> {
  const m = older['meeting'];
  if (!isObject(m)) return { ...older };
  return { ...older, meeting: { ...m, interpreted: [], danishOnly: false, wordingBeside: null } };
}
