// A new technical name for a thing in a meeting: 122 random bits as letters. Digits could be taken for a CPR number.

export const newId = (): string =>
  [...crypto.randomUUID().replaceAll('-', '')]
    .map((hex) => String.fromCharCode(97 + Number.parseInt(hex, 16)))
    .join('');
