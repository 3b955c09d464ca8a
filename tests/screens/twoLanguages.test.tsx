// What stands in two languages, or with words of one in a sentence of another: who does it, who said it, in which order.
import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ahead } from '../../src/locales/da/ahead.ts';
import { opening } from '../../src/locales/da/opening.ts';
import { opening as english } from '../../src/locales/en/opening.ts';
import { weekdayDate } from '../../src/locales/dates.ts';
import { loadBeside, setLanguage } from '../../src/locales/language.ts';
import { tableView } from '../../src/meeting/tableView.ts';
import { Agreements } from '../../src/screens/agreements/Agreements.tsx';
import { Ahead } from '../../src/screens/ahead/Ahead.tsx';
import { Closed } from '../../src/screens/closed/Closed.tsx';
import { PromiseSentence } from '../../src/screens/frame/PromiseSentence.tsx';
import { TableSurface } from '../../src/screens/frame/table/TableSurface.tsx';
import { Review } from '../../src/screens/review/Review.tsx';
import { StopSign } from '../../src/screens/opening/StopSign.tsx';
import { agreed, everybody, factsIn, minute, samira, theTopic } from '../cast.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);

describe('a promise as one sentence', () => {
  const said = (what: string) => {
    const { container } = render(<PromiseSentence owner="Mette" what={what} due={null} noDueBecause="" />);
    return container;
  };

  test('goes on from the name when it begins with a small letter, in the direction of its own script', () => {
    const shown = said('læser brevene');
    expect(shown).toHaveTextContent('Mette læser brevene');
    // Nothing but what is promised decides its direction.
    const sentence = shown.querySelector('bdi');
    for (const name of sentence?.querySelectorAll('bdi') ?? []) name.remove();
    expect(sentence).toHaveTextContent(/^læser brevene$/);
  });

  test.each(['Læser brevene', 'يقرأ الرسائل', '2 breve om ugen'])('"%s" stands after a colon', (what) => {
    expect(said(what)).toHaveTextContent(`Mette: ${what}`);
  });
});

describe('the head of the table', () => {
  const head = (topic: Parameters<typeof factsIn>[1]) =>
    render(<TableSurface view={tableView(factsIn('discussing', topic), 'discussing')} />);

  test('without a topic says once whose meeting it is', () => {
    head({ topic: null });
    expect(screen.getAllByText('Samiras møde')).toHaveLength(1);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Samiras møde');
  });

  test('has the topic in the citizen’s own language and in Danish, in the order of that language', () => {
    const original = { lang: 'ar', dir: 'rtl', text: 'لا أجرؤ على فتح رسائلي.' } as const;
    const known = factsIn('discussing').topic;
    head({ topic: known && { ...known, original } });
    const words = screen.getByText(original.text).closest('[dir="rtl"]');
    expect(words).toHaveTextContent(`${original.text}${theTopic}`);
  });
});

describe('the day of a promise on the table', () => {
  const due = '2026-03-13';
  const promise = agreed({ due });
  const original = { lang: 'ar', dir: 'rtl', text: 'تفتح الرسائل.' } as const;
  const facts = { agreements: [promise], citizenLanguages: ['ar'], interpreted: [{ said: promise.what, original }] };
  afterEach(() => setLanguage('da'));

  test.each(['da', 'ar'] as const)('is in the language of the words it belongs to (screen in %s)', async (onScreen) => {
    await loadBeside('ar');
    await setLanguage(onScreen);
    render(<TableSurface view={tableView(factsIn('discussing', facts), 'discussing')} />);
    const theirs = (await screen.findByText(original.text)).closest('.besideline');
    expect(theirs).toHaveTextContent(weekdayDate(due, 'ar'));
    expect(theirs).not.toHaveTextContent('marts');
    const danish = screen
      .getByText(promise.what)
      .closest('li')
      ?.textContent.replace(theirs?.textContent ?? '', '');
    expect(danish).toContain('senest fredag den 13. marts');
    expect(danish).not.toMatch(/\p{Script=Arabic}/u);
  });
});

