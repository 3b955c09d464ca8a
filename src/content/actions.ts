// Danish words that say what somebody does, as they stand in an agreement: "ringer", "sender". Only for telling whether a
// sentence holds more than one action; never shown.
const words = `
  afleverer afklarer aflyser afprøver afsætter ansøger arbejder banker beder begynder beslutter bestiller besøger betaler
  bliver booker bringer bruger bygger cykler deler deltager drøfter finder fjerner flytter foreslår forklarer fortsætter
  fortæller fylder følger får giver gør går hjælper holder husker hører indbetaler indkalder indsender informerer kigger
  klarer kommer kontakter køber kører lader laver ligger lukker lytter lægger læser låner mailer melder modtager møder
  noterer opdaterer opretter opsiger opsøger ordner overfører passer planlægger printer prøver rejser retter ringer rydder
  samler sender ser sidder siger skaffer skifter skriver slutter snakker sover spiser spørger starter står stiller stopper
  svarer søger sørger sætter tager taler tegner tilbyder tilmelder tjekker træner tæller udfylder underskriver undersøger
  venter vender viser vurderer vælger øver åbner
`;

export const actions: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
