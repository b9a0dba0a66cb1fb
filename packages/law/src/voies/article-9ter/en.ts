import type { VoieTexts } from '../voie.ts'
import type { Ouverture9ter, voie9ter } from './index.ts'

export const voie9terEn: VoieTexts<typeof voie9ter, Ouverture9ter> = {
  title: 'Medical reasons (article 9ter)',
  conditions: {
    'article-9ter.ouverte': 'The 9ter request can be filed in Belgium',
    'article-9ter.etranger': 'The person who is ill is not Belgian',
    'article-9ter.malade':
      'The person says that they have a serious illness that a return without care would worsen',
  },
  statements: {
    'article-9ter.base':
      'Leave to stay for whoever, without care in their country, really risks their life, their body or inhuman treatment.',
    'article-9ter.lieu':
      'The request goes by registered letter to the Immigration Office, Boulevard Pacheco 44 in Brussels, and not to the commune.',
    'article-9ter.medecin':
      'A doctor of the Office gives an opinion on the illness and the care; the Office decides.',
    'article-9ter.identite':
      'Identity is shown by an identity document, or by one or more papers that together state name, birth and nationality.',
    'article-9ter.pieces':
      'Each of these papers comes from the competent authority and does not rest on mere declarations; at least one is physically tied to the person, for instance by a photograph.',
    'article-9ter.sans-impossibilite':
      'Unlike 9bis, being unable to obtain a document in Belgium is no exemption; only pending asylum is, and it must be relied on.',
    'article-9ter.dispense-limitee':
      'That exemption counts only for admissibility: on the merits the Office may still doubt the country of origin.',
    'article-9ter.certificat':
      'A medical certificate on the set form is needed, less than three months old on the day of the request, with the illness, its severity and the care.',
    'article-9ter.renseignements':
      'Enclose all that is useful and recent on the illness and on the care that exists and can be reached in the country.',
    'article-9ter.adresse': 'The request states the address where the person really lives.',
    'article-9ter.exclusion':
      'Whoever the Office seriously suspects of grave crimes is excluded from this route, even if ill.',
    'article-9ter.gratuite': 'No fee is due.',
    'article-9ter.ai':
      'If the request is admissible: certificate of immatriculation for three months, extended by three months and then month by month.',
    'article-9ter.delai': 'No limit of time obliges the Office to decide.',
    'article-9ter.titre': 'If it is granted: A card for one year.',
    'article-9ter.prolongation':
      'The card is extended as long as the illness and the lack of care in the country last.',
    'article-9ter.illimite': 'The stay becomes unlimited five years after the request was filed.',
    'article-9ter.recours': 'Annulment appeal within 30 days; it does not stop an order to leave.',
    'article-9ter.recours-depuis-2026':
      'Since 12 June 2026 a law that we have not read governs the appeals, with limits of 30, 10 or 5 days: follow the one printed in the decision, and otherwise count 5 days.',
    'article-9ter.desistement': 'A new 9ter request withdraws the pending one.',
    'article-9ter.perte-ai':
      'If the withdrawn request was admissible, its certificate of registration is lost with it.',
    'article-9ter.convocation':
      'Whoever misses a medical appointment of the Immigration Office and gives no valid reason within fifteen days risks that the request is taken as withdrawn, or that the stay is refused.',
    'article-9ter.exclus-9bis':
      'What was invoked under 9ter can no longer be an exceptional circumstance in a 9bis request.',
    'article-9ter.avec-9bis': 'A 9bis request and a 9ter request may be pending together.',
    'article-9ter.sans-objet':
      'An unlimited stay granted meanwhile leaves the request without object, unless its continuation is asked by registered letter within 60 days of receiving the title.',
    'article-9ter.langue':
      'During asylum, and for six months after it, the request is made in the language of that procedure.',
    'article-9ter.ordre':
      'An earlier order to leave remains despite the request; only admissibility gives a provisional stay.',
  },
}
