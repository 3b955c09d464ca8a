// axe on every screen, in every state, read in every way. Tells the matrix, and what was found.
import { axeFindings } from './axeFindings.ts';
import { drawnContrast } from './drawnContrast.ts';
import { gaps } from './gaps.ts';
import type { Look } from './place.ts';
import { gapsAiry, gapsLarge, gapsZoomed, motions } from './stretched.ts';
import { asUsual, everyReading, readAs, type Reading } from './readAs.ts';

export interface Cell {
  readonly screen: string;
  readonly state: string;
  /** How it is read: colours, direction and size, or stretched. */
  readonly way: string;
  readonly findings: readonly string[];
}

const nameOf = ({ theme, dir, text }: Reading) => `${theme} ${dir} ${text === '0' ? 'usual' : 'largest'}`;

/** Looks at each place in each of these ways, and keeps what it found. */
export function axeOf(readings: readonly Reading[] = everyReading, tell: (line: string) => void = () => undefined) {
  const cells: Cell[] = [];
  const look: Look = async (page, { screen, state }) => {
    for (const reading of readings) {
      await readAs(page, reading);
      const drawn = reading.theme === 'forced';
      const findings = [...(await axeFindings(page, drawn ? 'drawn' : 'ours')), ...(await gaps(page))];
      if (drawn) findings.push(...(await drawnContrast(page)));
      if (reading.text !== '0') findings.push(...(await gapsLarge(page)));
      cells.push({ screen, state, way: nameOf(reading), findings });
    }
    await readAs(page, asUsual);
    cells.push({ screen, state, way: 'zoomed to 400 %', findings: await gapsZoomed(page) });
    cells.push({ screen, state, way: 'air between letters', findings: await gapsAiry(page) });
    cells.push({ screen, state, way: 'without motion', findings: await motions(page) });
    const seen = cells.filter((cell) => cell.screen === screen && cell.state === state);
    tell(`${screen}, ${state}: ${seen.filter(({ findings }) => findings.length > 0).length} of ${seen.length}`);
    for (const fault of faultsIn(seen)) tell(`  ${fault}`);
  };
  return { cells, look };
}

/** One line for each place, one mark for each way: a dot is clean, a number is how many rules were broken. */
export function matrixOf(cells: readonly Cell[]): string {
  const placeOf = ({ screen, state }: Cell) => `${screen}, ${state}`;
  const places = [...new Set(cells.map(placeOf))];
  const ways = [...new Set(cells.map(({ way }) => way))];
  const wide = Math.max(0, ...places.map((name) => name.length));
  const rows = places.map((name) => {
    const all = cells.filter((cell) => placeOf(cell) === name);
    const marks = ways.map((way) => all.find((cell) => cell.way === way)?.findings.length ?? 0);
    return `${name.padEnd(wide)}  ${marks.map((count) => (count === 0 ? '.' : String(count))).join(' ')}`;
  });
  const keys = ways.map((way, at) => `  ${at + 1}  ${way}`);
  const broken = cells.filter(({ findings }) => findings.length > 0);
  return [
    ...keys,
    '',
    ...rows,
    '',
    `${cells.length} runs on ${places.length} places, ${broken.length} with findings`,
  ].join('\n');
}

export const faultsIn = (cells: readonly Cell[]): readonly string[] =>
  cells.flatMap(({ screen, state, way, findings }) =>
    findings.map((finding) => `${screen}, ${state}, ${way}: ${finding}`),
  );
