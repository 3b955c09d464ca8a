import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Chair, type ChairLeg } from '../../src/ui/Chair.tsx';
import { drawLeg, type LegShape } from '../../src/ui/chairGeometry.ts';
import { LegCard } from '../../src/ui/LegCard.tsx';

const shapes: readonly LegShape[] = ['broken', 'wobblesMuch', 'wobbles', 'stands', 'firm', 'unspoken'];
const sentence = 'En stol med fire ben. Min krop vakler lidt, og det er emnet i dag.';
const four = (shape: LegShape): [ChairLeg, ChairLeg, ChairLeg, ChairLeg] => [
  { shape, chosen: true },
  { shape: 'stands' },
  { shape: 'firm' },
  { shape: 'unspoken' },
];

test('the picture is one sentence for those who do not see it', () => {
  render(<Chair legs={four('wobbles')} sentence={sentence} seat="Det gode liv" />);
  expect(screen.getByRole('img', { name: sentence })).toBeInTheDocument();
});

test('without a sentence it is decoration', () => {
  const { container } = render(<Chair legs={four('stands')} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.querySelector('[data-area]')).toBeNull();
});

test('four presses do the work; the chosen one says so and has a solid wire', async () => {
  const pressed = vi.fn<(name: string) => void>();
  const cards = ['Min krop', 'Mit sind', 'Alkohol og stoffer', 'Mit liv med andre'];
  const { container } = render(
    <Chair legs={four('wobbles')} sentence={sentence} legsLabel="Stolens fire ben">
      {cards.map((name, at) => (
        <LegCard
          key={name}
          name={name}
          word="vakler lidt"
          shape="wobbles"
          chosen={at === 0}
          onPress={() => pressed(name)}
        />
      ))}
    </Chair>,
  );
  const group = within(screen.getByRole('group', { name: 'Stolens fire ben' }));
  expect(group.getAllByRole('button')).toHaveLength(4);
  expect(group.getByRole('button', { name: 'Min krop vakler lidt', pressed: true })).toBeInTheDocument();
  expect(container.querySelectorAll('.wire')).toHaveLength(4);
  expect(container.querySelectorAll('.wire.on')).toHaveLength(1);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(pressed).toHaveBeenCalledExactlyOnceWith('Mit sind');
  await userEvent.click(container.querySelector('[data-area="3"]') ?? document.body);
  expect(pressed).toHaveBeenLastCalledWith('Mit liv med andre');
  expect(group.getByRole('button', { name: /^Mit liv/ })).toHaveFocus();
});

test.each(shapes)('a leg that is "%s" is drawn in all four places', (shape) => {
  const { container } = render(<Chair legs={four(shape)} sentence={sentence} />);
  expect(container.querySelectorAll(`[data-shape="${shape}"] path`).length).toBeGreaterThan(0);
  for (const at of [0, 1, 2, 3]) expect(drawLeg(at, shape)?.pieces.length).toBeGreaterThan(0);
});

test('each shape is told from the others by its drawing alone', () => {
  for (const at of [0, 1, 2, 3]) {
    const drawn = shapes
      .filter((shape) => shape !== 'unspoken')
      .map((shape) => JSON.stringify([drawLeg(at, shape)?.pieces, drawLeg(at, shape)?.arcs]));
    expect(new Set(drawn).size).toBe(5);
  }
  const { container } = render(<Chair legs={four('stands')} />);
  expect(container.querySelectorAll('.ghost')).toHaveLength(1);
});

test('arcs grow with the wobble, and only a broken leg is in two pieces with arcs', () => {
  const seen = Object.fromEntries(
    shapes.map((shape) => [shape, [drawLeg(0, shape)?.pieces.length, drawLeg(0, shape)?.arcs.length]]),
  );
  expect(seen).toEqual({
    broken: [2, 2],
    wobblesMuch: [1, 2],
    wobbles: [1, 1],
    stands: [1, 0],
    firm: [2, 0],
    unspoken: [1, 0],
  });
});
