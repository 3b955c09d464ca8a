// Those who can be named in an agreement: everyone at the table but the interpreter (R06). Those here today come first.
import { useMemo } from 'react';
import type { Participant } from '../../meeting/participants.ts';
import { useAtTheTable } from '../frame/useAtTheTable.ts';

export function usePeople(): readonly Participant[] {
  const people = useAtTheTable();
  return useMemo(() => people.filter((one) => one.role !== 'interpreter'), [people]);
}
