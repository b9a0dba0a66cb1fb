import type { VoieTexts } from '../voie.ts'
import type { Ouverture9bis, voie9bis } from './index.ts'

export const voie9bisDe: VoieTexts<typeof voie9bis, Ouverture9bis> = {
  title: 'Außergewöhnliche Umstände (Artikel 9bis)',
  conditions: {
    'article-9bis.ouverte': 'Der 9bis-Antrag kann in Belgien eingereicht werden',
    'article-9bis.circonstances':
      'Außergewöhnliche Umstände verhindern, dass der Antrag im Ausland gestellt wird',
  },
  statements: {
    'article-9bis.base':
      'Aufenthaltserlaubnis, die in Belgien beantragt wird: Das Ausländeramt kann sie gewähren oder verweigern.',
    'article-9bis.lieu':
      'Sie wird beim Bürgermeister der Gemeinde beantragt, in der die Person tatsächlich wohnt.',
    'article-9bis.enquete':
      'Die Gemeinde führt grundsätzlich binnen zehn Tagen eine Wohnsitzkontrolle durch und leitet dann weiter.',
    'article-9bis.attestation': 'Die Empfangsbescheinigung gibt kein Aufenthaltsrecht.',
    'article-9bis.delai': 'Keine Frist verpflichtet das Ausländeramt zu entscheiden.',
    'article-9bis.titre':
      'Wird sie gewährt: A-Karte, oder B-Karte, wenn die Entscheidung „unbefristet“ sagt.',
    'article-9bis.illimite':
      'Der Übergang zum unbefristeten Aufenthalt bleibt eine Gunst des Ausländeramtes, auch nach fünf Jahren.',
    'article-9bis.recours':
      'Nichtigkeitsbeschwerde binnen 30 Tagen; sie hält eine Anweisung, das Staatsgebiet zu verlassen, nicht auf.',
    'article-9bis.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen.',
    'article-9bis.ordre':
      'Der Antrag setzt eine schon erteilte Anweisung, das Staatsgebiet zu verlassen, nicht aus und verhindert keine neue.',
    'article-9bis.desistement': 'Ein neuer 9bis-Antrag lässt den laufenden hinfällig werden.',
    'article-9bis.langue':
      'Während des Asylverfahrens und sechs Monate danach wird der Antrag in dessen Sprache gestellt.',
  },
}
