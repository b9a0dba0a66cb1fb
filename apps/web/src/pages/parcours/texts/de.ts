import type { ParcoursTexts } from './index.ts'

export const parcours: ParcoursTexts = {
  title: 'Der Weg einer Akte',
  short: 'Weg der Akte',
  description:
    'Was mit einem Antrag geschehen kann, in welcher Reihenfolge, wer es tut und wer inzwischen die Akte hat: Gemeinde, Ausländeramt, Rat. Gezeichnet, mit den Quellen.',
  lead: 'Was mit einem Antrag geschehen kann, in welcher Reihenfolge, wer es tut und wer inzwischen die Akte hat.',
  own: 'Diese Seiten zeigen den Weg im Allgemeinen. Wie weit Ihre Akte ist, können Ihnen nur die Behörde oder Ihr Beistand sagen.',
  groups: {
    requests: 'Die Anträge',
    parts: 'Was zu einem Antrag gehört',
    titles: 'Die Aufenthaltstitel',
    orders: 'Die Anweisung, das Staatsgebiet zu verlassen',
    appeals: 'Vor einem Gericht',
    inside: 'Innerhalb der Verwaltung',
  },
  requests: 'Anträge:',
  holders: 'Die Akte haben nacheinander:',
  renewal: 'Erneuerung eines Aufenthaltstitels',
  unlimited: 'Unbefristeter Aufenthalt',
  authorities: 'Wer entscheidet, welches Gericht?',
  sheet: (name) =>
    `${name}: jeder Schritt, wer die Akte hat, wer handelt, in welcher Frist, auf welchem Papier, nach welchem Text.`,
  sheetLead:
    'Jeder mögliche Schritt, wer die Akte hat, wer handelt, in welcher Frist und nach welchem Text.',
  picture: 'Die Zeichnung',
  pictureOf: (name) => `Zeichnung des Weges: ${name}`,
  legend:
    'Der gewöhnliche Verlauf führt links gerade nach unten. Unter jedem Schritt steht, wer die Akte hat. Eine unterbrochene Linie weicht vom gewöhnlichen Verlauf ab. Nach einem Pfeil →: eine andere mögliche Folge; nach ←: auch andere Schritte führen dorthin.',
  states: 'Wer die Akte bei jedem Schritt hat',
  over: 'beendet',
  moves: 'Was geschehen kann',
  movesLead:
    'Jede Zeile ist ein Ereignis. Der Fristenrechner nennt den letzten Tag. Was dem Ermessen einer Behörde überlassen ist, wird nirgends vorhergesagt.',
  columns: {
    what: 'Ereignis',
    from: 'Ausgehend von',
    to: 'Folge',
    terms: 'Frist und Papier',
    source: 'Quelle',
  },
  steps: (count) => `${count} mögliche Schritte`,
  unchanged: 'der Schritt bleibt derselbe',
  filedFrom: (day) => `Anträge, die ab dem ${day} eingereicht wurden`,
  filedUntil: (day) => `Anträge, die bis zum ${day} eingereicht wurden`,
  all: 'Alle Wege',
}
