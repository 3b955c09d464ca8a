// Looks into a schema: every field by name, and a value of it in which everything is filled and each text is its path.
import { clock, day, id, instant, words } from '../../src/meeting/basics.ts';
import { minute } from '../cast.ts';

export interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly value?: Schema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && 'type' in value;
const isText = (schema: unknown): boolean => schema === words;

/** The mark that stands in the text field at this path. */
export const mark = (path: string): string => `<${path}>`;

/** Every field name, however deep. */
export function fieldNames(schema: Schema): readonly string[] {
  return [
    ...Object.entries(schema.entries ?? {}).flatMap(([name, field]) => [name, ...fieldNames(field)]),
    ...[schema.item, schema.wrapped, schema.value].flatMap((inner) => (inner ? fieldNames(inner) : [])),
    ...(schema.options ?? []).filter(isSchema).flatMap(fieldNames),
  ];
}

/** A value of the schema in which nothing is left out and every text is its own mark. */
export function filled(schema: Schema, path = ''): unknown {
  if (isText(schema)) return mark(path);
  if (schema === id) return 'samira';
  if (schema === instant) return minute(0);
  if (schema === day) return '2026-03-10';
  if (schema === clock) return '10:00';
  switch (schema.type) {
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(schema.entries ?? {}).map(([name, field]) => [
          name,
          filled(field, path ? `${path}.${name}` : name),
        ]),
      );
    case 'array':
      return isSchema(schema.item) ? filledList(schema.item, path) : [];
    case 'nullable':
      return schema.wrapped ? filled(schema.wrapped, path) : null;
    case 'record':
      return schema.value ? { one: filled(schema.value, `${path}.one`) } : {};
    case 'variant':
      return (schema.options ?? []).filter(isSchema).map((option) => filled(option, path))[0];
    case 'picklist':
      return schema.options?.[0];
    case 'literal':
      return schema.literal;
    case 'number':
      return 2;
    case 'boolean':
      return true;
    case 'string':
      return 'da';
    default:
      throw new Error(`No example of a ${schema.type} at ${path}.`);
  }
}

// A list of variants holds one of each; the chair's list holds its four legs.
function filledList(item: Schema, path: string): unknown[] {
  if (item.type === 'variant') {
    return (item.options ?? []).filter(isSchema).map((option) => {
      const kind = option.entries?.['kind']?.literal;
      return filled(option, `${path}.${String(kind)}`);
    });
  }
  const legIds = path.endsWith('legs') ? item.entries?.['id']?.options : undefined;
  if (!legIds) return [filled(item, `${path}.0`)];
  return legIds.map((legId, place) => ({ ...(filled(item, `${path}.${place}`) as object), id: legId }));
}

/** Every text in a value, with the path that leads to it. */
export function textsIn(value: unknown, path = ''): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, path ? `${path}.${name}` : name));
}

/** The same value with another text at this path. */
export function withTextAt<T>(value: T, [name = '', ...deeper]: readonly string[], text: string): T {
  if (typeof value !== 'object' || value === null) return text as T;
  const inner = (value as Readonly<Record<string, unknown>>)[name];
  const changed = { ...value, [name]: withTextAt(inner, deeper, text) };
  return (Array.isArray(value) ? Object.values(changed) : changed) as T;
}
