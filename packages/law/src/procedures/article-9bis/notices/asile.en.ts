import type { ConditionTexts } from '@sejour/engine'
import type { asileNotices } from './asile.ts'

export const asileNoticesEn: ConditionTexts<(typeof asileNotices)[number]['when']> = {
  'avis.langue':
    'The Immigration Office will decide in the language of the asylum procedure: the request is not inadmissible for that, but it is better to write it in that language',
  'avis.langue-liee': 'The request is filed during asylum or in the six months that follow',
  'avis.langue-asile-en-cours': 'Asylum is pending on the day of filing',
  'avis.langue-six-mois': 'Six months have not yet passed since asylum ended',
  'avis.langue-differente': 'The language of the request is not that of the asylum procedure',
  'avis.langue-identique': 'The language of the request is that of the asylum procedure',
  'avis.actualiser':
    'Asylum has ended since the request was filed: update the article 9bis request without delay',
  'avis.repere-duree':
    'The length of asylum reaches the benchmark of the instruction of 26 March 2009: rely on it, but expect no guarantee',
  'avis.repere-atteint':
    'The asylum procedure lasted three years with a child at school, or four years',
  'avis.repere-famille': 'Three years, with a child at school',
  'avis.repere-enfant': 'A child of the family is at school or in higher education',
  'avis.repere-trois-ans':
    'At least three years lie between the asylum request and the enforceable decision',
  'avis.repere-quatre-ans':
    'At least four years lie between the asylum request and the enforceable decision',
  'avis.repere-loyal': 'The length is not caused by deception on the applicant’s part',
  'avis.comportement-trompeur':
    'Time lost through deception on the applicant’s part does not count',
  'avis.famille-ancienne':
    'The situation recalls point 2.7 of the annulled instruction of 19 July 2009: it can still be put forward, but it does not bind the Immigration Office',
  'avis.famille-cinq-ans': 'On the day of filing, the unbroken stay has lasted at least five years',
  'avis.famille-asile-avant': 'The asylum request dates from before 1 June 2007',
  'avis.famille-un-an': 'Its examination lasted at least one year',
  'avis.famille-enfant': 'A child of the family goes to school',
}
