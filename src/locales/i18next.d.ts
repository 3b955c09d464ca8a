import 'i18next';
import type * as atStart from './da/atStart.ts';
import type * as inMeeting from './da/inMeeting.ts';
import type * as inCare from './da/inCare.ts';
import type * as onPhone from './da/mine.ts';
import type * as inPractice from './da/practice.ts';
import type * as explained from './da/hardWords.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof atStart &
      typeof inMeeting &
      typeof inCare &
      typeof onPhone &
      typeof inPractice &
      typeof explained;
  }
}
