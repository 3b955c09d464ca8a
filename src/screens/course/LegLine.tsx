// The line of one leg through the meetings: each stands on its own step. The height tells how it stands, and so does the
// drawing; where the citizen did not say, the line is broken and a dotted leg stands on the floor.
import type { LegMoment } from '../../course/legCourses.ts';
import { drawLeg } from '../../ui/chairGeometry.ts';
import { legShape } from '../frame/legWords.ts';
import { floor, legLength, lineThrough, middleOf, stepWidth, topOf } from './stairs.ts';

interface LegLineProps {
  readonly moments: readonly LegMoment[];
  readonly sentence: string;
}

export function LegLine({ moments, sentence }: LegLineProps) {
  const wide = moments.length * stepWidth;
  return (
    <svg
      className="chair legline"
      viewBox={`0 0 ${wide} ${floor + 32}`}
      style={{ inlineSize: `${moments.length * 6.5}rem` }}
      role="img"
      aria-label={sentence}
      focusable="false"
    >
      {moments.map((moment, at) => (
        <Stair key={moment.visitId} at={at} height={floor - legLength - topOf(moment)} />
      ))}
      {moments.map((moment, at) => (
        <StandingLeg key={moment.visitId} moment={moment} at={at} />
      ))}
      {lineThrough(moments).map((d) => (
        <path key={d} className="through" d={d} />
      ))}
      <path className="ground" d={`M2 ${floor}H${wide - 2}`} />
    </svg>
  );
}

function Stair({ at, height }: { readonly at: number; readonly height: number }) {
  return (
    <>
      <rect className="stair" x={at * stepWidth + 8} y={floor - height} width={stepWidth - 16} height={height} />
      <text x={middleOf(at)} y={floor + 24} textAnchor="middle">
        {at + 1}
      </text>
    </>
  );
}

function StandingLeg({ moment, at }: { readonly moment: LegMoment; readonly at: number }) {
  const drawing = drawLeg(0, legShape(moment));
  const paint = moment.rating === null ? 'ghost' : 'wood';
  // The chair's own front leg, which meets the seat at 102, 286.
  return (
    <g transform={`translate(${middleOf(at)} ${topOf(moment)}) scale(0.5) translate(-102 -286)`}>
      {drawing?.pieces.map(({ d, transform }) => (
        <path key={d} className={paint} d={d} transform={transform} />
      ))}
      {drawing?.arcs.map((d) => (
        <path key={d} className="shake" d={d} />
      ))}
    </g>
  );
}
