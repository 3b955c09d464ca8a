// The meeting whose table an address shows: "#/m/:id/bordet". A technical name, and nothing else.
export const tableIn = (hash: string): string | undefined => /^#\/m\/([^/]+)\/bordet$/.exec(hash)?.[1];
