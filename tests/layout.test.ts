// The shape of the house: who may know whom, and what may stand where. Reads every file in src as plain text.
// Each rule brings files that break it, so that a rule which no longer sees anything fails too.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  folderOf,
  importsOf,
  packageOf,
  readHouse,
  targetOf,
  withoutComments,
  type SourceFile,
} from './support/house.ts';

/** The arrow of knowledge: a folder may import from itself and from the folders named here, and from no other. */
const mayKnow: Record<string, readonly string[]> = {
  main: ['app'],
  app: ['screens', 'ui', 'room', 'meeting', 'storage', 'handover', 'link', 'course', 'locales', 'content'],
  screens: ['ui', 'room', 'meeting', 'handover', 'course', 'locales', 'content'],
  room: ['meeting'],
  handover: ['meeting'],
  link: ['meeting'],
  course: ['meeting'],
  ui: [],
  storage: [],
  content: [],
  locales: [],
  meeting: [],
};

/** Here `import type` is allowed beside that: the shape of an answer, never the one who gives it. */
const mayKnowTypesOf: Record<string, readonly string[]> = { room: ['storage', 'locales'] };

/** Every package that src may use, and the folders that may use it. */
const packages: Record<string, readonly string[]> = {
  'date-easter': ['locales'],
  dexie: ['storage'],
  'hash-wasm': ['storage'],
  'ical-generator': ['handover'],
  i18next: ['app', 'locales', 'room', 'screens'],
  qr: ['handover'],
  'qrcode-generator': ['handover'],
  react: ['main', 'app', 'screens', 'ui', 'room'],
  'react-dom': ['main', 'app', 'screens', 'ui'],
  'react-i18next': ['app', 'locales', 'screens', 'ui', 'room'],
  valibot: ['meeting', 'storage', 'link', 'handover', 'course', 'app'],
  wouter: ['app', 'screens', 'ui', 'room'],
  xstate: ['meeting', 'room', 'app'],
  zustand: ['room', 'app'],
};

/** What would carry words out of the sealed rows, or chance and time into the rules: where it may stand, if anywhere. */
const mayStandIn: readonly (readonly [what: RegExp, places: readonly string[]])[] = [
  [/\bsessionStorage\b/, []],
  [/\blocalStorage\b/, ['src/storage/', 'src/app/preferences.ts']],
  [/\bhistory\.(state|pushState|replaceState)\b/, []],
  [/\bdocument\.title\b/, []],
  [/\bdocument\.cookie\b/, []],
  [/\bindexedDB\b/, ['src/storage/']],
  [/\bcrypto\.(subtle|getRandomValues)\b/, ['src/storage/']],
  [/\bcreateActor\b/, ['src/room/openRoom.ts']],
  [/\b(fetch|sendBeacon)\(|\b(XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/, []],
  [/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/, []],
  [/\bconsole\./, []],
  // What is being typed is asked for with useDrafts: a selector over the meeting is not told of it.
  [/\buseMeeting\([^)]*\)? ?=> [^)]*\bdrafts\b/, []],
  // The first letters of a moment are a day of UTC: after midnight it is another day here. time.ts knows which.
  [/\.slice\(0, ?10\)/, ['src/meeting/time.ts', 'src/handover/takeHomePlaces.ts', 'src/locales/holidays.ts']],
  [/\bas any\b|: any\b|\bas unknown as\b|@ts-(ignore|nocheck|expect-error)/, []],
];

const impure = /\b(Date\.now|performance|crypto|Math\.random|setTimeout|setInterval|queueMicrotask)\b|\bDate\(\)/;
const physical =
  /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g;
const physicalInline = /\b(?:margin|padding|border)(?:Left|Right|Top|Bottom)\w*\s*:|\btextAlign:\s*'(?:left|right)'/g;
const hex = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b/gi;

interface Rule {
  readonly name: string;
  /** What is wrong in one file, in words; nothing when all is well. */
  readonly faults: (file: SourceFile) => readonly string[];
  readonly catches: readonly (readonly [path: string, text: string])[];
}

const isStyle = ({ path }: SourceFile) => path.endsWith('.css');
const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length;
const found = ({ path, text }: SourceFile, what: RegExp) =>
  [...withoutComments(text).matchAll(new RegExp(what.source, [...new Set(`${what.flags}g`)].join('')))].map(
    (hit) => `${path}:${lineOf(text, hit.index)} has ${hit[0].trim()}`,
  );

