// What stands typed in a form that no meeting has been told yet. In memory only, and forgotten when the form closes;
// only a lock that comes meanwhile has it sealed, so that the form is as it was left.
import { useEffect, useState } from 'react';
import { create } from 'zustand';

export type Untold = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** By form: what stands in each of its fields. */
export const useUntoldForms = create<Untold>()(() => ({}));

/** The forms that stand open. */
const standing = new Set<string>();

/** What is worth keeping when the lock comes: of forms that stand open, and of no other. */
export const untoldNow = (): Untold =>
  Object.fromEntries(Object.entries(useUntoldForms.getState()).filter(([form]) => standing.has(form)));

export function dropUntold(form: string): void {
  const { [form]: _gone, ...others } = useUntoldForms.getState();
  if (_gone) useUntoldForms.setState(others, true);
}

/** The fields of one form as they were left, else as `first`; and how to change some of them. */
export function useUntold<Field extends string>(
  form: string,
  first: Readonly<Record<Field, string>>,
): readonly [Readonly<Record<Field, string>>, (changes: Partial<Readonly<Record<Field, string>>>) => void] {
  const [fields, setFields] = useState<Readonly<Record<Field, string>>>(() => {
    const left = useUntoldForms.getState()[form];
    return left ? { ...first, ...left } : first;
  });
  const [touched, setTouched] = useState(() => form in useUntoldForms.getState());
  useEffect(() => {
    if (touched) useUntoldForms.setState({ [form]: fields });
  }, [form, fields, touched]);
  useEffect(() => {
    standing.add(form);
    return () => {
      standing.delete(form);
      dropUntold(form);
    };
  }, [form]);
  return [
    fields,
    (changes) => {
      setTouched(true);
      setFields((before) => ({ ...before, ...changes }));
    },
  ];
}
