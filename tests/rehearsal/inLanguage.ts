// A scenario told with another language beside the Danish: the citizen speaks it, and an interpreter's lines stand ready
// where there are some. Words in a language the citizen then does not speak are left out.
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

export interface Told {
  readonly file: unknown;
  /** What the interpreter says, by the Danish text it stands under. */
  readonly lines: Readonly<Record<string, string>>;
}

const spoken = v.looseObject({ citizen: v.looseObject({ languages: v.array(v.string()) }) });
const lines = v.record(v.string(), v.string());

const isOriginal = (key: string): boolean => key.endsWith('Original');

/** `path` is that of the scenario; its lines lie in lines/ under its name and the language. Empty: as it is. */
export function inLanguage(path: string, language: string): Told {
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (language === '') return { file, lines: {} };
  const place = path.replace(/([^/]+)\.json$/, `../rehearsal/lines/$1.${language}.json`);
  const known = existsSync(place) ? v.parse(lines, JSON.parse(readFileSync(place, 'utf8'))) : {};
  const { citizen } = v.parse(spoken, file);
  if (citizen.languages.includes(language)) return { file, lines: known };
  const told: unknown = JSON.parse(
    JSON.stringify(file, (key, value: unknown) => {
      if (key === 'languages' || key === 'uiLanguages') return [language, 'da'];
      return isOriginal(key) ? undefined : value;
    }),
  );
  return { file: told, lines: known };
}
