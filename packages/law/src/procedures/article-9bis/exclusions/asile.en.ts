import type { ConditionTexts } from '@sejour/engine'
import type { horsExclusionsAsile } from './asile.ts'

export const exclusionsAsileEn: ConditionTexts<typeof horsExclusionsAsile> = {
  'exclusions.asile-sans-effet':
    'The argument is not excluded because of the asylum procedure (points 1 and 2)',
  'exclusions.asile': 'The argument is excluded because of the asylum procedure',
  'exclusions.asile-demande': 'The applicant asked for asylum in Belgium',
  'exclusions.asile-fini-ou-non':
    'The asylum procedure is over, or the exclusion already applies while it runs',
  'exclusions.asile-fini': 'The asylum procedure is ended by a final decision',
  'exclusions.asile-en-cours':
    'The Immigration Office judges that the exclusion applies while the asylum procedure is still running',
  'exclusions.asile-cas': 'One of the two exclusions linked to asylum applies',
  'exclusions.rejet-asile':
    'It was raised in the asylum procedure and rejected by the asylum authorities (point 1)',
  'exclusions.invoque-et-rejete': 'The argument was raised in the asylum procedure, and rejected',
  'exclusions.invoque-en-asile': 'The argument was raised in the asylum request',
  'exclusions.rejete-en-asile': 'The asylum authorities rejected it',
  'exclusions.etranger-aux-criteres':
    'It was rejected as foreign to the criteria of asylum and subsidiary protection',
  'exclusions.hors-competence':
    'It was rejected because the asylum authorities had no power to examine it',
  'exclusions.tu-en-asile':
    'It should have been raised in the asylum procedure: it existed and was known (point 2)',
  'exclusions.non-invoque-en-asile': 'The argument was not raised in the asylum request',
  'exclusions.relevait-de-l-asile': 'The argument had to be raised during asylum',
  'exclusions.connu-avant-la-fin': 'It existed, and the applicant knew of it, before asylum ended',
}
