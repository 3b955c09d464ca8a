// A screen as a screen reader tells it, line by line, from what Chromium gives to assistive technology. Danish words for
// the kinds of things, as a Danish reader says them.
import type { CDPSession, Page } from 'playwright';

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly value?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
}

/** Told in one breath with its name; nothing inside it is told again. */
const inOneBreath: Readonly<Record<string, string>> = {
  button: 'knap',
  link: 'link',
  radio: 'valgknap',
  checkbox: 'afkrydsningsfelt',
  textbox: 'felt',
  searchbox: 'søgefelt',
  combobox: 'liste, der folder ud',
  Date: 'datofelt',
  InputTime: 'tidsfelt',
  slider: 'skyder',
  image: 'billede',
  heading: 'overskrift',
  DisclosureTriangle: 'fold ud',
  option: 'mulighed',
};
/** Told when one comes into it, with its name. */
const around: Readonly<Record<string, string>> = {
  main: 'hovedindhold',
  banner: 'top',
  contentinfo: 'bund',
  navigation: 'navigation',
  complementary: 'ved siden af',
  region: 'område',
  form: 'formular',
  dialog: 'vindue',
  radiogroup: 'spørgsmål',
  group: 'gruppe',
  list: 'liste',
  blockquote: 'citat',
  figure: 'figur',
  table: 'tabel',
  article: 'artikel',
  status: 'besked',
  alert: 'vigtig besked',
};

const textOf = (value: AxValue | undefined): string =>
  typeof value?.value === 'string' ? value.value.replaceAll(/\s+/gu, ' ').trim() : '';

function stateOf({ properties = [], role }: AxNode): readonly string[] {
  const is = (name: string): unknown => properties.find((one) => one.name === name)?.value.value;
  return [
    ...(role?.value === 'heading' ? [`niveau ${String(is('level'))}`] : []),
    ...(is('checked') === 'true' ? ['valgt'] : []),
    ...(is('pressed') === 'true' ? ['trykket ned'] : []),
    ...(is('expanded') === false ? ['lukket'] : is('expanded') === true ? ['åben'] : []),
    ...(is('disabled') === true ? ['kan ikke bruges nu'] : []),
    ...(is('required') === true ? ['skal udfyldes'] : []),
    ...(is('invalid') === 'true' ? ['mangler svar'] : []),
  ];
}

const choices = new Set(['radio', 'checkbox']);
/** Text in one of these is told in one go, whatever is bold or a name in it. */
const paragraphs = new Set(['paragraph', 'listitem', 'term', 'definition']);

/** What Chromium does not tell of the tree: which of several is the one now. */
async function currentOnes(session: CDPSession): Promise<ReadonlySet<number>> {
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[aria-current]:not([aria-current="false"])',
  });
  const described = await Promise.all(nodeIds.map((nodeId) => session.send('DOM.describeNode', { nodeId })));
  return new Set(described.map(({ node }) => node.backendNodeId));
}

interface Line {
  readonly deep: number;
  readonly text: string;
  /** The paragraph it is a part of. */
  readonly of: string;
}

/** Parts of one paragraph that follow each other become one line. */
const joined = (lines: readonly Line[]): readonly string[] =>
  lines
    .reduce<Line[]>((told, line) => {
      const before = told.at(-1);
      if (!line.of || before?.of !== line.of) return [...told, line];
      const text = `${before.text} ${line.text}`.replaceAll(/ ([,.:;«])/gu, '$1').replaceAll('» ', '»');
      return [...told.slice(0, -1), { ...before, text }];
    }, [])
    .map(({ deep, text }) => `${'  '.repeat(deep)}- ${text}`);

/** Every line in the order it is told, with two spaces for each thing it lies in. */
export async function readingOrder(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { readonly nodes: readonly AxNode[] };
  const current = await currentOnes(session);
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const childrenOf = ({ childIds = [] }: AxNode): readonly AxNode[] => childIds.flatMap((id) => byId.get(id) ?? []);
  const roleOf = ({ role }: AxNode): string => (typeof role?.value === 'string' ? role.value : '');
  const hasWords = (node: AxNode): boolean =>
    childrenOf(node).some((child) => (!child.ignored && textOf(child.name) !== '') || hasWords(child));
  const itemsIn = (node: AxNode): number =>
    childrenOf(node).reduce(
      (sum, child) => sum + (child.ignored ? itemsIn(child) : roleOf(child) === 'listitem' ? 1 : 0),
      0,
    );
  const lines: Line[] = [];
  /** The name of the choice that was just told: its label stands beside it and is not told twice. */
  let label = '';

  const told = (node: AxNode, deep: number, kind: string): void => {
    const [name, value, description] = [textOf(node.name), textOf(node.value), textOf(node.description)];
    const now = current.has(node.backendDOMNodeId ?? -1) ? ['nu'] : [];
    const what = [kind, ...stateOf(node), ...now].join(', ');
    const rest = `${value && ` = ${value}`}${description && description !== name ? ` (${description})` : ''}`;
    lines.push({ deep, text: `${what}${name && `: ${name}`}${rest}`, of: '' });
    label = choices.has(roleOf(node)) ? name : '';
  };
  /** `said` is the name of the group it lies in: a legend is not told twice. */
  const tell = (node: AxNode, deep: number, said: string, of: string): void => {
    const role = roleOf(node);
    const name = textOf(node.name);
    const go = (inner: number, heard: string, paragraph: string) => {
      for (const child of childrenOf(node)) tell(child, inner, heard, paragraph);
    };
    if (node.ignored) return go(deep, said, of);
    const breath = inOneBreath[role];
    if (breath !== undefined) return told(node, deep, breath);
    if (role === 'StaticText') {
      if (name !== '' && name !== said && !label.includes(name)) lines.push({ deep, text: name, of });
      return undefined;
    }
    // A label is told with its field.
    if (role === 'LabelText') {
      for (const child of childrenOf(node)) if (roleOf(child) !== 'StaticText') tell(child, deep, name || said, of);
      return undefined;
    }
    const own = role === 'blockquote' ? `quote ${node.nodeId}` : paragraphs.has(role) ? node.nodeId : of;
    const paragraph = of.startsWith('quote') ? of : own;
    const kind = around[role];
    const isSilent = name === '' && (role === 'group' || (['status', 'alert'].includes(role) && !hasWords(node)));
    if (kind === undefined || isSilent) return go(deep, said, paragraph);
    told(node, deep, role === 'list' ? `${kind}, ${itemsIn(node)}` : kind);
    return go(deep + 1, name, paragraph);
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) tell(root, 0, '', '');
  return joined(lines);
}
