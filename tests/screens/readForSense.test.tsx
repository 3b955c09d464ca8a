// What reading the screens aloud, line by line, has shown: each of these was heard in a way nobody would say it.
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { agreements } from '../../src/locales/da/agreements.ts';
import { home } from '../../src/locales/da/home.ts';
import { summaryOf } from '../../src/meeting/summary.ts';
import { changeSession } from '../../src/room/session.ts';
import { DisagreementForm } from '../../src/screens/discussion/DisagreementForm.tsx';
import { LaterButton } from '../../src/screens/agreements/LaterButton.tsx';
import { Later } from '../../src/screens/discussion/Later.tsx';
import { FindSentence } from '../../src/screens/discussion/method/FindSentence.tsx';
import { Everything } from '../../src/screens/everything/Everything.tsx';
import { endsOnce } from '../../src/screens/frame/endsOnce.ts';
import { DuePromises } from '../../src/screens/home/DuePromises.tsx';
import { statusOf } from '../../src/screens/home/statusOf.ts';
import { MineFrame } from '../../src/screens/mine/MineFrame.tsx';
import { SupportCard } from '../../src/screens/supportCard/SupportCard.tsx';
import { factsIn, theTopic } from '../cast.ts';
import { fullMeeting } from '../fullMeeting.ts';
import { inRoom, meetingInDanish } from './inRoom.tsx';

beforeAll(meetingInDanish);
afterEach(() => act(() => changeSession({ calmView: false })));

describe('all that is written', () => {
  const said = () => {
    inRoom(factsIn('closing', { ...fullMeeting, page: 'everything' }), 'closing', <Everything />);
    return screen.getByRole('main').textContent;
  };

  test('names what a leg is about in words, and no code', () => {
    const text = said();
    expect(text).toContain('Handler om: bolig, penge');
    expect(text).not.toMatch(/housing|money/u);
  });

  test('writes a day with a capital where it begins, and nowhere else', () => {
    const text = said();
    expect(text).toMatch(/Senest fredag den 13\. marts/u);
    expect(text).toMatch(/Fuldmagt siden søndag den 1\. februar/u);
    expect(text).toMatch(/Tirsdag den 10\. marts( \d{4})? kl\. 10\.00 til 11\.15, 75 minutter/u);
  });
});

describe('a sentence that ends with the words of somebody', () => {
  test.each([
    ['Emnet er: »Jeg sover ikke.«.', 'Emnet er: »Jeg sover ikke.«'],
    ['Emnet er: »Jeg sover ikke«.', 'Emnet er: »Jeg sover ikke«.'],
    ['Dit tegn er: Jeg går ud..', 'Dit tegn er: Jeg går ud.'],
    ['Dein Thema: „Wie lange noch?“.', 'Dein Thema: „Wie lange noch?“'],
    ['Vi ses kl. 10.', 'Vi ses kl. 10.'],
  ])('ends once: %s', (sentence, heard) => expect(endsOnce(sentence)).toBe(heard));

  test('on the bisidder’s card too, with the topic to the byte', () => {
    inRoom(factsIn('opening', { ...fullMeeting, page: 'supportCard' }), 'opening', <SupportCard />);
    const card = screen.getByRole('main').textContent;
    expect(card).toContain(`»${theTopic}«`);
    expect(card).not.toContain('«.');
  });
});

test('the top of the phone’s page is not called by the heading that stands in it', () => {
  render(
    <MineFrame title="Hej Hanan" place="page">
      <p>Aftaler</p>
    </MineFrame>,
  );
  expect(screen.getByRole('banner')).not.toHaveAccessibleName();
});

test('who sees it so is chosen by words, not by three dots', () => {
  inRoom(factsIn('discussing', fullMeeting), 'discussing', <DisagreementForm onDone={() => undefined} />);
  for (const choice of screen.getAllByRole('combobox')) expect(choice).toHaveDisplayValue(agreements.compose.choose);
});

test('where nothing is found yet there is no list to hear of', () => {
  inRoom(factsIn('discussing', fullMeeting), 'discussing', <FindSentence onFound={() => undefined} />);
  expect(screen.getByRole('search')).toBeInTheDocument();
  expect(screen.queryByRole('list')).toBeNull();
});

describe('the calm view counts nothing', () => {
  test('on the list of meetings', () => {
    act(() => changeSession({ calmView: true }));
    render(<DuePromises count={3} />);
    expect(screen.getByRole('heading')).toHaveTextContent(home.dueCalm);
    const closed = summaryOf(factsIn('closed', fullMeeting), 'closed');
    expect([statusOf(closed, false), statusOf(closed, true)]).toEqual(['status.closed', 'status.closedCalm']);
    expect(statusOf({ ...closed, agreed: 0 }, true)).toBe('status.closed');
  });

  test('on the way to what is kept for later', () => {
    act(() => changeSession({ calmView: true }));
    inRoom(factsIn('discussing', fullMeeting), 'discussing', <Later onOpen={() => undefined} />);
    inRoom(factsIn('agreeing', fullMeeting), 'agreeing', <LaterButton onPress={() => undefined} />);
    for (const button of screen.getAllByRole('button')) expect(button.textContent).not.toMatch(/\d/u);
  });
});
