// What stands typed in a form that no meeting has been told yet. In memory only, over every page that is turned, until the
// form is told or closed, or the place it stands in is left; only a lock that comes meanwhile has it sealed.
import { useEffect } from 'react';
import { create } from 'zustand';
import { cprLike } from '../meeting/cprLike.ts';

export type Untold = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By form: what stands in each of its fields. */
export const useUntoldForms = create<Untold>()(() => ({}));

/** The forms that were opened here. */
const standing = new Set<string>();

/** What is worth keeping when the lock comes: of forms that were opened here, and of no other; never a CPR number (R15). */
export const untoldNow = (): Untold =>
  Object.fromEntries(
    Object.entries(useUntoldForms.getState())
      .filter(([form]) => standing.has(form))
      .map(([form, fields]) => [form, Object.fromEntries(Object.entries(fields).filter(([, text]) => !cprLike(text)))]),
  );

/** The form is told or closed. */
export function dropUntold(form: string): void {
  const { [form]: _gone, ...others } = useUntoldForms.getState();
  if (_gone) useUntoldForms.setState(others, true);
}

/** The meeting is left, and with it what stood on its screens. */
export function dropAllStanding(): void {
  for (const form of standing) dropUntold(form);
  standing.clear();
}

/** The fields of one form as they were left, else as `first`; and how to change some of them. */
export function useUntold<Field extends string>(
  form: string,
  first: Readonly<Record<Field, string>>,
): readonly [Readonly<Record<Field, string>>, (changes: Partial<Readonly<Record<Field, string>>>) => void] {
  const left = useUntoldForms((forms) => forms[form]);
  useEffect(() => void standing.add(form), [form]);
  return [
    { ...first, ...left },
    (changes) => useUntoldForms.setState((forms) => ({ [form]: { ...first, ...forms[form], ...changes } })),
  ];
}
