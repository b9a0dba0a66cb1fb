import type { ConditionTexts } from '@sejour/engine'
import type {
  horsExclusion3,
  horsExclusion3De2007,
  horsExclusion3De2015,
} from './demande-anterieure.ts'

export const demandeAnterieureEn: ConditionTexts<
  typeof horsExclusion3 | typeof horsExclusion3De2007 | typeof horsExclusion3De2015
> = {
  'exclusions.demande-anterieure-sans-effet':
    'The argument is not excluded because of an earlier request to stay (point 3)',
  'exclusions.demande-anterieure': 'The argument is excluded because of an earlier request',
  'exclusions.demande-anterieure-sans-effet.2015':
    'No earlier request to stay excludes the argument (point 3, text of 2015)',
  'exclusions.demande-anterieure.2015':
    'The argument is excluded because of an earlier request (text of 2015)',
  'exclusions.demande-anterieure-sans-effet.2007':
    'No earlier request to stay excludes the argument (point 3, text of 2007)',
  'exclusions.demande-anterieure.2007':
    'The argument is excluded because of an earlier request (text of 2007)',
  'exclusions.deja-invoque': 'The argument was already raised in a request for leave to stay',
  'exclusions.demande-anterieure-existe':
    'The applicant has already asked for leave to stay in Belgium',
  'exclusions.invoque-anterieurement': 'The applicant raised this argument in it',
  'exclusions.anterieure-sans-identite':
    'The earlier request was inadmissible for want of an identity document',
  'exclusions.anterieure-sans-redevance':
    'The earlier request was inadmissible because the fee was not paid in full',
  'exclusions.anterieure-retiree':
    'The earlier request was withdrawn expressly, or counts as withdrawn',
}
