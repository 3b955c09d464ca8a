// The few words the shared parts need wherever they stand.
export const ui = {
  close: 'Luk',
  cancel: 'Lad være',
  readAloud: 'Læs op',
  stopReading: 'Stop oplæsning',
  noVoice: 'Denne computer har ingen {{language}} stemme. Bed IT om at installere den.',
};
