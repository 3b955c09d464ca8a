// Whether this screen goes without clocks and counts. What is nothing but a count carries `data-counts`, and the style
// takes it away; this is for a sentence that has to be said in another way.
import { useSession } from '../../room/session.ts';

export const useCalmView = (): boolean => useSession((s) => s.calmView);
