// Ways a citizen can show "stop" without explaining. Own words are always possible beside these.

export const stopSigns = ['word', 'hand', 'card', 'door'] as const;
