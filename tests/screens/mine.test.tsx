// The citizen's own page: what it says, what it offers, and that a fault is told and changes nothing.
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { TakeHome } from '../../src/handover/takeHome.ts';
import { mine } from '../../src/locales/da/mine.ts';
import { mine as english } from '../../src/locales/en/mine.ts';
import { loadMineWords, setLanguage } from '../../src/locales/language.ts';
import { type MyPlace, type MyPhone, ThisPhone } from '../../src/room/mine.ts';
import { changeSession, useSession } from '../../src/room/session.ts';
import { Mine } from '../../src/screens/mine/Mine.tsx';
import { carriedOver, withAnswer } from '../../src/screens/mine/myAnswers.ts';
import { smsHref, telHref } from '../../src/screens/mine/phoneHref.ts';
import { replyOf } from '../../src/screens/mine/replyOf.ts';
import { aVoice, silentVoices } from '../support/aVoice.ts';
import { hanan, samira } from '../support/takeHomes.ts';
import { inDanish } from './inDanish.ts';
import { pageOf, phoneWith, sheetOf } from './minePhone.ts';

beforeAll(async () => {
  await inDanish();
  await loadMineWords();
});

const show = (phone: MyPhone, place: MyPlace, carried?: string) =>
  render(
    <ThisPhone value={phone}>
      <Mine place={place} carried={carried} />
    </ThisPhone>,
  );
