import { render, screen, within } from '@testing-library/react';
import { lazy, Suspense } from 'react';
import { expect, test, vi } from 'vitest';
import { WhenBroken } from '../../src/app/WhenBroken.tsx';
import { trouble } from '../../src/locales/da/trouble.ts';
import { inDanish } from './inDanish.ts';

test('a part of the app that is gone after an update is said in one sentence, with one way on', async () => {
  await inDanish();
  const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
  const Gone = lazy(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
  render(
    <WhenBroken>
      <Suspense>
        <Gone />
      </Suspense>
    </WhenBroken>,
  );
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(trouble.broken);
  expect(within(screen.getByRole('main')).getAllByRole('button')).toHaveLength(1);
  logged.mockRestore();
});
