// What went wrong with the disk: what happened, what is safe, what to do. Never any content. In German.
import type { trouble as Danish } from '../da/trouble.ts';
import type { Translated } from '../translated.ts';

export const trouble: Translated<typeof Danish, 'de'> = {
  code: {
    wrongKey: 'Der Passwort-Satz passt nicht. Nichts ist geändert. Versuch es noch einmal.',
    wrongRecoveryKey: 'Der Schlüssel auf dem Papier passt hier nicht. Nichts ist geändert. Nimm das neueste Papier.',
    noPasskeyHere: 'Die Sperre vom Computer geht hier nicht. Nichts ist geändert. Nimm deinen Passwort-Satz.',
    passkeyDeclined:
      'Die Sperre vom Computer wurde nicht benutzt. Nichts ist geändert. Versuch es noch einmal oder nimm den Satz.',
    keysChanged:
      'Die Schlüssel wurden in einem anderen Fenster geändert. Hier ist nichts geändert. Versuch es noch einmal.',
    tampered:
      'Eine Zeile auf der Festplatte lässt sich nicht lesen. Sie ist gespeichert, wie sie ist. Deine anderen Treffen funktionieren.',
    tooNew: 'Eine neuere Version hat das Treffen geschrieben. Es ist nicht geändert. Aktualisiere Step Up-Treffen.',
    badParameters: 'Der Schlüssel auf der Festplatte sieht falsch aus. Nichts ist geändert. Sprich mit eurer IT.',
    tooLarge: 'Die Datei ist zu groß. Nichts ist geändert. Wähl eine andere Datei.',
    badValue:
      'Etwas im Treffen lässt sich nicht speichern. Das Treffen ist noch auf dem Bildschirm. Speichere jetzt eine Datei.',
    stale:
      'Das Treffen wurde woanders geändert, nachdem du es geöffnet hast. Deine Worte sind noch hier. Speichere eine Datei und öffne das Treffen neu.',
    missing: 'Das Treffen gibt es auf diesem Computer nicht. Deine anderen Treffen sind hier.',
    keptAside:
      'Ein Treffen lässt sich nicht lesen. Es ist gespeichert, wie es ist. Deine anderen Treffen funktionieren.',
    locked: 'Step Up-Treffen ist gesperrt. Alles ist gespeichert. Entsperre, um weiterzumachen.',
    full: 'Der Computer ist voll. Was du geschrieben hast, ist hier auf dem Bildschirm. Speichere jetzt eine Datei.',
    noRoom: 'Der Computer hat zu wenig Platz. Deine Treffen sind noch hier. Lösch ein paar Dateien und entsperre neu.',
    denied:
      'Der Browser will hier nicht speichern. Vielleicht ist es ein privates Fenster. Öffne ein normales Fenster.',
    failed:
      'Der Computer konnte nicht speichern. Was du geschrieben hast, ist hier auf dem Bildschirm. Speichere jetzt eine Datei.',
    timedOut:
      'Der Computer antwortet beim Speichern nicht. Was du geschrieben hast, ist hier auf dem Bildschirm. Speichere jetzt eine Datei.',
    gone: 'Deine Treffen sind nicht mehr im Browser. Hast du eine Datei oder Kopie? Dann behalte sie. Sprich mit eurer IT.',
    newerDatabase:
      'Eine neuere Version hat die Treffen geschrieben. Sie sind nicht geändert. Aktualisiere Step Up-Treffen.',
    blocked:
      'Ein anderes Fenster hält die Treffen fest. Alles ist gespeichert. Schließ die anderen Fenster und versuch es noch einmal.',
  },
  heldHere: 'Das Letzte liegt nur hier. Speichere eine Datei, bevor du gehst.',
  saveFile: 'Datei speichern',
  noFile: 'Die Datei wurde nicht gespeichert. Das Letzte von hier ist noch da. Versuch es noch einmal.',
  tryAgain: 'Noch einmal speichern',
  olderRow:
    'Ein Teil des Treffens ist älter als der Rest. Es ist nicht geöffnet, und nichts ist geändert. Sprich mit eurer IT.',
  notReadNow: 'Das Treffen lässt sich gerade nicht lesen. Nichts ist geändert. Versuch es noch einmal.',
  damagedMeeting:
    'Das Treffen lässt sich nicht öffnen. Es ist gespeichert, wie es ist. Deine anderen Treffen funktionieren.',
  damagedPart: 'Dieses Feld lässt sich nicht lesen: „{{where}}“.',
  newer: 'Eine neuere Version hat das Treffen geschrieben. Es ist nicht geändert. Aktualisiere Step Up-Treffen.',
  due: 'Der Tag zum Löschen ist da. Das Treffen wird jetzt gelöscht.',
  lettingGo: {
    newer: 'In einem anderen Fenster ist eine neuere Version offen. Alles von hier ist gespeichert.',
    deleted: 'Alles auf diesem Computer wurde aus einem anderen Fenster gelöscht.',
    unsaved:
      'In einem anderen Fenster ist eine neuere Version offen. Das Letzte von hier ist nicht gespeichert. Speichere jetzt eine Datei.',
    left: 'Das Treffen wurde geschlossen, bevor das Letzte gespeichert war. Speichere jetzt eine Datei.',
    inFile: 'Sieh nach, ob die Datei unter Downloads liegt. Das Letzte von hier ist darin.',
  },
  broken: 'Ein Teil von Step Up-Treffen lässt sich nicht zeigen. Wo „Gespeichert“ stand, ist es gespeichert.',
  loadAgain: 'Seite neu laden',
  home: 'Zu allen Treffen',
  reload: 'Noch einmal versuchen',
};
