import type { VoieTexts } from '../voie.ts'
import type { Ouverture9bis, voie9bis } from './index.ts'

export const voie9bisEn: VoieTexts<typeof voie9bis, Ouverture9bis> = {
  title: 'Exceptional circumstances (article 9bis)',
  conditions: {
    'article-9bis.ouverte': 'The 9bis request can be filed in Belgium',
    'article-9bis.circonstances':
      'Exceptional circumstances keep the person from asking for the stay abroad',
  },
  statements: {
    'article-9bis.base':
      'Leave to stay asked in Belgium: the Immigration Office may grant or refuse it.',
    'article-9bis.lieu':
      'It is asked of the mayor of the commune in which the person really lives.',
    'article-9bis.enquete':
      'The commune makes a residence check, in principle within ten days, then sends it on.',
    'article-9bis.attestation': 'The certificate of receipt gives no right to stay.',
    'article-9bis.delai': 'No time limit obliges the Office to decide.',
    'article-9bis.titre': 'If it is granted: A card, or B card when the decision says “unlimited”.',
    'article-9bis.illimite':
      'Moving to unlimited stay remains a favour of the Office, even after five years.',
    'article-9bis.recours': 'Annulment appeal within 30 days; it does not stop an order to leave.',
    'article-9bis.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days.',
    'article-9bis.ordre':
      'The request does not suspend an order to leave already given and prevents no new one.',
    'article-9bis.desistement': 'A new 9bis request makes the pending one lapse.',
    'article-9bis.langue':
      'During asylum, and for six months after, the request is made in the language of that procedure.',
  },
}
