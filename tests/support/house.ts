// Reads the source files of the house and what each of them imports: plain text in, plain facts out.
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly specifier: string;
  readonly typesOnly: boolean;
}

export function readHouse(root = 'src'): readonly SourceFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The same text with every comment blanked out, line by line, so that only code is looked at. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{}])\/\/.*$/gm, '$1');
}

export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const code = withoutComments(text);
  if (path.endsWith('.css'))
    return [...code.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map(([, specifier = '']) => ({
      specifier,
      typesOnly: false,
    }));
  const stated = [...code.matchAll(/^[ \t]*(?:import|export)\b([^;'"]*?\bfrom\s*|\s*)["']([^"']+)["']/gm)].map(
    ([, names = '', specifier = '']) => ({ specifier, typesOnly: /^\s*type\b(?!\s*(?:,|from))/.test(names) }),
  );
  const loaded = [...code.matchAll(/\b(?:import|new URL|require)\(\s*["']([^"']+)["']/g)].map(([, specifier = '']) => ({
    specifier,
    typesOnly: false,
  }));
  const globbed = [...code.matchAll(/import\.meta\.glob[^(]*\(([^)]*)\)/g)].flatMap(([, patterns = '']) =>
    [...patterns.matchAll(/["'](\.[^"']+)["']/g)].map(([, specifier = '']) => ({ specifier, typesOnly: false })),
  );
  return [...stated, ...loaded, ...globbed];
}

/** 'src/screens/topic/Chair.tsx' is in the folder 'screens'; 'src/main.tsx' is 'main'. */
export function folderOf(path: string): string {
  return path.split('/')[1]?.replace(/\..*$/, '') ?? '';
}

/** Where a relative import leads; nothing when it is a package. */
export function targetOf(file: SourceFile, { specifier }: Import): string | undefined {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : undefined;
}

/** 'react-dom/client' is the package 'react-dom'; '@xstate/react' stays whole. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
