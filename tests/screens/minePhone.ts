// A citizen's phone without a disk: pages in memory, a browser that can be made to fail, and everything that was asked of it.
import { vi } from 'vitest';
import { packTakeHome } from '../../src/handover/packTakeHome.ts';
import type { TakeHome } from '../../src/handover/takeHome.ts';
import type { MyAnswer, MyPage, MyPhone, MyPlace } from '../../src/room/mine.ts';

export const sheetOf = (takeHome: TakeHome) => new Uint8Array(packTakeHome(takeHome));

export const pageOf = (takeHome: TakeHome, answers: readonly MyAnswer[] = []): MyPage => ({
  id: 'abcdefghijklmnop'.repeat(2),
  keptAt: '2026-11-20T10:00:00.000Z',
  sheet: sheetOf(takeHome),
  answers: [...answers],
});

export function phoneWith(pages: readonly MyPage[], changes: Partial<MyPhone> = {}) {
  let here = pages;
  const went: MyPlace[] = [];
  const phone: MyPhone = {
    isWorkers: false,
    list: () => Promise.resolve({ pages: here, unread: [] }),
    openCode: () => Promise.resolve({ ok: false, why: 'wrongCode' }),
    openFile: () => Promise.resolve({ ok: false, why: 'damaged' }),
    keep: vi.fn((page: Pick<MyPage, 'sheet' | 'answers'>, id: string) => {
      const kept: MyPage = { id, keptAt: '2026-11-22T10:00:00.000Z', ...page };
      here = [kept, ...here.filter((one) => one.id !== kept.id)];
      return Promise.resolve(kept);
    }),
    answer: vi.fn((id: string, change: (answers: readonly MyAnswer[]) => readonly MyAnswer[]) => {
      here = here.map((one) => (one.id === id ? { ...one, answers: [...change(one.answers)] } : one));
      return Promise.resolve(here.find((one) => one.id === id) ?? ('missing' as const));
    }),
    remove: vi.fn((id: string) => {
      here = here.filter((one) => one.id !== id);
      return Promise.resolve(null);
    }),
    promised: () => Promise.resolve('notPromised'),
    takeUpdate: vi.fn(() => Promise.resolve('nothingNew' as const)),
    goTo: (place) => void went.push(place),
    copyText: vi.fn(() => Promise.resolve(true)),
    share: null,
    saveFile: vi.fn(),
    ...changes,
  };
  return { phone, went, lying: () => here };
}
