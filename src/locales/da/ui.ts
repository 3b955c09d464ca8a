// The few words the shared parts need wherever they stand.
export const ui = {
  close: 'Luk',
  undo: 'Fortryd',
  more: 'Mere',
  back: 'Tilbage',
  add: 'Tilføj',
  change: 'Ret',
  remove: 'Fjern',
  cancel: 'Lad være',
  done: 'færdig',
  readAloud: 'Læs op',
  stopReading: 'Stop oplæsning',
  noVoice: 'Denne computer har ingen stemme, der kan læse op på dit sprog.',
  skip: 'Gå til indholdet',
};
