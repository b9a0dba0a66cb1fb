import type { ConditionTexts } from '@sejour/engine'
import type { procedureNotices } from './procedures.ts'

export const procedureNoticesEn: ConditionTexts<(typeof procedureNotices)[number]['when']> = {
  'avis.nouvelle-demande':
    'Careful before you file: the new request counts as a withdrawal of the pending one, and the law does not say what remains if the commune does not send it on',
  'avis.elements-non-repris':
    'Repeat in the new request everything in the old one that is still useful: the rest will not be examined',
  'avis.ancienne-pendante': 'An older article 9bis request is pending',
  'avis.non-repris': 'Not everything in it is repeated',
  'avis.9ter-pendante':
    'An article 9ter request and an article 9bis request can be pending together, but one argument cannot serve in both',
  'avis.apatridie-invoquee':
    'Since 1 September 2024, what is raised in a request to stay as a stateless person can in principle no longer be used here',
  'avis.sejour-legal':
    'If your stay is legal, check first whether you can change status at the commune, without exceptional circumstances',
  'avis.sans-sejour':
    'While it is examined, the request gives neither a stay nor a residence permit; only urgent medical aid remains open',
  'avis.ordre-de-quitter':
    'The request does not suspend the order to leave the territory; the Immigration Office must examine what you put forward before removing you',
  'avis.interdiction-entree':
    'An entry ban does not prevent you from filing the request, but judges disagree on its effect: ask a lawyer',
}