const keptPage = (takeHome: TakeHome = samira) => {
  const page = pageOf(takeHome);
  const at = phoneWith([page]);
  show(at.phone, { at: 'page', id: page.id, answers: false });
  return at;
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const article = (text: string) => {
  const found = screen.getAllByRole('article').find((one) => one.textContent.includes(text));
  if (!found) throw new Error(`No article says ${text}`);
  return within(found);
};

test('a promise is told once: by its words, and not by a name that says them again', async () => {
  keptPage();
  await screen.findByRole('heading', { level: 1 });
  const promises = screen.getAllByRole('article');
  expect(promises.length).toBeGreaterThan(1);
  for (const one of promises) expect(one).not.toHaveAccessibleName();
});

describe('in the citizen’s own language', () => {
  const [first] = samira.agreements;
  const both: TakeHome = {
    ...samira,
    interpreted: { lang: 'ar', dir: 'rtl', lines: ['لا أنام.', 'تجدين الرسالة.'] },
  };

  test('the interpreter’s line stands first, with its direction, and the Danish under it', async () => {
    keptPage(both);
    await screen.findByRole('heading', { level: 1 });
    const line = screen.getByText('تجدين الرسالة.');
    expect(line).toHaveAttribute('lang', 'ar');
    expect(line).toHaveAttribute('dir', 'rtl');
    expect(line.nextElementSibling).toHaveTextContent(`Du ${first?.what}`);
    expect(line.nextElementSibling).toHaveAttribute('lang', 'da');
    expect(screen.getByText('لا أنام.')).toHaveAttribute('lang', 'ar');
    expect(article('Omar tager').getAllByText(/tager med dig/)[0]).toHaveClass('what');
  });

  test('the first step is there in both languages', async () => {
    const [promise] = samira.agreements;
    if (!promise) throw new Error('Samira has promised something.');
    const step = { ...promise, firstStep: { text: 'ringer om brevet', due: null } };
    const lines = ['لا أنام.', 'تجدين الرسالة.', 'تتصلين أولًا.'];
    keptPage({ ...both, agreements: [step], interpreted: { lang: 'ar', dir: 'rtl', lines } });
    await screen.findByRole('heading', { level: 1 });
    const danish = article('finder brevet').getByText(/ringer om brevet/);
    expect(danish.nextElementSibling).toHaveTextContent('تتصلين أولًا.');
    expect(danish.nextElementSibling).toHaveAttribute('lang', 'ar');
  });

  test('is read aloud each in its own voice, in the order of the page', async () => {
    const voices = silentVoices([aVoice('da-DK'), aVoice('ar-SA')]);
    keptPage(both);
    await userEvent.click(await screen.findByRole('button', { name: mine.readAloud }));
    for (let sentences = 0; sentences < 80 && !voices.isSilent(); sentences += 1) voices.finish();
    const said = voices.said();
    expect(said).toContain('تجدين الرسالة.');
    expect(said.indexOf(`Du ${first?.what ?? ''}`)).toBe(said.indexOf('تجدين الرسالة.') + 1);
    vi.unstubAllGlobals();
  });

  test('what is wrong with a code is said in the language that is chosen next', async () => {
    const openCode = () => Promise.resolve({ ok: false, why: 'wrongCode' } as const);
    show(phoneWith([], { openCode }).phone, { at: 'new', answers: false }, '123');
    await userEvent.type(await screen.findByLabelText(mine.code.label), '12345678');
    await press(mine.code.open);
    expect(await screen.findByText(mine.trouble.wrongCode)).toBeInTheDocument();
    await setLanguage('en');
    expect(await screen.findByText(english.trouble.wrongCode)).toBeInTheDocument();
    await setLanguage('da');
  });

  test('what has come opens in it, when the app speaks it', async () => {
    changeSession({ language: 'da' });
    const inEnglish = { ...both, interpreted: { lang: 'en', dir: 'ltr', lines: [] } } as const;
    const openCode = () => Promise.resolve({ ok: true, sheet: sheetOf(inEnglish) } as const);
    const openIt = async (isWorkers: boolean) => {
      const { unmount } = show(phoneWith([], { openCode, isWorkers }).phone, { at: 'new', answers: false }, '123');
      await userEvent.type(await screen.findByLabelText(mine.code.label), '12345678');
      await press(mine.code.open);
      await screen.findByRole('button', { name: mine.ask.look });
      unmount();
    };
    await openIt(true);
    expect(useSession.getState().language).toBe('da');
    await openIt(false);
    expect(useSession.getState().language).toBe('en');
    changeSession({ language: 'da' });
  });

  test('a text to the worker stays Danish, with what it says beside it', async () => {
    await setLanguage('en');
    keptPage(samira);
    await screen.findByRole('heading', { level: 1 });
    const mette = article('Mette');
    await userEvent.click(mette.getByRole('radio', { name: english.notYet }));
    const danish = mette.getByText(/^Hej Mette\. Vi aftalte: .*Senest mandag den 23\. november/);
    expect(danish).toHaveAttribute('lang', 'da');
    expect(danish.previousElementSibling).toHaveTextContent(/Monday/);
    await setLanguage('da');
  });
});

describe('the list', () => {
  test('is one sentence and one button where nothing lies', async () => {
    show(phoneWith([]).phone, { at: 'list' });
    expect(await screen.findByText(mine.empty)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: mine.openFile })).toBeInTheDocument();
  });

  test('names a page by its day and never by its topic', async () => {
    const { phone, went } = phoneWith([pageOf(samira)]);
    show(phone, { at: 'list' });
    await userEvent.click(await screen.findByRole('button', { name: 'Mødet tirsdag den 17. november' }));
    expect(went).toEqual([{ at: 'page', id: pageOf(samira).id, answers: false }]);
    expect(screen.queryByText(/lejlighed/)).toBeNull();
  });

  test.each([
    ['denied', mine.trouble.denied],
    ['newerDatabase', mine.trouble.disk],
  ] as const)('says in a sentence that the disk does not answer (%s)', async (code, sentence) => {
    show(phoneWith([], { list: () => Promise.resolve(code) }).phone, { at: 'list' });
    expect(await screen.findByText(sentence)).toBeInTheDocument();
  });

  test('says that a page which cannot be read is kept', async () => {
    const torn = { ...pageOf(samira), sheet: new Uint8Array([1, 2, 3]) };
    show(phoneWith([torn]).phone, { at: 'list' });
    expect(await screen.findByText(mine.unread)).toBeInTheDocument();
  });

  test('lets go of what cannot be read, one at a time, each asked about once more', async () => {
    const torn = { ...pageOf(samira), sheet: new Uint8Array([1, 2, 3]) };
    const { phone } = phoneWith([], { list: () => Promise.resolve({ pages: [torn], unread: ['a row'] }) });
    show(phone, { at: 'list' });
    await screen.findByText(mine.unread);
    await press(mine.unreadPage.delete);
    await press(mine.data.no);
    expect(phone.remove).not.toHaveBeenCalled();
    await press(mine.unreadPage.delete);
    await press(mine.data.yes);
    expect(await screen.findByText(mine.unreadPage.deleted)).toBeInTheDocument();
    await press(mine.unreadPage.delete);
    await press(mine.data.yes);
    await waitFor(() => expect(screen.queryByText(mine.unread)).toBeNull());
    expect(vi.mocked(phone.remove).mock.calls).toEqual([['a row'], [torn.id]]);
  });
});

