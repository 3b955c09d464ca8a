// What a written page points to and is not there: a file, a heading, a command, an address without a lock.
import { posix } from 'node:path';
import { type Page, prose } from './pages.ts';

/** What there is: the text of a file or null, whether a path leads anywhere, the commands of package.json. */
export interface Ground {
  readonly textOf: (path: string) => string | null;
  readonly isThere: (path: string) => boolean;
  readonly commands: ReadonlySet<string>;
}

/** The name a heading is linked by, as code hosts make it. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

const headingsIn = (text: string): readonly string[] =>
  [...text.replaceAll(/```.*?```/gs, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading));

const linksIn = (text: string): readonly string[] =>
  [...prose(text).matchAll(/\]\(([^)\s]+)\)|\b(?:href|src)="([^"]+)"/g)].map(
    ([, first, second]) => first ?? second ?? '',
  );

function deadLink(link: string, { path, text }: Page, ground: Ground): boolean {
  if (/^\w+:/.test(link)) return !link.startsWith('https://');
  const [file = '', anchor] = link.split('#');
  const target = posix.join(posix.dirname(path), file);
  if (file !== '' && !ground.isThere(target)) return true;
  const there = file === '' ? text : (ground.textOf(target) ?? '');
  return anchor !== undefined && !headingsIn(there).includes(anchor);
}

const pathsIn = (text: string): readonly string[] =>
  [...text.replaceAll(/```.*?```/gs, '').matchAll(/`((?:src|tests|docs|public)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );

const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/npm run ([\w:]+)/g)].map(([, command = '']) => command);

export function deadEnds(page: Page, ground: Ground): readonly string[] {
  const { path, text } = page;
  return [
    ...linksIn(text).filter((link) => deadLink(link, page, ground)),
    ...pathsIn(text).filter((one) => !ground.isThere(one)),
    ...commandsIn(text)
      .filter((command) => !ground.commands.has(command))
      .map((command) => `npm run ${command}`),
  ].map((end) => `${path}: ${end}`);
}
