// A name as owner: "Samiras møde", "Jens' møde".

export function possessive(name: string, language: string): string {
  const hisses = /[sxz]$/iu.test(name);
  if (language.startsWith('da')) return hisses ? `${name}'` : `${name}s`;
  return /s$/iu.test(name) ? `${name}'` : `${name}'s`;
}
