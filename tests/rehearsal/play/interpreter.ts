// The interpreter's line under a Danish text, where the rehearsal has one.
import { languageName } from '../../../src/screens/frame/languageNames.ts';
import { say } from '../danish.ts';
import { labelled, type Scope } from '../person.ts';
import type { Play } from './play.ts';

export async function writeLine(
  { person, lines, stage }: Play,
  said: string,
  scope: Scope = stage.page,
): Promise<void> {
  const line = lines[said];
  const [language] = stage.alsoIn.filter((one) => one !== 'da');
  if (!line || !language) return;
  const label = say('words:beside.line', { language: languageName(language, 'da') });
  await person.pressOn(scope.locator('summary').filter({ hasText: label }).last());
  await person.writeOn(labelled(scope, label).last(), line);
}
