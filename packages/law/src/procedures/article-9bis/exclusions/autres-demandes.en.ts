import type { ConditionTexts } from '@sejour/engine'
import type { horsExclusion4, horsExclusion5 } from './autres-demandes.ts'

export const autresDemandesEn: ConditionTexts<typeof horsExclusion4 | typeof horsExclusion5> = {
  'exclusions.9ter-sans-effet':
    'The argument is not excluded because of an article 9ter request (point 4)',
  'exclusions.9ter': 'The argument is excluded because of an article 9ter request',
  'exclusions.9ter-existe': 'The applicant filed an article 9ter request',
  'exclusions.invoque-9ter': 'The applicant raised this argument in the article 9ter request',
  'exclusions.apatridie-sans-effet':
    'The argument is not excluded because of a request to stay as a stateless person (point 5)',
  'exclusions.apatridie':
    'The argument is excluded because of a request to stay as a stateless person',
  'exclusions.invoque-comme-apatride':
    'The argument was raised in a request to stay as a stateless person',
  'exclusions.apatridie-existe': 'The applicant filed a request to stay as a stateless person',
  'exclusions.invoque-apatridie':
    'The applicant already raised this argument there, as a stateless person',
  'exclusions.apatridie-non-prise-en-consideration':
    'That request as a stateless person was not taken into consideration',
}
