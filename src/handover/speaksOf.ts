// Whether a text speaks of something, though not in the very same words: "gælden" speaks of "min gæld".
// It guesses. Who is warned looks for themselves.

const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('da');

export const wordsIn = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words that stand in every text and say nothing of what it is about. */
const smallWords = new Set(
  wordsIn(
    'ad af alle alt altid alting anden andet andre at bare begge blev blive bliver da dag de dem den denne der deres ' +
      'derfor det dette dig din disse dit dog du efter eller en end endnu er et fik flere for fordi fra før først få ' +
      'får gange ganske gerne gik gå går gør gøre ham han har havde have hele hen hende her hos hun hvad hvem hver hvert ' +
      'hvis hvor hvordan hvorfor i igen ikke ind ingen ingenting ja jeg jeres kan kom komme kommer kun kunne lige lille ' +
      'man mange med meget mellem men mens mere mig min mine mit mod må måske ned nej nogen noget nogle nok nu ny nye når ' +
      'og også om omkring op os over på sagde samme sammen se selv ser sig sige siger siden sin sine sit skal skulle ' +
      'snakke snakker som stoppe stoppede så sådan tale taler talt tid til tro tror ud uden under ved vi via vil ville ' +
      'vide været være år about and are because for from have her his not our she that the their them then there they ' +
      'this was what when where which why will with would you your',
  ),
);

const fewestLetters = 3;
const fewestToBegin = 4;

/** A short word is known by all of it, a longer one by how it begins. */
const isIn = (text: readonly string[], word: string): boolean => {
  if (word.length < fewestToBegin) return text.includes(word);
  const beginning = word.slice(0, Math.max(fewestToBegin, Math.ceil(word.length * 0.7)));
  return text.some((one) => one.startsWith(beginning));
};

/** At least half of the words that mean something stand near each other. */
export function speaksOf(text: readonly string[], subject: string): boolean {
  const meant = [...new Set(wordsIn(subject))].filter((word) => word.length >= fewestLetters && !smallWords.has(word));
  if (meant.length === 0) return false;
  const together = 12;
  return text.some((_, start) => {
    const near = text.slice(start, start + together);
    return meant.filter((word) => isIn(near, word)).length * 2 >= meant.length;
  });
}
