// The sheet in two languages on paper: large letters, and still one page for two agreements and the next meeting.
import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import '../../src/ui/styles/print.css';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sheetFor } from '../../src/handover/sheet.ts';
import { handover as arabic } from '../../src/locales/ar/handover.ts';
import { words as arabicWords } from '../../src/locales/ar/words.ts';
import { handover as danish } from '../../src/locales/da/handover.ts';
import { words as danishWords } from '../../src/locales/da/words.ts';
import { Sheet } from '../../src/screens/handover/Sheet.tsx';
import { speakingBeside } from '../../src/screens/handover/speakingBeside.ts';
import { meetingOf, type Scenario } from '../handover/meetingOf.ts';
import lines from '../rehearsal/lines/scenario-2.ar.json';
import scenario from '../scenarios/scenario-2.json';

/** What is left of A4 between the margins of sheet.css. */
const onePage = 297 - 15 - 12;

test('two agreements, each in both languages, and the next meeting stand on one page at 16 pt', async () => {
  await page.viewport(1366, 640);
  const hanan = meetingOf(scenario as Scenario);
  const known = {
    ...hanan,
    citizenLanguages: ['ar'],
    agreements: hanan.agreements.filter(({ id }) => ['a1', 'a2'].includes(id)),
    interpreted: Object.entries(lines).map(([said, text]) => ({
      said,
      original: { lang: 'ar', dir: 'rtl' as const, text },
    })),
  };
  const words = { ...danish.sheet, notADecision: danishWords.notADecision, language: 'da' };
  const beside = speakingBeside(known, { ...arabic.sheet, notADecision: arabicWords.notADecision, language: 'ar' });
  const { container } = render(
    <Sheet sheet={sheetFor(known, 'closing', known.citizenId)} words={words} beside={beside} size="16" />,
  );
  await Promise.all([...document.fonts].map((font) => font.load()));
  const first = container.querySelector('.firstpage');
  expect(container.querySelectorAll('.task .other')).toHaveLength(2);
  const millimetres = ((first?.getBoundingClientRect().height ?? 0) * 25.4) / 96;
  expect(millimetres).toBeGreaterThan(200);
  expect(millimetres).toBeLessThanOrEqual(onePage);

  const smallest = Math.min(
    ...[...container.querySelectorAll('.firstpage p')].map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
  );
  expect((smallest * 72) / 96).toBeGreaterThanOrEqual(14);
});
