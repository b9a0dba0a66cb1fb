import type { OrientWording } from './index.ts'

export const orientDe: OrientWording = {
  regimes: {
    belgian: {
      label: 'Belgier',
      says: 'Ein Belgier ist kein Ausländer: Er hat keinen Aufenthalt zu beantragen. Eine andere Staatsangehörigkeit ändert daran nichts.',
    },
    union: {
      label: 'Bürger der Union oder eines gleichgestellten Staates',
      says: 'Es gilt die Freizügigkeit: Der Aufenthalt wird nicht beantragt, sondern anerkannt.',
    },
    'union-family': {
      label: 'Familienmitglied eines Bürgers, der sich in der Union bewegt',
      says: 'Der Aufenthalt leitet sich von dem des Unionsbürgers ab, oder von dem des Belgiers, der aus einem anderen Staat zurückgekehrt ist.',
    },
    'withdrawal-agreement': {
      label: 'Austrittsabkommen mit dem Vereinigten Königreich',
      says: 'Das Abkommen bewahrt denen, die vor 2021 hier lebten, einen Aufenthalt ähnlich dem der Unionsbürger.',
    },
    'third-country': {
      label: 'Angehöriger eines anderen Staates, oder Staatenloser',
      says: 'Ein Aufenthalt von mehr als 90 Tagen braucht eine Erlaubnis oder eine Zulassung, die grundsätzlich im Ausland beantragt wird.',
    },
    'short-stay': {
      label: 'Kurzaufenthalt',
      says: 'Bis zu 90 Tagen in jedem Zeitraum von 180 Tagen gelten andere Regeln: siehe die Seite über den Kurzaufenthalt.',
    },
    unknown: {
      label: 'Regelung noch festzustellen',
      says: 'Ohne die Staatsangehörigkeit weiß man nicht, welche Regeln gelten: Kein Weg wird deshalb ausgeschlossen.',
    },
  },
  closed: (condition) => `Nicht erfüllte Bedingung: ${condition}.`,
  closedEarly: (condition) =>
    `Keine der fehlenden Antworten kann diese Bedingung erfüllen: ${condition}.`,
  heldBack: (condition, readUntil) =>
    `Nach dem zuletzt gelesenen Text, in Kraft bis zum ${readUntil}, nicht erfüllte Bedingung: ${condition}. Dieser Text hat sich seither geändert: zu bestätigen.`,
  warnings: {
    belgianFirst:
      'Mehrere Staatsangehörigkeiten, darunter die belgische: In Belgien zählt nur die belgische.',
    unionFirst:
      'Mehrere Staatsangehörigkeiten, darunter eine der Union oder eines gleichgestellten Staates: Es gilt die Freizügigkeit.',
    notYetListed: (code) =>
      `${code}: Hier ist nicht bekannt, ob dieser Pass an jenem Tag die Freizügigkeit gab.`,
    refugee:
      'Dieser Code ist der eines Reiseausweises für Flüchtlinge, keine Staatsangehörigkeit: Die Person zählt hier als Angehöriger eines anderen Staates.',
  },
  unknownFact: (id, nearest) =>
    `„${id}“ ist keine Frage der Orientierung. Berichtigen Sie den Namen oder lassen Sie es weg${
      nearest.length > 0 ? `; vielleicht: ${nearest.join(', ')}` : ''
    }.`,
  noScore:
    'Die Wege folgen der Ordnung der Sachgebiete. Dies ist weder eine Rangfolge noch eine Vorhersage: Die Behörde entscheidet.',
}
