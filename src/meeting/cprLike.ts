// R15: recognises text that looks like a Danish personal number, so that it can be stopped kindly.
// Never keeps or reports the text it looked at.

// A day of birth (the first digit is raised by six in a number given for administration), a month, a year, four digits.
const date = '(?:[06][1-9]|[1278]\\d|[39][01])';
const month = '(?:0[1-9]|1[0-2])';
const between = '[^\\d\\p{L},:;]';
// Together; day, month and year apart; in pairs; digit by digit. Pairs are also how phone numbers are written.
const shapes = [
  `${date}${month}\\d{2}[^\\d\\p{L}]{0,3}(?:\\d{4}|(?<=\\D)\\d{2}${between}\\d{2})`,
  `${date}${between}{0,2}${month}${between}{0,2}\\d{2}${between}{0,3}\\d{4}`,
  `(?<!\\d[ .-])${date}(?<gap>[ .-])${month}\\k<gap>\\d{2}[ .-]\\d{2}\\k<gap>\\d{2}(?!\\k<gap>\\d)`,
  `(?:[06]${between}[1-9]|[1278]${between}\\d|[39]${between}[01])${between}[01](?:${between}\\d){7}`,
];
const personalNumber = new RegExp(`(?<!\\d)(?:${shapes.join('|')})(?!\\d)`, 'u');
const invisible = /[\p{Cf}\u034f\ufe00-\ufe0f]/gu;
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/** True when the text holds ten digits that can be a CPR number. Phone numbers of eight digits and dates pass. */
export function cprLike(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(otherDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return personalNumber.test(plain);
}
