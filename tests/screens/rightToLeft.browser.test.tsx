// On a page that runs from right to left: numbers, times and words of another direction keep their own order.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Field } from '../../src/ui/Field.tsx';
import { everybody, lise } from '../cast.ts';
import { meetingInDanish } from './inRoom.tsx';
import { holding, meeting, sends, showCalls } from './roundOfCalls.tsx';

const root = document.documentElement;
const change = vi.fn<(text: string) => void>();
beforeAll(meetingInDanish);
beforeEach(() => {
  root.dir = 'rtl';
});
afterEach(() => {
  root.dir = 'ltr';
});

/** Where on the screen each sign of a text stands, from the left. */
function placesIn(part: Element): readonly number[] {
  const words = part.firstChild;
  if (!(words instanceof Text)) throw new Error('no words');
  return Array.from(words.data, (_, at) => {
    const sign = document.createRange();
    sign.setStart(words, at);
    sign.setEnd(words, at + 1);
    return sign.getBoundingClientRect().left;
  });
}

describe('a field', () => {
  test.each([
    ['tel', '12 34 56 78'],
    ['tel', '+45 12 34 56 78'],
    ['text', 'mette@fjordby.example'],
    ['text', 'kl. 10.45-11.30'],
  ])('(%s) has "%s" from left to right', (type, value) => {
    render(<Field label="Nummer" type={type} value={value} onChange={change} />);
    expect(getComputedStyle(screen.getByLabelText('Nummer')).direction).toBe('ltr');
    expect(screen.getByLabelText('Nummer').matches(':dir(ltr)')).toBe(true);
  });

  test('has words of the page in the direction of the page', () => {
    render(<Field label="Navn" value="سميرة" onChange={change} />);
    expect(screen.getByLabelText('Navn').matches(':dir(rtl)')).toBe(true);
  });
});

test('a number to call is read from the left, as it is dialled', async () => {
  const participants = everybody.map((one) => (one.id === lise.id ? { ...one, phone: '11 22 33 44' } : one));
  await showCalls(holding([meeting('m', [sends], { participants })]).device);
  const places = placesIn(screen.getByText('11 22 33 44'));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('words that run against the page stand at the side the page begins', () => {
  render(
    <section style={{ inlineSize: '40rem' }}>
      <p dir="auto">Vi hjælper med brevene.</p>
    </section>,
  );
  const words = screen.getByText('Vi hjælper med brevene.');
  const [first = 0, second = 0] = placesIn(words);
  expect(first).toBeLessThan(second);
  const side = words.parentElement?.getBoundingClientRect().right ?? 0;
  expect(words.getBoundingClientRect().right).toBeCloseTo(side, 0);
  expect(words.getBoundingClientRect().width).toBeLessThan(300);
});
