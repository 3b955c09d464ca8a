// The interpreter's lines that were written for the words an agreement has now. What was written for other words is let go.
import { directionOf } from '../../locales/directionOf.ts';
import type { Telling } from '../../meeting/events.ts';
import type { AgreementDraft } from '../frame/agreementDraft.ts';

type LineTold = Extract<Telling, { readonly type: 'line.interpreted' }>;

export function linesOf(said: AgreementDraft, language: string): readonly LineTold[] {
  const written = [
    [said.what, said.lineOf, said.line],
    [said.firstStep, said.stepLineOf, said.stepLine],
  ] as const;
  return written
    .filter(([danish, of]) => danish.trim() !== '' && of === danish)
    .map(([danish, , text]) => ({
      type: 'line.interpreted',
      said: danish,
      original: text.trim() === '' ? null : { lang: language, dir: directionOf(language), text },
    }));
}
