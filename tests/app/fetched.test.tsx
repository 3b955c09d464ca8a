import { render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { fetched } from '../../src/app/fetched.tsx';
import { shell } from '../../src/locales/da/shell.ts';
import { inDanish } from '../screens/inDanish.ts';

beforeAll(inDanish);

class Caught extends Component<{ readonly children: ReactNode }, { readonly is: boolean }> {
  override state = { is: false };
  static getDerivedStateFromError = () => ({ is: true });
  override render() {
    return this.state.is ? 'broken' : this.props.children;
  }
}

const Room = ({ name }: { readonly name: string }) => <h1>{name}</h1>;

describe('a place that is fetched', () => {
  test('is shown when both it and its words are here, and at once from then on', async () => {
    let arrive = () => {};
    const words = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const fetchPlace = vi.fn(() => Promise.resolve(Room));
    const Place = fetched(fetchPlace, () => words);
    const { unmount } = render(<Place name="Hjem" />);
    expect(screen.getByText(shell.loading)).toBeInTheDocument();
    expect(screen.queryByRole('heading')).toBeNull();
    arrive();
    expect(await screen.findByRole('heading', { name: 'Hjem' })).toBeInTheDocument();
    unmount();

    render(<Place name="Igen" />);
    expect(screen.getByRole('heading', { name: 'Igen' })).toBeInTheDocument();
    expect(fetchPlace).toHaveBeenCalledOnce();
  });

  test('breaks where it stands when it cannot be fetched, and is asked for anew the next time', async () => {
    const fetchPlace = vi.fn(() => Promise.resolve(Room)).mockRejectedValueOnce(new Error('no network'));
    const Place = fetched(fetchPlace);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { unmount } = render(
      <Caught>
        <Place name="Hjem" />
      </Caught>,
    );
    expect(await screen.findByText('broken')).toBeInTheDocument();
    vi.restoreAllMocks();
    unmount();
    render(<Place name="Hjem" />);
    expect(await screen.findByRole('heading', { name: 'Hjem' })).toBeInTheDocument();
  });
});
