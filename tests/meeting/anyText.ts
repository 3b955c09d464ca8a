// Any text there can be: every UTF-16 unit, halves of pairs and invisible signs too.
import fc from 'fast-check';

export const anyText = (length: { readonly minLength?: number; readonly maxLength: number }) =>
  fc.array(fc.integer({ min: 0, max: 0xff_ff }), length).map((units) => String.fromCharCode(...units));
