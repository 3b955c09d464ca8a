import 'i18next';
import type * as atStart from './da/atStart.ts';
import type * as inMeeting from './da/inMeeting.ts';
import type * as onPhone from './da/mine.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof atStart & typeof inMeeting & typeof onPhone;
  }
}
