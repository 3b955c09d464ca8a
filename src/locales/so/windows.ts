// A meeting that is open in more than one window: who writes, and how to write here instead.
import type { windows as Danish } from '../da/windows.ts';
import type { Translated } from '../translated.ts';

export const windows: Translated<typeof Danish, 'so'> = {
  writer: {
    elsewhere: 'Kulanku daaqad kale ayuu ka furan yahay. Halkan waad ka akhrin kartaa.',
    moved: 'Kulanka daaqad kale ayaa loo wareejiyey. Waxa halkan ka yimid oo dhan waa kaydsan yihiin.',
    nobody: 'Daaqaddii kale waa xiran tahay. Halkan waad wax ku qori kartaa.',
  },
  writeHere: 'Halkan wax ku qor',
  asking: 'Kulanka halkan waa loo soo qaadayaa',
  unsaved: 'Kulanka daaqad kale ayaa loo wareejiyey. Waxa ugu dambeeya lama kaydin. Hadda fayl ku kaydi.',
  fileSaved: 'Hubi in faylku ku jiro Soo-dejinta (Downloads). Waxa ugu dambeeya wuu ku jiraa.',
  lead: 'Kulanka {{name}}, sida uu hadda yahay.',
  covered: 'Kulanku waa daboolan yahay',
  coveredLead: 'Ereyadu way soo muuqanayaan markaad mar kale bilowdaan.',
};
