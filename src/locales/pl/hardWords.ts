// In Polish: What hard words mean. `forms` are the word as it stands in sentences, the plain one first, with commas
// between.
import type { hardWords as Danish } from '../da/hardWords.ts';
import type { Translated } from '../translated.ts';

export const hardWords: Translated<typeof Danish, 'pl'> = {
  title: 'Trudne słowa tutaj',
  supportPerson: {
    forms: 'osoba wspierająca, osoby wspierającej, osobę wspierającą, osobą wspierającą, osobie wspierającej, bisidder',
    means: 'Ktoś, kto wspiera cię na spotkaniu. Ty wybierasz, kto to jest.',
  },
  representative: {
    forms: 'pełnomocnik, pełnomocnika, pełnomocnikiem, pełnomocnikowi, pełnomocniku, partsrepræsentant',
    means: 'Ktoś, kto mówi za ciebie w gminie. Najpierw dajesz tej osobie pełnomocnictwo.',
  },
  powerOfAttorney: {
    forms: 'pełnomocnictwo, pełnomocnictwa, pełnomocnictwie, pełnomocnictwem, fuldmagt',
    means: 'Papier, który pozwala komuś innemu działać za ciebie.',
  },
  consent: {
    forms: 'zgoda, zgody, zgodę, zgodą, zgodzie, samtykke',
    means: 'Twoje „tak” na to, że coś wolno przekazać. Możesz je cofnąć.',
  },
  decision: {
    forms: 'decyzja urzędowa, decyzję urzędową, decyzji urzędowej, decyzja, decyzje, decyzję, decyzji, afgørelse',
    means: 'Odpowiedź gminy w twojej sprawie. Możesz złożyć na nią skargę.',
  },
  complaint: {
    forms: 'skarga, skargi, skargę, skargą, skardze',
    means: 'Mówisz, że odpowiedź jest błędna. Wtedy ktoś sprawdza ją jeszcze raz.',
  },
  confidentiality: {
    forms: 'tajemnica zawodowa, tajemnicy zawodowej, tajemnica, tajemnicy, tajemnicę, tajemnicą, tavshedspligt',
    means: 'Pracownicy nie mówią o tobie innym bez pozwolenia.',
  },
  followUp: {
    forms: 'ciąg dalszy, ciągu dalszego, ciągiem dalszym',
    means: 'Nowe spotkanie albo telefon. Wtedy patrzymy, czy ustalenia są dotrzymane.',
  },
  authority: {
    forms: 'urząd, urzędu, urzędem, urzędowi, urzędzie',
    means: 'Ktoś, kto decyduje na podstawie ustawy.',
  },
  noteDuty: {
    forms: 'obowiązek zapisać, obowiązek zapisania, obowiązek zapisywania, notatpligt',
    means: 'Pracownicy zapisują to, co ważne. Tak mówi ustawa.',
  },
  hearing: {
    forms: 'prawo do wypowiedzi, prawa do wypowiedzi, partshøring',
    means: 'Możesz odpowiedzieć, zanim gmina zdecyduje.',
  },
  duty: {
    forms: 'obowiązek, obowiązki, obowiązku, obowiązkiem, obowiązków',
    means: 'Coś, co ty albo gmina robicie, bo tak mówi ustawa.',
  },
  caseFile: {
    forms: 'akta sprawy, akt sprawy, aktach sprawy, akta gminy, akt gminy, aktach, aktach gminy',
    means: 'To, co gmina ma o tobie zapisane.',
  },
  facilitator: {
    forms: 'osoba prowadząca, osoby prowadzącej, osobę prowadzącą, osobą prowadzącą, osobie prowadzącej',
    means: 'Ktoś, kto prowadzi spotkanie i trzyma się twojego tematu.',
  },
  interpreter: {
    forms: 'tłumacz, tłumacza, tłumaczem, tłumaczowi, tłumaczu, tłumacze, tłumaczy',
    means: 'Ktoś, kto mówi wszystko w innym języku. Nie staje po niczyjej stronie.',
  },
  privateTime: {
    forms: 'czas dla siebie, czasu dla siebie, czasem dla siebie',
    means: 'Czas, gdy rozmawiasz tylko z osobą, która cię wspiera.',
  },
};
