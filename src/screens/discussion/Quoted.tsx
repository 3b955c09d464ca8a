// A sentence to say, large enough to be read at a glance. In quotes, unless it quotes the citizen itself.
const sizeOf = (length: number): string => (length > 100 ? 'q longest' : length > 60 ? 'q long' : 'q');

export function Quoted({ children }: { readonly children: string }) {
  return (
    <p className={sizeOf(children.length)} dir="auto" aria-live="polite">
      {/[»“]/u.test(children) ? children : <q>{children}</q>}
    </p>
  );
}