describe('the code', () => {
  const come = { at: 'new', answers: false } as const;

  test('is asked for before anything is shown, and a wrong one says so', async () => {
    const openCode = vi.fn<MyPhone['openCode']>(() => Promise.resolve({ ok: false, why: 'wrongCode' }));
    show(phoneWith([], { openCode }).phone, come, '123456');
    const field = await screen.findByLabelText(mine.code.label);
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveAttribute('inputmode', 'numeric');
    await userEvent.type(field, '1234{Enter}');
    expect(openCode).not.toHaveBeenCalled();
    expect(screen.getByText('Koden er otte tal. Du har skrevet 4.')).toBeInTheDocument();
    await userEvent.type(field, ' 5678{Enter}');
    expect(openCode).toHaveBeenCalledWith('123456', '12345678');
    expect(await screen.findByText(mine.trouble.wrongCode)).toBeInTheDocument();
  });

  test.each(['damaged', 'newer', 'tooLarge'] as const)(
    'of something %s leads to the list with one sentence',
    async (why) => {
      show(phoneWith([], { openCode: () => Promise.resolve({ ok: false, why }) }).phone, come, '123456');
      await userEvent.type(await screen.findByLabelText(mine.code.label), '12345678{Enter}');
      expect(await screen.findByText(mine.trouble[why])).toBeInTheDocument();
    },
  );

  test('of something newer offers the newer app, and says when it has not come', async () => {
    let answer: (told: 'nothingNew') => void = () => {};
    const { phone } = phoneWith([], {
      openCode: () => Promise.resolve({ ok: false, why: 'newer' }),
      takeUpdate: vi.fn(() => new Promise<'nothingNew'>((resolve) => (answer = resolve))),
    });
    show(phone, come, '123456');
    await userEvent.type(await screen.findByLabelText(mine.code.label), '12345678{Enter}');
    const take = await screen.findByRole('button', { name: mine.version.take });
    expect(take).toHaveClass('go');
    expect(screen.getByRole('button', { name: mine.openFile })).not.toHaveClass('go');
    // They have just scanned it.
    expect(screen.queryByText(mine.emptyHint)).not.toBeInTheDocument();
    await userEvent.click(take);
    expect(take).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText(mine.version.updating)).toBeInTheDocument();
    answer('nothingNew');
    expect(await screen.findByText(mine.version.nothingNew)).toBeInTheDocument();
    expect(take).not.toHaveAttribute('aria-disabled');
    expect(phone.takeUpdate).toHaveBeenCalledOnce();
  });

  test('opens to the question whether to keep it; nothing is kept before the yes', async () => {
    const { phone, lying } = phoneWith([], {
      openCode: () => Promise.resolve({ ok: true, sheet: sheetOf(samira) }),
    });
    show(phone, come, '123456');
    await userEvent.type(await screen.findByLabelText(mine.code.label), '12345678{Enter}');
    expect(await screen.findByText(mine.ask.plain)).toBeInTheDocument();
    expect(lying()).toEqual([]);
    await press(mine.ask.keep);
    expect(lying()).toHaveLength(1);
  });

  test('on a computer that holds a vault leads to a look and no more', async () => {
    const { phone } = phoneWith([], {
      isWorkers: true,
      openCode: () => Promise.resolve({ ok: true, sheet: sheetOf(samira) }),
    });
    show(phone, come, '123456');
    await userEvent.type(await screen.findByLabelText(mine.code.label), '12345678{Enter}');
    expect(await screen.findByText(mine.ask.workers)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: mine.ask.keep })).toBeNull();
    await press(mine.ask.look);
    expect(screen.getByText(mine.onlyNow)).toBeInTheDocument();
    expect(screen.queryByText(mine.data.title)).toBeNull();
  });

  test('of an older edition leaves the newer one alone', async () => {
    const { phone, lying } = phoneWith([pageOf({ ...samira, edition: 3 })], {
      openCode: () => Promise.resolve({ ok: true, sheet: sheetOf(samira) }),
    });
    show(phone, come, '123456');
    await userEvent.type(await screen.findByLabelText(mine.code.label), '12345678{Enter}');
    expect(await screen.findByText(mine.ask.older)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: mine.ask.keep })).toBeNull();
    expect(lying()).toHaveLength(1);
  });
});

