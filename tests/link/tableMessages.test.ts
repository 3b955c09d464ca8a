import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { fromFeeder, fromTable } from '../../src/link/tableMessages.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { factsIn } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';

const view = tableView(factsIn('discussing', fullMeeting), 'discussing');
const kept = { kind: 'view', view };

const anything = fc.anything({
  withMap: true,
  withSet: true,
  withDate: true,
  withBigInt: true,
  withNullPrototype: true,
});

describe('what comes over the link', () => {
  test('never throws, and only the form is taken in', () => {
    fc.assert(
      fc.property(anything, (message) => {
        const taken = [fromFeeder, fromTable]
          .map((form) => v.safeParse(form, message))
          .filter(({ success }) => success);
        const kinds = taken.map(({ output }) => (output as { readonly kind: string }).kind);
        expect(['here', 'covered', 'bye', 'hello', 'view']).toEqual(expect.arrayContaining(kinds));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is taken in as it was said', () => {
    for (const message of [kept, { kind: 'here' }, { kind: 'covered' }, { kind: 'bye' }])
      expect(v.parse(fromFeeder, structuredClone(message))).toEqual(message);
    for (const again of [true, false])
      expect(v.parse(fromTable, { kind: 'hello', again })).toEqual({ kind: 'hello', again });
  });

  test('with one more field anywhere it is not taken in', () => {
    const names = fc.string({ minLength: 1 }).filter((name) => !(name in kept) && !(name in view));
    fc.assert(
      fc.property(names, anything, fc.boolean(), (name, value, inside) => {
        const message = inside ? { ...kept, view: { ...view, [name]: value } } : { ...kept, [name]: value };
        // A computed name may be one that objects do not hold as their own.
        fc.pre(Object.keys(inside ? message.view : message).includes(name));
        expect(v.safeParse(fromFeeder, message).success).toBe(false);
      }),
    );
  });

  test('with a field missing, or another value in it, it is not taken in', () => {
    const withField = (field: keyof typeof view, value: unknown) => ({
      kind: 'view',
      view: { ...view, [field]: value },
    });
    const without = (field: keyof typeof view) => {
      const { [field]: _, ...rest } = view;
      return { kind: 'view', view: rest };
    };
    const fields = Object.keys(view) as (keyof typeof view)[];
    const taken = fields.filter((field) =>
      [without(field), withField(field, undefined), withField(field, () => 'words')].some(
        (message) => v.safeParse(fromFeeder, message).success,
      ),
    );
    expect(taken).toEqual([]);
  });
});
