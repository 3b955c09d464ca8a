// Words of the seven techniques, in German. {{name}} is the citizen, {{topic}} the topic, "…" is a gap.
import type { techniques as Danish } from '../da/techniques.ts';
import type { Translated } from '../translated.ts';

export const techniques: Translated<typeof Danish, 'de'> = {
  part: { purpose: 'Darum', cues: 'Nutz es, wenn', say: 'Sag zum Beispiel', avoid: 'Vermeide' },
  keepFocus: {
    short: 'Beim Thema bleiben',
    purpose:
      'Im Treffen geht es um das Thema, das {{name}} gewählt hat. Du hilfst allen, dabei zu bleiben. So ist Zeit für das Wichtigste. Das andere wird nicht vergessen. Es wird für später gemerkt.',
    cues: {
      c1: 'Zwei sprechen über etwas, das nicht das Thema auf dem Bildschirm ist.',
      c2: '{{name}} ist still geworden, und die anderen haben lange gesprochen.',
      c3: 'Die gleiche Geschichte wird noch einmal erzählt.',
      c4: 'Die halbe Zeit ist um, und es steht noch kein Vorschlag da.',
      c5: 'Drei Themen liegen gleichzeitig in der Luft.',
    },
    say: {
      s1: 'Darf ich kurz etwas sagen? Das Thema heute ist: „{{topic}}“. Bringt uns das hier weiter?',
      s2: 'Das klingt wichtig. Dürfen wir es für später merken, damit es nicht vergessen wird?',
      s3: '{{name}}, nutzen wir die Zeit für das, was du möchtest?',
      s4: 'Die halbe Zeit ist um. Was ist am wichtigsten, bevor du nach Hause gehst?',
      s5: 'Ich sage kurz, was ich gehört habe. Verbessere mich, wenn etwas nicht stimmt.',
      s6: 'Wir machen eine Runde. Alle sagen eine Sache, die sie selbst beim Thema tun können.',
    },
    avoid: {
      a1: 'Ein Thema abweisen, ohne es aufzuschreiben.',
      a2: 'Mit „beim Thema bleiben“ {{name}} mitten in etwas Schwerem stoppen. Das Schwere kann das Thema sein.',
      a3: 'Die Person, die am meisten spricht, bestimmen lassen, worum es geht.',
      a4: 'Das Thema wechseln, ohne {{name}} zu fragen.',
    },
  },
  giveOwnership: {
    short: 'Steuern lassen',
    purpose:
      '{{name}} steuert. Das Treffen, die Worte und die Wahl gehören {{name}}. Du hilfst {{name}} beim Entscheiden. Du entscheidest nicht für {{name}}.',
    cues: {
      c1: 'Jemand sagt „sie“ oder „er“, und {{name}} sitzt direkt daneben.',
      c2: '{{name}} sieht dich vor jeder Antwort an oder sagt: „Das könnt ihr entscheiden.“',
      c3: 'Eine Fachkraft hat eine Lösung, bevor {{name}} den eigenen Wunsch gesagt hat.',
      c4: 'Es werden Fachwörter geschrieben statt der eigenen Worte von {{name}}.',
      c5: 'Fast alle Aufgaben landen bei {{name}}, oder gar keine.',
    },
    say: {
      s1: 'Es ist dein Treffen. Wem möchtest du zuerst das Wort geben?',
      s2: 'Wie möchtest du es selbst sagen? Ich schreibe deine Worte.',
      s3: 'Es gibt mehrere Vorschläge. Welcher passt am besten zu dir? Oder ist es etwas ganz anderes?',
      s4: 'Kannst du das {{name}} sagen statt mir?',
      s5: 'Möchtest du es selbst machen? Zusammen mit jemandem? Oder ist es besser, wenn jemand anders es macht?',
      s6: 'Du darfst gern Nein sagen. Du kannst auch an einem anderen Tag antworten.',
    },
    avoid: {
      a1: 'Einen Satz von {{name}} „schöner“ oder fachlicher machen.',
      a2: 'Fragen: „Nicht wahr?“ Das ist keine echte Wahl.',
      a3: 'Es Steuern nennen, wenn {{name}} nur alle Aufgaben bekommt.',
      a4: 'Weitermachen, weil {{name}} schweigt. Schweigen ist kein Ja.',
    },
  },
  giveInformation: {
    short: 'Wissen geben',
    purpose:
      '{{name}} erfährt genug, um wählen zu können. Du gibst immer nur ein wenig in kurzen Worten. Du prüfst, ob es verständlich war.',
    cues: {
      c1: 'Jemand benutzt eine Abkürzung oder nennt einen Paragrafen.',
      c2: '{{name}} nickt, aber fragt nichts.',
      c3: 'Zwei sagen Verschiedenes über die Regeln.',
      c4: '{{name}} ist dabei zu wählen, kennt aber nur eine Möglichkeit.',
      c5: 'Jemand sagt: „Das geht nicht.“ Niemand sagt, warum.',
    },
    say: {
      s1: 'Möchtest du hören, was du wählen kannst? Das dauert zwei Minuten.',
      s2: 'Wir haben ein schweres Wort benutzt. Es bedeutet …',
      s3: 'Das weiß ich nicht. Ich finde es heraus. Du bekommst Antwort bis zum …',
      s4: 'Was hast du mich sagen hören? Dann merke ich, ob ich es gut genug erklärt habe.',
      s5: 'Ist das eine Regel, oder machen wir es einfach immer so?',
      s6: 'Möchtest du es schriftlich, vorgelesen oder in einer anderen Sprache?',
    },
    avoid: {
      a1: 'Einen Vortrag halten. Hör nach drei Sätzen auf.',
      a2: 'Bei Regeln raten.',
      a3: 'Mit deinem Wissen eine Diskussion gewinnen.',
      a4: 'Aus der Akte von {{name}} vorlesen, bevor {{name}} Ja gesagt hat.',
    },
  },
  handleDualRole: {
    short: 'Zwei Rollen',
    purpose:
      'Du leitest das Treffen für {{name}}. Vielleicht entscheidest du auch oder hast die Pflicht, etwas aufzuschreiben. {{name}} weiß immer, in welcher Rolle du sprichst.',
    cues: {
      c1: 'Das Treffen fängt an. Die zwei Rollen werden immer laut gesagt.',
      c2: 'Jemand fragt, ob sich das Geld von der Kommune ändert.',
      c3: '{{name}} sagt: „Darf ich das hier sagen?“',
      c4: 'Du hörst etwas und hast die Pflicht, es aufzuschreiben oder zu handeln.',
      c5: 'Du möchtest etwas vorschlagen, zu dem du selbst Ja oder Nein sagst.',
    },
    say: {
      s1: 'Jetzt habe ich die Gesprächsleitung. Solange entscheide ich nichts in deiner Sache.',
      s2: 'Jetzt spreche ich für die Behörde. Ich sage es, wenn ich wieder das Gespräch leite.',
      s3: 'Bevor du mehr sagst: Manches schreibe ich vielleicht aus Pflicht in deine Akte. Möchtest du es trotzdem erzählen?',
      s4: 'Das kann ich nicht versprechen. Das entscheidet …',
      s5: 'Wenn es ein Bescheid wird, bekommst du ihn schriftlich. Darin steht auch, wie du dich beschwerst.',
      s6: 'Ich leite das Treffen, und ich entscheide das hier auch. Möchtest du, dass jemand anders diesen Teil leitet?',
    },
    avoid: {
      a1: 'Etwas versprechen, damit die Stimmung gut ist.',
      a2: 'So tun, als hättest du keine Macht.',
      a3: 'Etwas, das {{name}} im Vertrauen gesagt hat, später als Überraschung benutzen.',
      a4: 'Absprachen und Forderungen auf einer Liste mischen.',
    },
  },
  adaptToPerson: {
    short: 'Gespräch anpassen',
    purpose:
      'Wir brauchen Verschiedenes, um dabei sein zu können. Du fragst, was {{name}} hilft. Dann änderst du das Treffen so, dass es passt. Du rätst nicht nach einem Papier.',
    cues: {
      c1: '{{name}} antwortet kurz, sieht weg oder atmet schnell.',
      c2: '{{name}} spricht schnell und springt von einem zum anderen.',
      c3: '{{name}} wird laut oder steht auf.',
      c4: '{{name}} antwortet auf etwas anderes als die Frage.',
      c5: '{{name}} sieht nicht auf den Text auf dem Bildschirm.',
    },
    say: {
      s1: 'Was würde dir helfen, damit du gut hier sein kannst?',
      s2: 'Wir können jetzt Pause machen. Du brauchst nicht zu sagen, warum.',
      s3: 'Ich lese es vor. Sag es, wenn du es noch einmal hören möchtest.',
      s4: 'Du kannst mit Worten antworten, mit einer Karte oder auf Papier.',
      s5: 'Nimm dir die Zeit, die du brauchst. Wir anderen warten.',
      s6: 'Ich sehe, dass dich das trifft. Das ist in Ordnung. Möchtest du weitermachen oder an die Luft?',
    },
    avoid: {
      a1: 'Menschen einen Stempel geben: „die Schwierigen“.',
      a2: 'Lauter sprechen, wenn jemand nicht versteht. Sprich kürzer.',
      a3: 'Kinder oder Familie das Schwere dolmetschen lassen.',
      a4: 'Glauben, wer am wenigsten spricht, habe am wenigsten zu sagen.',
    },
  },
  strengthenHope: {
    short: 'Hoffnung stärken',
    purpose:
      '{{name}} geht nach Hause und glaubt etwas mehr daran, dass etwas gelingen kann. Du suchst, was schon klappt. Du machst den nächsten Schritt so klein, dass er zu schaffen ist.',
    cues: {
      c1: '{{name}} sagt: „Das bringt nichts“ oder „Ich habe alles versucht“.',
      c2: 'Ihr habt nur über das gesprochen, was nicht gut ist.',
      c3: 'Eine Absprache ist groß und unklar, zum Beispiel „das Geld in Ordnung bringen“.',
      c4: '{{name}} glaubt nur wenig an die Absprache.',
      c5: 'Eine Absprache vom letzten Mal ist eingehalten, aber niemand hat es laut gesagt.',
    },
    say: {
      s1: 'Wann ging es zuletzt ein kleines bisschen besser? Was hast du da gemacht?',
      s2: 'Von 0 bis 10: Wie sehr glaubst du an die Absprache? Warum ist es nicht 0?',
      s3: 'Was ist der kleinste Schritt, der noch zählt?',
      s4: 'Du bist heute gekommen, obwohl es schwer war. Das habe ich gesehen.',
      s5: 'Wer glaubt an dich, wenn du es selbst nicht tust? Möchtest du die Person nächstes Mal dabeihaben?',
      s6: 'Ich glaube, dass es gehen kann. Das glaube ich, weil …',
    },
    avoid: {
      a1: 'Einfach so loben. Sag lieber, was du gesehen hast.',
      a2: 'Über einen Job sprechen, bevor {{name}} es selbst tut.',
      a3: 'Ein Ziel setzen, weil es im Plan gut aussieht.',
      a4: 'Verstecken, dass etwas schwer ist. Hoffnung kann ehrlich sein.',
    },
  },
  holdDifficultTalks: {
    short: 'Schwere Gespräche',
    purpose:
      'Etwas ist schwer zu sagen: ein Nein, eine Uneinigkeit, eine Sorge oder ein alter Fehler. Du sagst es ruhig und klar. Danach bleibst du im Kontakt.',
    cues: {
      c1: 'Die Antwort auf den Wunsch von {{name}} ist Nein.',
      c2: 'Zwei sind sich nicht einig, was passiert ist.',
      c3: '{{name}} weint, erstarrt oder möchte gehen.',
      c4: 'Jemand am Tisch bekommt die Schuld.',
      c5: 'Du machst dir Sorgen um ein Kind oder um das Leben von {{name}}.',
    },
    say: {
      s1: 'Ich habe etwas zu sagen, das schwer zu hören sein kann. Möchtest du es jetzt hören oder gleich?',
      s2: 'Die Antwort ist Nein. Der Grund ist: … Das geht stattdessen: …',
      s3: 'Ihr seht es verschieden. Ich schreibe beides auf. Ihr braucht heute nicht einig zu werden.',
      s4: 'Das war nicht gut genug von uns. Entschuldigung.',
      s5: 'Ich mache mir Sorgen, wenn ich das höre. Darum habe ich die Pflicht … Ich möchte es gern mit dir zusammen machen.',
      s6: 'Wir hören hier für heute auf. Was wir geschafft haben, ist gespeichert. Wir finden eine neue Zeit, bevor du gehst.',
    },
    avoid: {
      a1: 'Ein Nein so einpacken, dass es wie ein Vielleicht klingt.',
      a2: 'Die Kommune verteidigen, bevor {{name}} ausgeredet hat.',
      a3: 'Darüber streiten, wer recht hat, wenn jemand traurig ist.',
      a4: '{{name}} nach Hause schicken, ohne abzusprechen, wer anruft.',
    },
  },
};
