// A day so many days from today on this computer, as YYYY-MM-DD.
import { daysAfter } from '../../meeting/time.ts';
import { today } from '../../room/today.ts';

export const dayAfter = (days: number): string => daysAfter(today(), days);
