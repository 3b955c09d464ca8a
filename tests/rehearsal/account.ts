// What became of every field of a scenario file: played, left for the reader, or not played - never passed over in silence.
// A field counts as played when the rehearsal reads it from the story in order to act on it.

type Told = { readonly kind: 'played' } | { readonly kind: 'reader' | 'notPlayed'; readonly why: string };
/** `at` is the whole piece when all of it was left. */
type Mark = Told & { readonly at: string };

export interface Account<T> {
  /** The story to play from: reading a field of it is playing it. */
  readonly story: T;
  /** The same piece of the story, read without playing it. */
  readonly peek: <P>(piece: P) => P;
  /** These were acted on, though they were only peeked at. */
  readonly took: (piece: object, fields: readonly string[]) => void;
  /**
   * Something the app asks for and the file does not tell: what the rehearsal said instead. Where the app holds it beside
   * the file, its place is named; one more thing in a list is `list[+]`.
   */
  readonly remark: (said: string, piece?: object, fields?: readonly string[]) => void;
  /** For the person who reads the file; the app has no field for it by design. */
  readonly forReader: (piece: object, fields: readonly string[], why: string) => void;
  /** Something the file tells that could not be done. Without fields: the whole piece. */
  readonly notPlayed: (piece: object, why: string, fields?: readonly string[]) => void;
  readonly settle: (notUnderstood: readonly string[]) => Settled;
}

export interface Settled {
  readonly played: number;
  readonly reader: readonly string[];
  readonly notPlayed: readonly string[];
  readonly remarks: readonly string[];
  /** The places where the app cannot hold what the file tells: not played, or said otherwise. */
  readonly left: readonly string[];
  /** Neither played nor named: there must be none. */
  readonly passedOver: readonly string[];
}

const isPiece = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';
const join = (path: string, key: string): string =>
  /^\d+$/.test(key) ? `${path}[${key}]` : path ? `${path}.${key}` : key;

/** The paths of all that is told in a file; what is empty tells nothing. */
function leaves(value: unknown, path = ''): readonly string[] {
  if (isPiece(value)) return Object.entries(value).flatMap(([key, part]) => leaves(part, join(path, key)));
  return isEmpty(value) ? [] : [path];
}

const isUnder = (path: string, root: string): boolean =>
  path === root || path.startsWith(`${root}.`) || path.startsWith(`${root}[`);

export function accountOf<T extends object>(scenario: T): Account<T> {
  const marks = new Map<string, Mark>();
  const remarks = new Set<string>();
  const besideTheFile = new Set<string>();
  const proxies = new WeakMap<object, object>();
  const targets = new WeakMap<object, { readonly target: object; readonly path: string }>();

  const tracked = (target: object, path: string): object => {
    const known = proxies.get(target);
    if (known) return known;
    const proxy = new Proxy(target, {
      get(from, key, receiver) {
        const value: unknown = Reflect.get(from, key, receiver);
        if (typeof key !== 'string' || !Object.hasOwn(from, key) || key === 'length') return value;
        const place = join(path, key);
        if (isPiece(value)) return tracked(value, place);
        if (!marks.has(place)) marks.set(place, { kind: 'played', at: place });
        return value;
      },
    });
    proxies.set(target, proxy);
    targets.set(proxy, { target, path });
    return proxy;
  };

  const where = (piece: object) => {
    const known = targets.get(piece);
    if (!known) throw new Error('Only a piece of the story has a place in it.');
    return known;
  };
  const mark = (piece: object, fields: readonly string[] | undefined, told: Told) => {
    const { target, path } = where(piece);
    const places = fields ? fields.map((field) => join(path, field)) : [path];
    for (const place of leaves(target, path)) {
      const at = places.find((root) => isUnder(place, root));
      if (at !== undefined) marks.set(place, { ...told, at });
    }
  };

  return {
    story: tracked(scenario, '') as T,
    peek: <P>(piece: P): P => (isPiece(piece) ? ((targets.get(piece)?.target ?? piece) as P) : piece),
    took: (piece, fields) => mark(piece, fields, { kind: 'played' }),
    remark: (said, piece, fields = []) => {
      remarks.add(said);
      if (piece) for (const field of fields) besideTheFile.add(join(where(piece).path, field));
    },
    forReader: (piece, fields, why) => mark(piece, fields, { kind: 'reader', why }),
    notPlayed: (piece, why, fields) => mark(piece, fields, { kind: 'notPlayed', why }),
    settle: (notUnderstood) => {
      const told = leaves(scenario);
      const known = told.filter((path) => !notUnderstood.some((strange) => isUnder(path, strange)));
      const of = (kind: Mark['kind']) => known.filter((path) => marks.get(path)?.kind === kind);
      const named = (kind: 'reader' | 'notPlayed') => {
        const found = of(kind).flatMap((path) => marks.get(path) ?? []);
        return [...new Set(found.map((mark) => (mark.kind === 'played' ? '' : `${mark.at}: ${mark.why}`)))];
      };
      return {
        played: of('played').length,
        reader: named('reader'),
        notPlayed: named('notPlayed'),
        remarks: [...remarks],
        left: [...new Set([...besideTheFile, ...of('notPlayed').flatMap((path) => marks.get(path)?.at ?? [])])],
        passedOver: known.filter((path) => !marks.has(path)),
      };
    },
  };
}