const rules: readonly Rule[] = [
  {
    name: 'knowledge points one way',
    faults: (file) =>
      importsOf(file).flatMap((made) => {
        const target = targetOf(file, made);
        if (target === undefined) return [];
        const [from, to] = [folderOf(file.path), folderOf(target)];
        const known = [from, ...(mayKnow[from] ?? []), ...((made.typesOnly && mayKnowTypesOf[from]) || [])];
        return known.includes(to) ? [] : [`${file.path} may not know ${to}/ (${made.specifier})`];
      }),
    catches: [
      ['src/meeting/topic.ts', "import { useTell } from '../room/useTell.ts';"],
      ['src/meeting/topic.ts', "import type { Row } from '../storage/row.ts';"],
      ['src/room/session.ts', "import { type Row } from '../storage/row.ts';"],
      ['src/screens/home/Home.tsx', "import {\n  a,\n  b,\n} from '../../storage/rows.ts';"],
      ['src/screens/home/Home.tsx', "const lock = () => import('../../app/openMeeting.ts');"],
      ['src/ui/Words.tsx', "export { rules } from '../meeting/rules.ts';"],
      ['src/app/App.tsx', "import '../main.tsx';"],
      ['src/main.tsx', "import './ui/styles/base.css';"],
      ['src/locales/da/home.ts', "const all = import.meta.glob(['../../screens/*/*.tsx']);"],
      ['src/cellar/wine.ts', "import { topic } from '../meeting/topic.ts';"],
    ],
  },
  {
    name: 'screens do not know each other',
    faults: (file) =>
      folderOf(file.path) !== 'screens'
        ? []
        : importsOf(file)
            .map((made) => targetOf(file, made))
            .filter((target) => target?.startsWith('src/screens/') && !target.startsWith('src/screens/frame/'))
            .filter((target) => target?.split('/')[2] !== file.path.split('/')[2])
            .map((target) => `${file.path} may not know ${target}`),
    catches: [['src/screens/home/Home.tsx', "import { Table } from '../table/Table.tsx';"]],
  },
  {
    name: 'each package is used only where it belongs',
    faults: (file) =>
      importsOf(file)
        .filter(({ specifier }) => /^[@\w]/.test(specifier))
        .filter(({ specifier }) => !packages[packageOf(specifier)]?.includes(folderOf(file.path)))
        .map(({ specifier }) => `${file.path} may not use ${specifier}`),
    catches: [
      ['src/app/App.tsx', "import Dexie from 'dexie';"],
      ['src/meeting/topic.ts', "import { useState } from 'react';"],
      ['src/screens/home/Home.tsx', "import { createActor } from 'xstate';"],
      ['src/ui/Qr.tsx', "import { qr } from 'unheard-of';"],
    ],
  },
  {
    name: 'files are called what they hold',
    faults: ({ path }) =>
      /\/(index|utils?|helpers?|common|types|constants|misc|shared)\.\w+$/.test(path) ? [`${path} says nothing`] : [],
    catches: [
      ['src/meeting/index.ts', ''],
      ['src/ui/utils.ts', ''],
    ],
  },
  {
    name: 'names are exported where they live: no defaults, no passing on',
    // The one exception: the two bundles of each language, what the first page needs and what a meeting needs.
    faults: (file) =>
      /^src\/locales\/\w+\/(atStart|inMeeting|inCare)\.ts$/.test(file.path)
        ? []
        : found(file, /^\s*export (default\b|\*|\{[^}]*\}\s*from\b|type \{[^}]*\}\s*from\b)/m),
    catches: [
      ['src/ui/Words.tsx', 'export default function Words() {}'],
      ['src/meeting/meeting.ts', "export * from './topic.ts';"],
      ['src/meeting/meeting.ts', "export { topic } from './topic.ts';"],
    ],
  },
  {
    name: 'a file can be read in one sitting: 200 lines, lists of words aside',
    faults: ({ path, text }) => {
      const lines = text.trimEnd().split('\n').length;
      return lines > 200 && /\.tsx?$/.test(path) && !/^src\/(locales|content)\//.test(path)
        ? [`${path} has ${lines} lines`]
        : [];
    },
    catches: [['src/meeting/long.ts', 'x\n'.repeat(201)]],
  },
  {
    name: 'styles know inline and block, not left and right',
    faults: (file) => found(file, isStyle(file) ? physical : physicalInline),
    catches: [
      ['src/ui/styles/parts.css', '.a{margin-left:1rem}'],
      ['src/ui/styles/parts.css', '.a { position: absolute; top: 0 }'],
      ['src/ui/styles/parts.css', '.a { text-align: right }'],
      ['src/ui/Bar.tsx', 'style={{ paddingRight: 2 }}'],
    ],
  },
  {
    name: 'colours have names: hex only in tokens.css',
    faults: (file) => {
      if (file.path === 'src/ui/styles/tokens.css') return [];
      return found(
        file,
        isStyle(file) ? new RegExp(`:[^;{}]*${hex.source}`, 'i') : new RegExp(`["'\`]${hex.source}`, 'i'),
      );
    },
    catches: [
      ['src/screens/home/home.css', '.a { color: #14534E }'],
      ['src/screens/home/home.css', '.a { border: 1px solid #fff; }'],
      ['src/ui/Chair.tsx', '<path fill="#DDB680" />'],
    ],
  },
  {
    name: 'nothing leaks: what writes to the disk, sends, or says is kept to its place',
    faults: (file) =>
      mayStandIn
        .filter(([, places]) => !places.some((place) => file.path.startsWith(place)))
        .flatMap(([what]) => found(file, what)),
    catches: [
      ['src/app/App.tsx', 'sessionStorage.setItem("a", topic)'],
      ['src/screens/home/Home.tsx', 'localStorage.setItem("a", topic)'],
      ['src/app/App.tsx', 'document.title = topic'],
      ['src/app/App.tsx', 'history.replaceState(topic, "")'],
      ['src/link/channel.ts', 'await fetch("https://example.org", { body })'],
      ['src/handover/sheet.ts', 'crypto.subtle.encrypt(a, b, c)'],
      ['src/ui/Words.tsx', 'const words = value as unknown as string'],
      ['src/room/useTell.ts', 'console.log(event)'],
      ['src/screens/topic/FormerTopics.tsx', 'weekdayDate(at.slice(0, 10), language)'],
      ['src/screens/topic/Topic.tsx', "const because = useMeeting((m) => m.drafts['because']);"],
    ],
  },
  {
    name: 'the meeting, what goes home and the course have no clock, no chance and no timers',
    faults: (file) => (['meeting', 'handover', 'course'].includes(folderOf(file.path)) ? found(file, impure) : []),
    catches: [
      ['src/handover/calendar.ts', 'const stamp = new Date();'],
      ['src/handover/digits.ts', 'const salt = crypto.randomUUID();'],
      ['src/course/promisesDue.ts', 'const today = Date.now();'],
      ['src/meeting/topic.ts', 'const at = Date.now();'],
      ['src/meeting/topic.ts', 'const at = new Date();'],
      ['src/meeting/topic.ts', 'const id = crypto.randomUUID();'],
      ['src/meeting/topic.ts', 'setTimeout(() => {}, 5);'],
    ],
  },
];

