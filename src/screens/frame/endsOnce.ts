// A sentence of ours that ends with the words of somebody: when they bring a full stop along, ours is one too many. The
// words themselves stay to the byte, so this is for paper too.
export const endsOnce = (sentence: string): string => sentence.replace(/([.!?…][\p{Pi}\p{Pf}"]?)\.$/u, '$1');