describe('words the citizen said to an agreement', () => {
  const words = 'Det er for tidligt.';
  const answer = { answer: 'change', words, at: minute(45), byId: samira.id } as const;
  const agreements = [agreed({ id: 'a' }), agreed({ id: 'b', answer })];
  const whose = () => screen.getByText(words).closest('li')?.textContent ?? '';

  test.each([
    ['agreeing', Agreements],
    ['closed', Closed],
  ] as const)('come after who said them (%s)', (phase, Shown) => {
    inRoom(factsIn(phase, { agreements }), phase, <Shown />);
    expect(whose()).toContain(`${samira.name}:${words}`);
  });
});

test('a closed meeting still has the topic and the promises in both languages', () => {
  const original = { lang: 'ar', dir: 'rtl', text: 'لا أجرؤ على فتح رسائلي.' } as const;
  const line = { said: agreed().what, original: { ...original, text: 'تفتح الرسائل.' } };
  const { topic } = factsIn('closed');
  const facts = { citizenLanguages: ['ar'], interpreted: [line], topic: topic && { ...topic, original } };
  inRoom(factsIn('closed', facts), 'closed', <Closed />);
  expect(screen.getByText(original.text)).toHaveAttribute('lang', 'ar');
  expect(screen.getByText(line.original.text)).toHaveAttribute('dir', 'rtl');
});

test('a promise of last time is gone through in both languages', () => {
  const promise = agreed({ id: 'one' });
  const original = { lang: 'ar', dir: 'rtl', text: 'تفتح الرسائل.' } as const;
  const facts = factsIn('reviewing', { citizenLanguages: ['ar'], interpreted: [{ said: promise.what, original }] });
  const { chair, parked, openQuestions } = facts;
  const told = { agreements: [promise], results: [], reports: [], citizenComment: '' };
  const lastTime = { meetingId: 'before', date: null, chair, parked, openQuestions, ...told };
  inRoom({ ...facts, lastTime }, 'reviewing', <Review />);
  expect(within(screen.getByRole('article')).getByText(original.text)).toHaveAttribute('lang', 'ar');
});

describe('the stop sign that was chosen in Danish', () => {
  /** The words of the other language are fetched. */
  const patience = { timeout: 15_000 };
  const facts = { participants: everybody, citizenLanguages: ['en'], stopSign: opening.stopSign.hand } as const;

  test('is said in the citizen’s own language on the page beforehand', async () => {
    inRoom(factsIn('choosingParticipants', { ...facts, page: 'ahead' }), 'choosingParticipants', <Ahead />);
    const paper = within(screen.getByRole('region', { name: ahead.title }));
    expect(await paper.findByText(new RegExp(english.stopSign.hand), {}, patience)).toHaveAttribute('lang', 'en');
    expect(paper.getByText(new RegExp(opening.stopSign.hand))).toBeInTheDocument();
  });

  test('in own words is said as the interpreter says it', async () => {
    const line = { said: 'Jeg rejser mig', original: { lang: 'en', dir: 'ltr', text: 'I stand up' } } as const;
    const changes = { ...facts, stopSign: line.said, interpreted: [line], page: 'ahead' };
    inRoom(factsIn('choosingParticipants', changes), 'choosingParticipants', <Ahead />);
    expect(await screen.findByText(/I stand up/, {}, patience)).toHaveAttribute('lang', 'en');
  });

  test('is still the chosen one when the screen is in another language', () => {
    inRoom(factsIn('opening', { ...facts, stopSign: english.stopSign.hand }), 'opening', <StopSign />);
    expect(screen.getByRole('radio', { checked: true })).toBe(
      screen.getByRole('radio', { name: opening.stopSign.hand }),
    );
  });
});
