// "Sådan foregår mødet": one card per role, four lines each. Words: locales/*/opening.ts.

export const roleCards = [
  'citizen',
  'supportPerson',
  'representative',
  'network',
  'professional',
  'interpreter',
  'gamemaster',
] as const;

export const roleCardLines = ['l1', 'l2', 'l3', 'l4'] as const;
