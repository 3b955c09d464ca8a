// What axe finds wrong on a page as it stands: one line per rule with the places, none when all is well.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';

export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Rules that axe keeps switched off until somebody asks: AAA contrast and the size of what is pressed.
      rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
    })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