describe('what has come', () => {
  const come = { at: 'new', answers: false } as const;
  const opened = async (takeHome: TakeHome, at: ReturnType<typeof phoneWith>) => {
    const shown = show(
      { ...at.phone, openCode: () => Promise.resolve({ ok: true, sheet: sheetOf(takeHome) }) },
      come,
      '123456',
    );
    await userEvent.type(await screen.findByLabelText(mine.code.label), '12345678{Enter}');
    await screen.findByText(mine.ask.what);
    return shown;
  };

  test('is kept once, however often it is pressed', async () => {
    const at = phoneWith([]);
    await opened(samira, at);
    const keep = await screen.findByRole('button', { name: mine.ask.keep });
    fireEvent.click(keep);
    fireEvent.click(keep);
    await waitFor(() => expect(at.lying()).toHaveLength(1));
    expect(at.phone.keep).toHaveBeenCalledOnce();
    await userEvent.click(keep);
    expect(at.lying()).toHaveLength(1);
  });

  test('of the same edition is never called newer; the kept one is offered first', async () => {
    const own = { ...samira, agreements: samira.agreements.slice(0, 1) };
    const at = phoneWith([pageOf(own)]);
    await opened(samira, at);
    expect(await screen.findByText(mine.ask.alike)).toBeInTheDocument();
    expect(screen.queryByText(mine.ask.replaces)).toBeNull();
    const names = within(screen.getByRole('main'))
      .getAllByRole('button')
      .map((one) => one.textContent);
    expect(names).toEqual([mine.ask.keepMine, mine.ask.takeNew, mine.ask.look]);
    await press(mine.ask.keepMine);
    expect(at.phone.keep).not.toHaveBeenCalled();
    await press(mine.ask.takeNew);
    await waitFor(() => expect(at.lying().map(({ sheet }) => sheet)).toEqual([sheetOf(samira)]));
  });

  const bare = { firstStep: null, goals: [], withNames: [] };
  const less: readonly (readonly [string, TakeHome])[] = [
    ['an agreement', { ...hanan, agreements: hanan.agreements.slice(1) }],
    ['the small steps', { ...hanan, agreements: hanan.agreements.map((one) => ({ ...one, ...bare })) }],
    ['the first words of the topic', { ...hanan, topic: { text: hanan.topic?.text ?? '', original: null } }],
  ];
  test.each(less)('without %s leaves the fuller one of the same edition alone', async (_, come) => {
    const at = phoneWith([pageOf(hanan)]);
    await opened(come, at);
    expect(await screen.findByText(mine.ask.lessFull)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: mine.ask.openMine })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: mine.ask.keep })).toBeNull();
    expect(screen.queryByRole('button', { name: mine.ask.takeNew })).toBeNull();
  });

  const keptAndGoing = async () => {
    const at = phoneWith([]);
    const { rerender } = await opened(samira, at);
    await press(mine.ask.keep);
    const goTo = (place: MyPlace) =>
      rerender(
        <ThisPhone value={at.phone}>
          <Mine place={place} carried="123456" />
        </ThisPhone>,
      );
    return { ...at, goTo };
  };
  const showsNothingOfIt = async () => {
    expect(await screen.findByRole('heading', { level: 1, name: mine.title })).toBeInTheDocument();
    expect(screen.queryByText(mine.ask.what)).toBeNull();
  };

  test('is not shown again on the way back from the list', async () => {
    const { goTo } = await keptAndGoing();
    goTo({ at: 'list' });
    await screen.findByText(mine.here);
    goTo(come);
    await showsNothingOfIt();
  });

  test('is not shown again on the way back when what was kept is deleted', async () => {
    const { goTo, lying } = await keptAndGoing();
    goTo({ at: 'page', id: lying()[0]?.id ?? '', answers: false });
    await userEvent.click(await screen.findByText(mine.data.title));
    await press(mine.data.delete);
    await press(mine.data.yes);
    await waitFor(() => expect(lying()).toEqual([]));
    goTo(come);
    await showsNothingOfIt();
  });
});

