import type { DemoTexts } from './index.ts'

export const demo: DemoTexts = {
  title: 'Die Konten der Vorführung',
  lead: 'Hier ist alles erfunden: Organisationen, Personen, Akten. Ein Konto je Rolle, und dasselbe Passwort für alle:',
  warning: 'Dieses Passwort ist öffentlich. Setzen Sie nie eine wirkliche Person hinein.',
  ownSpace: 'Personen, in ihrem eigenen Bereich',
  paper: 'Ohne Konto, mit einem Code auf Papier',
  paperLead:
    'Diese Codes öffnen die Seite einer Person, die sich auch in ihrer Sprache lesen lässt:',
  born: (day) => `geboren am ${day}`,
  codeTitle: 'Der Code dieses Augenblicks, nur für die Vorführung',
  codeWhy:
    'Eine Gemeinde und das Ausländeramt öffnen nichts ohne zweiten Faktor. Dieses erfundene Konto hat kein Telefon: Diese Seite zeigt den Code, den seine App anzeigen würde. Ein wirkliches Konto sieht den seinen hier nie.',
  codeUsed:
    'Der Code dieses Augenblicks wurde schon benutzt, und ein Code dient nur einmal. Der nächste kommt in weniger als einer Minute.',
  again: 'Diese Seite neu laden',
}
