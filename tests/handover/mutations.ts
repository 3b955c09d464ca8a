// What can happen to a text on its way: a sign changed, taken out, put in, said twice, or the end cut off.
import fc from 'fast-check';

const alphabet = [...'0123456789abcdefghijklmnop"\\[]{},:<>/ -æ\u0000'.split(''), '\uD800', '😀'];

/** One to three accidents, one after the other. */
export const mutated = (text: string, signs: readonly string[] = alphabet): fc.Arbitrary<string> => {
  const accident = fc.record({
    kind: fc.constantFrom('change', 'out', 'in', 'twice', 'cut', 'front' as const),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 12 }),
    sign: fc.constantFrom(...signs),
  });
  return fc.array(accident, { minLength: 1, maxLength: 3 }).map((accidents) =>
    accidents.reduce((now, { kind, at, length, sign }) => {
      const from = at % (now.length + 1);
      const [before, after] = [now.slice(0, from), now.slice(from)];
      if (kind === 'change') return before + sign + after.slice(1);
      if (kind === 'out') return before + after.slice(length);
      if (kind === 'in') return before + sign.repeat(length) + after;
      if (kind === 'twice') return before + after.slice(0, length) + after;
      return kind === 'cut' ? before : after;
    }, text),
  );
};
