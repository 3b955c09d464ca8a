// Which of the chair's four legs each leg of a scenario file is, whatever it is called there.
import { type LegId, legIds } from '../src/meeting/chair.ts';

interface NamedLeg {
  readonly key: string;
  readonly replacesDefault?: string | null | undefined;
}

/** A leg as a scenario file tells it, at the meeting and at the follow-up. */
export interface ToldLeg {
  readonly key: string;
  readonly label?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly rating?: number | null | undefined;
  readonly change?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly tags?: readonly string[];
  readonly mostUrgent?: boolean | null | undefined;
}

/** By its key, by the default it replaces, or the first that nobody else is. A fifth leg is none of them. */
export function legsByKey(legs: readonly NamedLeg[]): ReadonlyMap<string, LegId> {
  const found = new Map<string, LegId>();
  const take = (key: string, id: LegId | undefined) => {
    if (id && !found.has(key) && ![...found.values()].includes(id)) found.set(key, id);
  };
  const named = (name: string | null | undefined) => legIds.find((id) => id === name);
  for (const { key } of legs) take(key, named(key));
  for (const { key, replacesDefault } of legs) take(key, named(replacesDefault));
  for (const { key } of legs)
    take(
      key,
      legIds.find((id) => ![...found.values()].includes(id)),
    );
  return found;
}
