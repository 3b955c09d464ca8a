// Where this window was before the place it is at now, for a way back that works however one came here.
import { useState } from 'react';
import { useHeldPlace } from './useHeldPlace.ts';

export function useCameFrom(): string {
  const [place] = useHeldPlace();
  const [way, setWay] = useState({ now: place, before: '/' });
  if (way.now !== place) setWay({ now: place, before: way.now });
  return way.before;
}
