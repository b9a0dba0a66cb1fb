import type { ConditionTexts } from '@sejour/engine'
import type { fondNotices } from './fond.ts'

export const fondNoticesEn: ConditionTexts<(typeof fondNotices)[number]['when']> = {
  'avis.travail':
    'A promise of work can support the request, but no work permit can be asked for from an illegal stay',
  'avis.motif-travail': 'The ground is work',
  'avis.interet-enfant':
    'Raise the best interests of the child through the Return Directive and family life: the Convention on the Rights of the Child is held to have no direct effect',
  'avis.vie-familiale':
    'If you do not live together, prove that the family life exists, that it is impossible elsewhere, and what separation would change',
  'avis.ordre-public':
    'Show that the threat to public order is neither present nor serious; if family life is impossible elsewhere, the Immigration Office must weigh the two',
  'avis.auteur-enfant':
    'After the request is sent on, tell the Immigration Office that you are the parent of a child who stays legally: its e-mail box is for that only. The internal note of 15 June 2016 has not been read',
  'avis.ancien-mineur':
    'A former unlimited stay as a child is a humanitarian situation named in 2009: put it forward with the proof, without any guarantee',
  'avis.epoux-nationalites':
    'The separation of spouses of different nationalities is a humanitarian situation named in 2009: put it forward, above all with a child in common',
  'avis.pension-belge':
    'A Belgian pension after a lost stay is a humanitarian situation named in 2009: put it forward with the certificate',
  'avis.apatridie':
    'Statelessness with no possible stay elsewhere can be put forward here; compare first with the separate procedure for stateless persons',
  'avis.apatridie-en-cause': 'Statelessness is recognised or asked for',
  'avis.apatridie-sans-ailleurs': 'No other country with which there are ties grants a stay',
  'avis.sejour-ailleurs':
    'A right to stay in another country weakens the argument of statelessness',
}
