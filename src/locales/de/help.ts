// The help behind "?", and the line under the bar, outside a meeting, in German.
import type { help as Danish } from '../da/help.ts';
import type { Translated } from '../translated.ts';

export const help: Translated<typeof Danish, 'de'> = {
  open: 'Hilfe zur Seite',
  title: 'Hilfe zur Seite',
  line: 'Das macht man hier',
  hideLines: 'Hilfezeile verbergen',
  showLines: 'Auf jeder Seite eine Hilfezeile zeigen',
  keys: 'Tasten',
  thisHelp: 'Diese Hilfe',
  home: {
    line: 'Mach ein neues Treffen oder öffne eins aus der Liste.',
    more: 'Die Liste zeigt nur Vornamen und Tage. Sperr, wenn du vom Computer weggehst.',
  },
  start: {
    line: 'Hier wird die Sperre für deine Treffen eingerichtet oder geöffnet.',
    more: 'Hast du den Satz vergessen? Dann such den Schlüssel auf Papier. Eure IT kann die Sperre nicht öffnen.',
  },
  practice: {
    line: 'Probier ein Treffen aus. Alle Personen sind erfunden.',
    more: 'Fang von vorn an oder spring in eine Geschichte. Alles wird danach gelöscht.',
  },
  calls: {
    line: 'Ruf an wegen der Absprachen, deren Tag gekommen ist.',
    more: 'Ruf die Menschen an, die etwas versprochen haben. Schreib auf, wie es gelaufen ist.',
  },
  course: {
    line: 'Sieh, wie es von Treffen zu Treffen gelaufen ist.',
    more: 'Stuhl und Versprechen stehen nebeneinander. Du kannst die Seite für die Hauptperson drucken.',
  },
  backup: {
    line: 'Speichere eine Kopie oder hol eine Kopie herein.',
    more: 'Die Kopie ist mit deinem Satz gesperrt. Leg sie nicht auf diesen Computer, sondern woandershin.',
  },
  security: {
    line: 'Sieh, was deine Treffen entsperrt.',
    more: 'Du kannst den Satz wechseln und einen neuen Schlüssel auf Papier machen. Die Treffen bleiben, wie sie sind.',
  },
  wiping: {
    line: 'Hier löschst du von diesem Computer.',
    more: 'Lies zuerst, was gelöscht wird. Blätter und Dateien, die du weitergegeben hast, werden nicht gelöscht.',
  },
  note: {
    line: 'Lies, was passiert ist, und wähl einen Weg weiter.',
    more: 'Was gespeichert ist, bleibt liegen. Bist du unsicher, frag eure IT.',
  },
};
