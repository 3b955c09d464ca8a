// The chair with four legs. A picture with one sentence; the presses are the leg cards below it. A drawn leg passes a
// press on to its card, for mouse and finger alone: keys and screen readers have the card itself.
import { type ReactNode, useRef } from 'react';
import { classNames } from './classNames.ts';
import { drawLeg, type LegShape, legArea } from './chairGeometry.ts';

export interface ChairLeg {
  readonly shape: LegShape;
  readonly chosen?: boolean;
}

interface ChairProps {
  /** Four: front start, back start, back end, front end - the order of the cards. */
  readonly legs: readonly [ChairLeg, ChairLeg, ChairLeg, ChairLeg];
  /** The whole picture in words. Without it the chair is decoration. */
  readonly sentence?: string;
  /** Written between the rails: "Det gode liv". Keep it short. */
  readonly seat?: string;
  /** LegCards; the wires lead to them. */
  readonly children?: ReactNode;
  /** Names the group of leg cards. */
  readonly legsLabel?: string;
  readonly className?: string;
}

const post = 'M124 212 104 64q-1-9 8-10 9-1 10 8l22 150z';
const mirror = 'matrix(-1 0 0 1 420 0)';

export function Chair({ legs, sentence, seat, children, legsLabel, className }: ChairProps) {
  const wired = children !== undefined;
  const cards = useRef<HTMLDivElement>(null);
  // The card has the focus before its window opens, so that it gets it back.
  const pressCard = (at: number) => {
    const card = cards.current?.querySelectorAll('button')[at];
    card?.focus({ preventScroll: true });
    card?.click();
  };
  const picture = (
    <svg
      className={classNames('chair', className)}
      viewBox={wired ? '0 26 600 438' : '60 26 480 400'}
      preserveAspectRatio="xMidYMin slice"
      focusable="false"
      {...(sentence ? { role: 'img', 'aria-label': sentence } : { 'aria-hidden': true })}
    >
      <g transform="translate(90 0)">
        <g className="turning">
          {wired && legs.map((leg, at) => <Wire key={at} at={at} leg={leg} />)}
          <Leg at={1} leg={legs[1]} wood="wood2" />
          <Leg at={2} leg={legs[2]} wood="wood2" />
          <path className="wood2" d={post} />
          <path className="wood2" d={post} transform={mirror} />
          <path
            className="wood"
            d="M95 50Q210 16 325 50q8 3 7 11l-4 24q-1 8-10 5-108-29-216 0-9 3-10-5l-4-24q-1-8 7-11z"
          />
          <path className="wood2" d="M116 150q94-20 188 0l-3 22q-91-18-182 0z" />
          <Leg at={0} leg={legs[0]} wood="wood" />
          <Leg at={3} leg={legs[3]} wood="wood" />
          <path className="wood" d="M122 204h176q10 0 15 8l41 53q6 10-8 10H74q-14 0-8-10l41-53q5-8 15-8z" />
          <path className="wood2" d="M64 267q2 8 13 8h266q11 0 13-8v13q0 11-13 11H77q-13 0-13-11z" />
          {wired && legs.map((_, at) => <LegArea key={at} at={at} onPress={() => pressCard(at)} />)}
        </g>
        {seat && (
          <text x="210" y="124" textAnchor="middle">
            {seat}
          </text>
        )}
      </g>
    </svg>
  );
  if (!wired) return picture;
  return (
    <div className="stol">
      {picture}
      <div ref={cards} className="legs" role="group" aria-label={legsLabel}>
        {children}
      </div>
    </div>
  );
}

function Leg({ at, leg, wood }: { readonly at: number; readonly leg: ChairLeg; readonly wood: 'wood' | 'wood2' }) {
  const drawing = drawLeg(at, leg.shape);
  if (!drawing) return null;
  const paint = leg.shape === 'unspoken' ? 'ghost' : wood;
  return (
    <g data-leg={at} data-shape={leg.shape}>
      <ellipse className="floor" {...drawing.floor} ry="5" />
      {drawing.pieces.map(({ d, transform }) => (
        <path key={d} className={classNames(paint, leg.chosen && 'sel')} d={d} transform={transform} />
      ))}
      {drawing.arcs.map((d) => (
        <path key={d} className="shake" d={d} />
      ))}
    </g>
  );
}

function Wire({ at, leg }: { readonly at: number; readonly leg: ChairLeg }) {
  return <path className={classNames('wire', leg.chosen && 'on')} d={drawLeg(at, leg.shape)?.wire} />;
}

/** Nothing to be seen: the room round a drawn leg that is as good as its card. */
function LegArea({ at, onPress }: { readonly at: number; readonly onPress: () => void }) {
  return <rect data-area={at} fill="none" pointerEvents="all" cursor="pointer" {...legArea(at)} onClick={onPress} />;
}
