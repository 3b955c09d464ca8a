// A name as owner: "Samiras møde", "Jens' møde". Other languages build the whole sentence round the name instead.

export function possessive(name: string, language: string): string {
  if (language.startsWith('da')) return /[sxz]$/iu.test(name) ? `${name}'` : `${name}s`;
  if (language.startsWith('en')) return /s$/iu.test(name) ? `${name}'` : `${name}'s`;
  return name;
}
