// The meeting's pace: time, breaks and time-out, and quiet hints for the one who leads.
export const rhythm = {
  stop: 'Stop',
  break: {
    until: 'Pause til {{time}}',
    in: 'om cirka {{minutes}} minutter',
  },
  timeOut: {
    place: 'Spørgsmål {{number}} af {{of}}. Vi skriver intet imens.',
    before: 'Før',
    next: 'Næste',
  },
  checkIn: {
    help: 'Hjælp mig med at sige det.',
  },
  wish: {
    help: '{{name}} vil gerne have hjælp til at sige det.',
  },
  question: {
    change: 'Hvem finder svaret, og hvornår?',
    changeShort: 'Hvem finder svaret?',
    changeOf: 'Hvem finder svaret? {{what}}',
    save: 'Gem',
  },
  clock: {
    noEnd: 'I har ikke aftalt, hvornår mødet slutter.',
    half: 'Cirka halvvejs',
    left: 'Cirka {{minutes}} minutter tilbage',
    over: 'Tiden er gået. Spørg, om I fortsætter.',
  },
  hints: {
    title: 'Stille hints',
    lead: 'Kun du ser dem. De blinker ikke, og de siger ingen lyd.',
    notNow: 'Ikke nu',
    halfTime: 'Halvdelen af tiden er gået. I har ingen aftale endnu.',
    topic: 'I har ikke talt om emnet et stykke tid.',
    waiting: '{{person}} venter: {{what}}',
  },
  which: {
    halfTime: 'Når halvdelen af tiden er gået uden en aftale',
    topic: 'Når emnet ikke er nævnt i 15 minutter',
    waiting: 'Når bisidderen har ventet i 3 minutter',
  },
};
