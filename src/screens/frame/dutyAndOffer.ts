// A duty and an offer while they are written down: one draft of each, in the talk and among what is not an agreement.

export const dutyDraft = 'duty';
export const nothingNamed = { text: '', saidById: '', goesIntoCase: false };

export const offerDraft = 'offer';
export const nothingOffered = { text: '', byId: '' };