describe('a kept page', () => {
  test('has the own promise first, three answers, and none chosen', async () => {
    keptPage();
    expect(await screen.findByRole('heading', { level: 1, name: 'Hej Samira' })).toBeInTheDocument();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings).toEqual([mine.own, mine.others, mine.nextMeeting]);
    const own = article('finder brevet');
    expect(own.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
      mine.yes,
      mine.notYet,
      mine.needsHelp,
    ]);
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
    expect(screen.getByText('Du finder brevet fra boligselskabet og giver det til Omar.')).toBeInTheDocument();
  });

  test('takes an answer, and takes it back at a second press', async () => {
    const { lying } = keptPage();
    await screen.findByRole('heading', { level: 1 });
    const notYet = article('finder brevet').getByRole('radio', { name: mine.notYet });
    await userEvent.click(notYet);
    expect(screen.getByText(mine.kind.notYet)).toBeInTheDocument();
    await waitFor(() => expect(lying()[0]?.answers[0]?.outcome).toBe('notYet'));
    await userEvent.click(notYet);
    await waitFor(() => expect(lying()[0]?.answers).toEqual([]));
    expect(notYet).not.toBeChecked();
  });

  test('counts each time, ticks each small goal, and stops at the last', async () => {
    const { lying } = keptPage(hanan);
    await screen.findByRole('heading', { level: 1 });
    const own = article('Går med Yusuf');
    for (let at = 0; at < 7; at += 1) await userEvent.click(own.getByRole('button', { name: mine.oneMore }));
    await userEvent.click(own.getByRole('button', { name: mine.oneLess }));
    await userEvent.click(own.getByRole('checkbox', { name: /To dage/ }));
    expect(own.getByText('4 af 5 gange')).toBeInTheDocument();
    await waitFor(() => expect(lying()[0]?.answers[0]).toMatchObject({ times: 4, goals: [1], outcome: null }));
  });

  test('shows the topic in the words it was said in, and in Danish', async () => {
    keptPage(hanan);
    const said = await screen.findByText(hanan.topic?.original?.text ?? '');
    expect(said).toHaveAttribute('lang', 'ar');
    expect(screen.getByText(hanan.topic?.text ?? '')).toHaveAttribute('lang', 'da');
  });

  test('says beside a promise that its owner has not said yes to it', async () => {
    const agreements = samira.agreements.map((one) => ({ ...one, unconfirmed: one.owner === 'Lise' }));
    keptPage({ ...samira, agreements });
    await screen.findByRole('heading', { level: 1 });
    expect(article('undersøger').getByText('Det er ikke bekræftet af Lise.')).toBeInTheDocument();
    expect(screen.getAllByText(/ikke bekræftet/)).toHaveLength(1);
  });

  test('never keeps what looks like a CPR number, and says so', async () => {
    const { lying } = keptPage();
    await screen.findByRole('heading', { level: 1 });
    const own = article('finder brevet');
    await userEvent.click(own.getByRole('radio', { name: mine.needsHelp }));
    await userEvent.click(own.getByLabelText(mine.words));
    await userEvent.paste('Mit er 010190-1234');
    expect(own.getByText(mine.cprLike)).toBeInTheDocument();
    await waitFor(() => expect(lying()[0]?.answers[0]?.outcome).toBe('needsHelp'));
    expect(JSON.stringify(lying()[0]?.answers)).not.toContain('010190');
  });

  test('has a text to ask with, which the citizen copies', async () => {
    const { phone } = keptPage();
    await screen.findByRole('heading', { level: 1 });
    const mette = article('Mette læser');
    await userEvent.click(mette.getByRole('radio', { name: mine.notYet }));
    const text =
      'Hej Mette. Vi aftalte: Mette læser brevene igennem med dig. Senest mandag den 23. november. Hvordan går det? Hilsen Samira';
    expect(mette.getByText(text)).toBeInTheDocument();
    await userEvent.click(mette.getByRole('button', { name: mine.copy }));
    expect(phone.copyText).toHaveBeenCalledWith(text);
    expect(await mette.findByText(mine.copied)).toBeInTheDocument();
    expect(mette.getByRole('link', { name: mine.sms })).toHaveAttribute('href', smsHref('12345678', text) ?? '');
    expect(article('Omar tager').queryByRole('link')).toBeNull();
  });

  test('says when an answer could not be kept, and shows the one that lies there', async () => {
    const page = pageOf(samira);
    const { phone } = phoneWith([page], { answer: () => Promise.resolve('full') });
    show(phone, { at: 'page', id: page.id, answers: false });
    await screen.findByRole('heading', { level: 1 });
    await userEvent.click(article('finder brevet').getByRole('radio', { name: mine.yes }));
    expect(await screen.findByText(mine.trouble.notSaved)).toBeInTheDocument();
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });

  test('reads aloud only with a voice of the phone, and says so where there is none', async () => {
    keptPage();
    await userEvent.click(await screen.findByRole('button', { name: mine.readAloud }));
    expect(screen.getByText(mine.noVoice)).toBeInTheDocument();
  });

  test('is deleted after one more question, and only then', async () => {
    const { lying, went } = keptPage();
    await userEvent.click(await screen.findByText(mine.data.title));
    await press(mine.data.delete);
    await press(mine.data.no);
    expect(lying()).toHaveLength(1);
    await press(mine.data.delete);
    await press(mine.data.yes);
    await waitFor(() => expect(lying()).toEqual([]));
    expect(went).toEqual([{ at: 'list' }]);
  });
});

