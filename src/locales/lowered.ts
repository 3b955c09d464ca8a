// Words that stood alone, inside a sentence: small letters, but where nouns keep their capital.

export const lowered = (text: string, language: string): string =>
  language.startsWith('de') ? text : text.toLocaleLowerCase(language);
