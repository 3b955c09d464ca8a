import 'i18next';
import type * as atStart from './da/atStart.ts';
import type * as inMeeting from './da/inMeeting.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof atStart & typeof inMeeting;
  }
}
