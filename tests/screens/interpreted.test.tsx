// The interpreter's line, where it is written and where it stands.
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { agreements as words } from '../../src/locales/da/agreements.ts';
import { prepare } from '../../src/locales/da/prepare.ts';
import { words as shared } from '../../src/locales/da/words.ts';
import { lineFor } from '../../src/meeting/interpreted.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { Agreements } from '../../src/screens/agreements/Agreements.tsx';
import { Discussion } from '../../src/screens/discussion/Discussion.tsx';
import { TableSurface } from '../../src/screens/frame/table/TableSurface.tsx';
import { Prepare } from '../../src/screens/prepare/Prepare.tsx';
import { agreed, anAgreement, factsIn } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

const inTwo = { citizenLanguages: ['da', 'ar'] } as const;
const label = shared.beside.line.replace('{{language}}', 'arabisk');
const call = 'ringer til lægen';
const text = 'يتصل بالطبيب';
const original = { lang: 'ar', dir: 'rtl', text } as const;
const type = (field: HTMLElement, typed: string) => fireEvent.change(field, { target: { value: typed } });

describe('under the question now', () => {
  const question = 'Hvad hjælper?';
  const show = (changes: Partial<Meeting> = inTwo) =>
    inRoom(factsIn('discussing', { questionNow: question, ...changes }), 'discussing', <Discussion />);

  test('is written in its own language and direction, and kept at once', () => {
    const room = show();
    const field = screen.getByLabelText(label);
    expect(field).toHaveAttribute('lang', 'ar');
    expect(field).toHaveAttribute('dir', 'rtl');
    type(field, text);
    expect(lineFor(room.facts(), question)).toEqual(original);
    type(field, '');
    expect(room.facts().interpreted).toEqual([]);
  });

  test('refuses a personal number and keeps what was typed in sight', () => {
    const room = show();
    type(screen.getByLabelText(label), '010180-1234');
    expect(screen.getByLabelText(label)).toHaveValue('010180-1234');
    expect(room.facts().interpreted).toEqual([]);
  });

  test('is not there when the meeting has one language', () => {
    show({});
    expect(screen.queryByLabelText(label)).toBeNull();
  });
});

describe('in the composer', () => {
  const show = (changes: Partial<Meeting> = {}) =>
    inRoom(factsIn('agreeing', { ...inTwo, agreements: [], ...changes }), 'agreeing', <Agreements />);
  const composer = () => within(screen.getByRole('form', { name: /./ }));
  const say = () => fireEvent.click(composer().getByRole('button', { name: words.compose.save }));
  const fill = () => {
    type(composer().getByLabelText(words.compose.who), 'omar');
    type(composer().getByLabelText(words.compose.what), call);
    type(composer().getByLabelText(words.compose.due), '2026-03-12');
    fireEvent.click(composer().getByLabelText(words.decides.notNeeded));
  };

  test('goes with the agreement it was written for', () => {
    const room = show();
    fill();
    type(composer().getByLabelText(label), text);
    say();
    expect(room.facts().agreements.map((one) => one.what)).toEqual([call]);
    expect(lineFor(room.facts(), call)).toEqual(original);
  });

  test('asks to be looked at again when the Danish is changed, and is left out until it is', () => {
    const room = show();
    fill();
    type(composer().getByLabelText(label), text);
    type(composer().getByLabelText(words.compose.what), 'skriver til lægen');
    expect(composer().getByText(shared.beside.changed, { exact: false })).toBeVisible();
    say();
    expect(room.facts().interpreted).toEqual([]);
  });

  test('offers the old line for changed words, and takes it with one press', () => {
    const room = show({ agreements: [anAgreement({ what: call })], interpreted: [{ said: call, original }] });
    fireEvent.click(screen.getByText(words.list.change));
    expect(composer().getByLabelText(label)).toHaveValue(text);
    expect(composer().queryByText(shared.beside.changed, { exact: false })).toBeNull();
    type(composer().getByLabelText(words.compose.what), 'ringer til lægen i dag');
    fireEvent.click(composer().getByRole('button', { name: shared.beside.fits }));
    say();
    expect(lineFor(room.facts(), 'ringer til lægen i dag')).toEqual(original);
  });
});

describe('the table in two languages', () => {
  test('shows the line in its language, and no line when the citizen wants Danish alone', () => {
    const facts = factsIn('agreeing', {
      ...inTwo,
      agreements: [agreed({ id: 'call', what: call })],
      interpreted: [{ said: call, original }],
    });
    inRoom(facts, 'agreeing', <TableSurface view={tableView(facts, 'agreeing')} />);
    const line = screen.getByText(text).closest('[lang=ar]');
    expect(line).toHaveAttribute('dir', 'rtl');
    cleanup();
    inRoom(facts, 'agreeing', <TableSurface view={tableView({ ...facts, danishOnly: true }, 'agreeing')} />);
    expect(screen.queryByText(text)).toBeNull();
    expect(screen.getByText(call)).toBeVisible();
  });
});

describe('in preparing', () => {
  const show = (changes: Partial<Meeting>) =>
    inRoom(factsIn('choosingTopic', { page: 'prepare', ...changes }), 'choosingTopic', <Prepare />);
  const toSupport = () =>
    fireEvent.click(
      within(screen.getByRole('navigation', { name: prepare.parts })).getByRole('button', {
        name: new RegExp(`^${prepare.part.support}`),
      }),
    );

  test('says what a second language is used for, and the citizen can have Danish alone', () => {
    const room = show(inTwo);
    toSupport();
    expect(screen.getByText(/arabisk\.$/)).toBeVisible();
    const only = screen.getByLabelText(shared.beside.danishOnly);
    expect(only).not.toBeChecked();
    fireEvent.click(only);
    expect(room.facts().danishOnly).toBe(true);
    expect(room.facts().citizenLanguages).toEqual(['da', 'ar']);
  });

  test('says nothing of it when Danish is the only language', () => {
    show({});
    toSupport();
    expect(screen.queryByLabelText(shared.beside.danishOnly)).toBeNull();
  });
});
