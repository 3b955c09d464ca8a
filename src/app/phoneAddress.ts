// Where a phone can open this app. A phone reaches what stands on the network under a name, never this computer itself.

const onlyHere = /^(localhost|127\.|\[::1\]|0\.0\.0\.0)|\.(localhost|local|test)$/u;

/** The app's own address without what comes after '#', or null when no phone could open it. */
export const phoneAddressOf = ({ protocol, hostname, origin, pathname }: URL): string | null =>
  protocol === 'https:' && !onlyHere.test(hostname) ? `${origin}${pathname}` : null;
