// A meeting that is open in more than one window: who writes, and how to write here instead.
export const windows = {
  writer: {
    elsewhere: 'Mødet er åbent i et andet vindue. Her kan du læse med.',
    moved: 'Mødet er flyttet til et andet vindue. Alt herfra er gemt.',
    nobody: 'Det andet vindue er lukket. Du kan skrive her.',
  },
  writeHere: 'Skriv her i stedet',
  asking: 'Henter mødet hertil',
  unsaved: 'Mødet er flyttet til et andet vindue. Det sidste herfra er ikke gemt. Gem en fil nu.',
  fileSaved: 'Se efter, at filen ligger under Overførsler. Det sidste herfra er i den.',
  lead: '{{name, possessive}} møde, som det står nu.',
  covered: 'Mødet er dækket',
  coveredLead: 'Ordene kommer frem, når I går i gang igen.',
};
