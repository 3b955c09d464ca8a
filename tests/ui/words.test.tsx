import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Avatar } from '../../src/ui/Avatar.tsx';
import { Card } from '../../src/ui/Card.tsx';
import { Disclosure } from '../../src/ui/Disclosure.tsx';
import { Icon } from '../../src/ui/Icon.tsx';
import { iconPaths, turningIcons } from '../../src/ui/iconPaths.ts';
import { Kicker } from '../../src/ui/Kicker.tsx';
import { OkMark } from '../../src/ui/OkMark.tsx';
import { Tag } from '../../src/ui/Tag.tsx';
import { Voice } from '../../src/ui/Voice.tsx';
import { Well } from '../../src/ui/Well.tsx';

test('words of the meeting are Danish, whatever language is on the screen', () => {
  const { container } = render(<Voice>Jeg tør ikke åbne mine breve.</Voice>);
  expect(container.querySelector('blockquote')).toHaveAttribute('lang', 'da');
});

test("the citizen's words are quoted unchanged, with their language and their direction", () => {
  const words = 'Jeg  sover ikke,\nfordi ...';
  const { container } = render(<Voice lang="ar">{words}</Voice>);
  const quote = container.querySelector('blockquote');
  expect(quote?.textContent).toBe(words);
  expect(quote).toHaveAttribute('lang', 'ar');
  expect(quote).toHaveAttribute('dir', 'auto');
});

test('no icon speaks, and all are drawn', () => {
  const names = Object.keys(iconPaths) as (keyof typeof iconPaths)[];
  const { container } = render(names.map((name) => <Icon key={name} name={name} />));
  const drawn = container.querySelectorAll('svg[aria-hidden="true"]');
  expect(drawn).toHaveLength(names.length);
  expect(container.querySelectorAll('svg.flip')).toHaveLength(turningIcons.size);
  for (const path of Object.values(iconPaths)) expect(path).not.toMatch(/NaN|undefined/);
});

test('a disc shows the first letter of a name, whole, and stays silent', () => {
  const { container } = render(
    <>
      <Avatar name=" åse" />
      <Avatar name="" />
      <Avatar name="𝒮amira" tone="me" />
    </>,
  );
  expect([...container.querySelectorAll('.who')].map((disc) => disc.textContent)).toEqual(['Å', '', '𝒮']);
  expect(container.querySelectorAll('[aria-hidden="true"]')).toHaveLength(3);
});

test('small words keep their element', () => {
  render(
    <>
      <Kicker as="h2" tone="brand">
        Vi taler om nu
      </Kicker>
      <Tag tone="voice">Emnet i dag</Tag>
      <OkMark>OK for Samira</OkMark>
      <Card as="section" aria-label="Første gang?" />
      <Well as="aside" aria-label="Sådan er det fordelt" />
      <Disclosure summary="Vis mere" open>
        <p>Her er mere.</p>
      </Disclosure>
    </>,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Vi taler om nu' })).toBeInTheDocument();
  expect(screen.getByText('OK for Samira')).toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Første gang?' })).toBeInTheDocument();
  expect(screen.getByRole('complementary', { name: 'Sådan er det fordelt' })).toBeInTheDocument();
  expect(screen.getByText('Her er mere.')).toBeVisible();
});
