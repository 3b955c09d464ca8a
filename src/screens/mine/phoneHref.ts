// A number as the phone takes it; nothing for what is no number.
const dialled = (number: string): string => number.replaceAll(/[^\d+]/gu, '');
const isNumber = (digits: string): boolean => /^\+?\d{3,15}$/u.test(digits);

export const telHref = (number: string): string | null => (isNumber(dialled(number)) ? `tel:${dialled(number)}` : null);

/** The odd "?&" is what both kinds of phone understand. */
export const smsHref = (number: string, text: string): string | null =>
  isNumber(dialled(number)) ? `sms:${dialled(number)}?&body=${encodeURIComponent(text)}` : null;
