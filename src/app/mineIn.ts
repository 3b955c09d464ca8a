// What an address says of "Mine aftaler": "#/mit", "#/mit/ny", "#/mit/:id", each with "/svar" behind it, or what a picture
// carried. What was carried never stays in the address.
import type { MyPlace } from '../room/mine.ts';
import { readMarker } from '../storage/deviceMarker.ts';
import { hasMineMarker } from '../storage/mineMarker.ts';

/** More digits than the largest picture holds by far. */
const mostDigits = 20_000;

interface Mine {
  readonly place: MyPlace;
  /** What the picture carried, as it stood in the address; never longer than can be meant. */
  readonly carried?: string;
}

export const mineIn = (hash: string): Mine | undefined => {
  if (!/^#\/mit(\/|$)/u.test(hash)) return undefined;
  const rest = hash.slice('#/mit/'.length);
  if (rest === '') return { place: { at: 'list' } };
  const [, name = '', answers] = /^(ny|[a-p]{32})(\/svar)?$/u.exec(rest) ?? [];
  if (name === 'ny') return { place: { at: 'new', answers: answers !== undefined } };
  if (name !== '') return { place: { at: 'page', id: name, answers: answers !== undefined } };
  return { place: { at: 'new', answers: false }, carried: rest.slice(0, mostDigits) };
};

export const hashOf = (place: MyPlace): string => {
  if (place.at === 'list') return '#/mit';
  return `#/mit/${place.at === 'new' ? 'ny' : place.id}${place.answers ? '/svar' : ''}`;
};

/**
 * Reads the address, and takes what was carried out of it before anything else happens. On a phone where pages lie and no
 * vault has been, the app's own address leads to them.
 */
export const takeMine = (): Mine | undefined => {
  if (location.hash === '' && hasMineMarker() && readMarker() === null) location.replace('#/mit');
  const mine = mineIn(location.hash);
  if (mine?.carried !== undefined) location.replace(hashOf(mine.place));
  return mine;
};