describe('the answers', () => {
  const answered = withAnswer(withAnswer([], 'eeeeeeee', { times: 5 }), 'ffffffff', {
    outcome: 'notYet',
    words: ' I morgen ',
  });

  test('tell only what was answered; what is counted says how far', () => {
    expect(replyOf(hanan, answered).answers).toEqual([
      { agreementId: 'eeeeeeee', outcome: 'done', times: 5, words: '' },
      { agreementId: 'ffffffff', outcome: 'notYet', times: null, words: 'I morgen' },
    ]);
  });

  test('say the same in words as the picture carries', async () => {
    const page = pageOf(hanan, answered);
    show(phoneWith([page]).phone, { at: 'page', id: page.id, answers: true });
    expect(await screen.findByRole('img', { name: mine.reply.picture })).toBeInTheDocument();
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      `${hanan.agreements[0]?.what}${mine.reply.done} Det er sket 5 af 5 gange.`,
      `${hanan.agreements[1]?.what}${mine.reply.notYet}I morgen`,
    ]);
  });

  test('none is in order', async () => {
    const page = pageOf(samira);
    show(phoneWith([page]).phone, { at: 'page', id: page.id, answers: true });
    expect(await screen.findByText(mine.reply.none)).toBeInTheDocument();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test('follow to the next edition only where the words are the same', () => {
    const now = hanan.agreements.map((one) =>
      one.id === 'ffffffff' ? { ...one, what: 'noget andet' } : { ...one, times: 6 },
    );
    const before = withAnswer(answered, 'eeeeeeee', { outcome: 'needsHelp', goals: [0] });
    expect(carriedOver(hanan.agreements, before, now)).toEqual([
      { agreementId: 'eeeeeeee', outcome: 'needsHelp', times: 0, goals: [0], words: '' },
    ]);
  });
});

test('a number is dialled only when it is one', () => {
  expect(telHref('+45 12 34 56 78')).toBe('tel:+4512345678');
  expect(telHref('lokal 4')).toBeNull();
  expect(telHref('')).toBeNull();
});
