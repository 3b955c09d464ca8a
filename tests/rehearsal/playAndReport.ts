// What the command line says of a rehearsal: that it was played to the end, and what of the file was not played.
import { languageOfApp } from '../../src/locales/languages.ts';
import { inLanguage } from './inLanguage.ts';
import { type Looks, phone } from './looks.ts';
import { playPhone } from './onPhone.ts';
import { rehearse, type RehearsalOptions } from './rehearse.ts';

interface Told extends Omit<RehearsalOptions, 'file' | 'lines' | 'looks'> {
  /** The scenario file. */
  readonly path: string;
  /** Looked at in Danish and in this language, and spoken by the citizen; empty for Danish alone. */
  readonly language?: string;
  readonly tell: (line: string) => void;
}

const laptop = { width: 1366, height: 640 };

function looksIn(language: string, size: Told['size'] = laptop): Looks | undefined {
  const known = languageOfApp(language);
  return known ? { languages: ['da', known], sizes: [size, phone] } : undefined;
}

const listed = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)];

/** The same field of many pieces on one line: what is by design need not be read one by one. */
function inGroups(lines: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines.map((one) => one.replaceAll(/\[\d+\]/g, '[]')))
    counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count > 1 ? `${line} (${count} times)` : line));
}

/** Answers whether all went well. */
export async function playAndReport({ tell, path, language = '', ...options }: Told): Promise<boolean> {
  const begun = Date.now();
  const looks = looksIn(language, options.size);
  try {
    const told = inLanguage(path, language);
    const { left, faults, lostAfter, notUnderstood, settled } = await rehearse({ ...options, ...told, looks });
    const { folder, root = '.' } = options;
    const onPhone = folder && looks ? await playPhone(folder, root, looks) : 0;
    const lines = [
      `played to the end in ${Math.round((Date.now() - begun) / 1000)} s: ${left.steps} steps, ${left.pictures} pictures`,
      ...(onPhone > 0 ? [`on the phone: ${onPhone} steps`] : []),
      ...left.pdfs.map((pdf) => `printed: ${options.folder}/${pdf}`),
      `${settled.played} fields of the file played`,
      `requests that left the app: ${faults.filter((fault) => fault.startsWith('asked')).length}`,
      ...listed('not played', settled.notPlayed),
      ...listed('said by the rehearsal, for the file does not tell', settled.remarks),
      ...listed('not understood', notUnderstood),
      ...listed('for the reader, not in the app', inGroups(settled.reader)),
      ...listed('PASSED OVER IN SILENCE', settled.passedOver),
      ...listed('the keyboard stood nowhere after', lostAfter),
      ...listed('FAULTS', faults),
    ];
    for (const line of lines) tell(line);
    return faults.length + settled.passedOver.length + lostAfter.length === 0;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    const { cause } = error instanceof Error ? error : {};
    if (cause instanceof Error && cause.stack)
      tell(
        cause.stack
          .split('\n')
          .filter((line) => line.includes('rehearsal'))
          .join('\n'),
      );
    return false;
  }
}
