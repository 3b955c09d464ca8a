import '../../src/ui/styles/tokens.css';
import '../../src/ui/styles/base.css';
import '../../src/ui/styles/parts.css';
import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';

test.each(['go', 'voice', 'edge', 'quiet'] as const)(
  'a press that is closed for now looks so under the mouse too: %s',
  async (look) => {
    render(
      <Button look={look} lacking>
        Videre
      </Button>,
    );
    const press = screen.getByRole('button', { name: 'Videre' });
    const { backgroundColor, color } = getComputedStyle(press);
    await userEvent.hover(press);
    await expect.poll(() => getComputedStyle(press).backgroundColor).toBe(backgroundColor);
    expect(getComputedStyle(press).color).toBe(color);
  },
);
