import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TablePlan, type TablePerson } from '../../src/ui/TablePlan.tsx';
import { tableSeats } from '../../src/ui/tableSeats.ts';

const upTo14 = Array.from({ length: 14 }, (_, at) => at + 1);

test.each(upTo14)('%i people besides the citizen each have a seat of their own', (count) => {
  const seats = tableSeats(count);
  expect(new Set(seats.map(({ side, row }) => `${side} ${row}`)).size).toBe(count);
  const start = seats.filter(({ side }) => side === 'start').length;
  const end = seats.filter(({ side }) => side === 'end').length;
  expect(start - end).toBeGreaterThanOrEqual(0);
  expect(start - end).toBeLessThanOrEqual(1);
  expect(count - start - end).toBeLessThanOrEqual(2);
});

test('nobody sits alone across from the citizen when there are one or two', () => {
  expect(tableSeats(0)).toEqual([]);
  expect(tableSeats(1)).toEqual([{ side: 'start', row: 0 }]);
  expect(tableSeats(2).map(({ side }) => side)).toEqual(['start', 'end']);
});

test.each(upTo14)('the plan of %i people is a list with the citizen first and the topic before it', (count) => {
  const people: TablePerson[] = Array.from({ length: count }, (_, at) => ({
    id: `p${at}`,
    name: `Navn ${at}`,
    note: at === 0 ? 'bisidder' : undefined,
    tone: at === 0 ? 'support' : 'other',
  }));
  render(
    <TablePlan label="Dit bord" citizen="Samira" people={people}>
      <p>Jeg sover ikke.</p>
    </TablePlan>,
  );
  const plan = within(screen.getByRole('region', { name: 'Dit bord' }));
  expect(plan.getByText('Jeg sover ikke.')).toBeInTheDocument();
  const names = plan.getAllByRole('listitem').map((item) => item.textContent);
  expect(names).toHaveLength(count + 1);
  expect(names[0]).toContain('Samira');
  expect(names[1]).toContain('Navn 0bisidder');
});
