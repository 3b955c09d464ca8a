// The written pages of the project: README and its neighbours, all of docs, as text beside their path.
import { readdirSync, readFileSync } from 'node:fs';

export interface Page {
  readonly path: string;
  readonly text: string;
}

const inFolder = (folder: string, whole: boolean): readonly string[] =>
  readdirSync(folder, { recursive: whole, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|html)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^\.\//, ''));

export const pages: readonly Page[] = [
  ...inFolder('.', false).filter((path) => path.endsWith('.md')),
  ...inFolder('docs', true),
]
  .toSorted()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The page without what stands in code. */
export const prose = (text: string): string => text.replaceAll(/```.*?```/gs, '').replaceAll(/`[^`\n]*`/g, '');
