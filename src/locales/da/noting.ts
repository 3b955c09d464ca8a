// Noting what is said with two presses at most.
export const noting = {
  before_one: 'Vis én ting før det',
  before_other: 'Vis {{count}} ting før det',
  saidBy: 'Hvem sagde det?',
  viewOfLast: 'Sådan ser jeg det (om det sidste)',
  keys: {
    later: 'Gem det til senere',
    agreement: 'Tag det med som aftale',
    more: 'Vis, hvad det ellers kan være',
    kind: 'Skriv det som noget andet',
    saidBy: 'Vælg, hvem der sagde det',
  },
};
