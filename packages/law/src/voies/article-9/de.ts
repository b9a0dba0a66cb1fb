import {
  communsDe,
  entreeDe,
  limiteDe,
  redevanceDueDe,
  renouvellementDe,
  renouvellementGratuitDe,
  valeursDe,
} from '../long-sejour/de.ts'
import type { VoieTexts } from '../voie.ts'
import type { OuvertureArticle9, voieArticle9 } from './index.ts'

export const voieArticle9De: VoieTexts<typeof voieArticle9, OuvertureArticle9> = {
  title: 'Anderer Grund, im Ausland beantragt (Artikel 9)',
  conditions: {
    'long-sejour.a-l-etranger':
      'Die Person ist im Ausland und stellt den Antrag bei der belgischen Vertretung',
    'article-9.ouverte': 'Die Erlaubnis von Artikel 9 kann im Ausland beantragt werden',
    'article-9.accorde': 'Das Ausländeramt meint, dass der Grund einen Aufenthalt verdient',
  },
  statements: {
    ...entreeDe,
    ...valeursDe,
    ...redevanceDueDe,
    ...renouvellementDe,
    ...renouvellementGratuitDe,
    ...limiteDe,
    ...communsDe,
    'article-9.base':
      'Für einen Grund, den kein anderer Weg nennt, kann das Ausländeramt den Aufenthalt gewähren oder verweigern.',
    'article-9.exemples':
      'Zum Beispiel ein humanitäres Visum, ein Visum zur Heirat, eine Privatschule oder eine selbstständige Tätigkeit.',
    'article-9.indigent':
      'Wer mittellos ist und ein humanitäres Visum beantragt, ist von der Gebühr befreit.',
    'article-9.turquie':
      'Begünstigte des Assoziierungsabkommens mit der Türkei zahlen diese Gebühr nicht.',
    'article-9.delai': 'Keine Frist verpflichtet das Ausländeramt zu entscheiden.',
    'article-9.titre': 'A-Karte, mit den Bedingungen, die in der Entscheidung stehen.',
    'article-9.illimite':
      'Der unbefristete Aufenthalt bleibt eine Gunst des Ausländeramts, in der Praxis nach mindestens 5 Jahren.',
  },
}
