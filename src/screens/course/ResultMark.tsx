// What became of a promise as a shape: full, half, open, turned, crossed out, dotted. Decoration; the word stands by it.
import type { ResultStatus } from '../../meeting/followUp.ts';

const insides: Readonly<Record<ResultStatus | 'untold', string>> = {
  kept: 'M12 20.5l5.5 5.5L28.5 14.5',
  partly: 'M20 5a15 15 0 0 1 0 30z',
  notKept: '',
  changed: 'M11 17h17l-5-5M29 23H12l5 5',
  cancelled: 'M12 20h16',
  untold: '',
};

export function ResultMark({ status }: { readonly status: ResultStatus | 'untold' }) {
  return (
    <svg className={`mark ${status}`} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="15" />
      <path d={insides[status]} />
    </svg>
  );
}