const house = readHouse();

describe('the house', () => {
  test('is the one we think it is', () => {
    expect(house.map(({ path }) => path)).toContain('src/meeting/meeting.ts');
    expect([...new Set(house.map(({ path }) => folderOf(path)))].filter((name) => !(name in mayKnow))).toEqual([
      'trustedTypes',
    ]);
  });

  test.each(rules)('$name', ({ faults }) => {
    expect(house.flatMap(faults)).toEqual([]);
  });

  test.each(
    rules.flatMap(({ name, faults, catches }) => catches.map(([path, text]) => ({ name, faults, path, text }))),
  )('would catch: $name ($path: $text)', ({ faults, path, text }) => {
    expect(faults({ path, text })).not.toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const page = 'docs/architecture.md';
  const [start, end] = ['<!-- arrows:start -->', '<!-- arrows:end -->'];

  /** Every arrow there really is, and whether it carries types only. */
  function arrows(): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
    const found = new Map<string, Map<string, boolean>>();
    for (const file of house)
      for (const made of importsOf(file)) {
        const target = targetOf(file, made);
        if (target === undefined || folderOf(target) === folderOf(file.path)) continue;
        const known = found.get(folderOf(file.path)) ?? new Map<string, boolean>();
        known.set(folderOf(target), (known.get(folderOf(target)) ?? true) && made.typesOnly);
        found.set(folderOf(file.path), known);
      }
    return new Map([...found].toSorted(([one], [other]) => one.localeCompare(other)));
  }

  /** Only the arrows that no longer way stands for, so that it can be read; below it, all that each folder knows. */
  function picture(): string {
    const all = arrows();
    const reaches = (from: string, to: string): boolean =>
      [...(all.get(from) ?? [])].some(([next, typesOnly]) => !typesOnly && (next === to || reaches(next, to)));
    const byAnotherWay = (from: string, to: string): boolean =>
      [...(all.get(from) ?? [])].some(([next, typesOnly]) => !typesOnly && next !== to && reaches(next, to));
    const each = [...all].map(([from, known]) => ({
      from,
      known: [...known].toSorted(([one], [other]) => one.localeCompare(other)),
    }));
    const drawn = each.flatMap(({ from, known }) =>
      known
        .filter(([to, typesOnly]) => typesOnly || !byAnotherWay(from, to))
        .map(([to, typesOnly]) => `  ${from} ${typesOnly ? '-.->' : '-->'} ${to}`),
    );
    const whole = each.map(({ from, known }) => {
      const names = known.map(([to, typesOnly]) => (typesOnly ? `${to} (types)` : to));
      return `- **${from}** knows ${names.join(', ')}`;
    });
    const knowNobody = Object.keys(mayKnow).filter((folder) => !all.has(folder));
    return [
      '```mermaid',
      'graph TD',
      ...drawn,
      '```',
      '',
      ...whole,
      `- **${knowNobody.toSorted().join(', ')}** know nobody`,
    ].join('\n');
  }

  test('shows the arrows there are (UPDATE=1 draws them again)', () => {
    const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
    const [before, rest] = text.split(start);
    const after = rest?.split(end)[1];
    expect(after, `${page} has no ${start} ... ${end}`).toBeDefined();
    const drawn = `${before}${start}\n\n${picture()}\n\n${end}${after}`;
    if (process.env['UPDATE']) writeFileSync(page, drawn);
    expect(readFileSync(page, 'utf8')).toBe(drawn);
  });
});
