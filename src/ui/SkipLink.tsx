// The first stop of the Tab key: past the bar, straight to the matter. Leaves the address alone, which holds the route.
interface SkipLinkProps {
  readonly children: string;
  readonly to?: string;
}

export function SkipLink({ children, to = 'main' }: SkipLinkProps) {
  return (
    <a
      className="skip btn"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {children}
    </a>
  );
}
