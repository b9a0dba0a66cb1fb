import type { ConditionTexts } from '@sejour/engine'
import type { desistement } from './desistement.ts'

export const desistementEn: ConditionTexts<typeof desistement> = {
  desistement: 'The request is not replaced by a more recent article 9bis request',
  'desistement.aucune-nouvelle':
    'No more recent article 9bis request was filed while it was being examined',
  'desistement.nouvelle-avant-2016': 'The more recent request was filed before 1 March 2016',
  'desistement.nouvelle-non-transmise':
    'The more recent request was never sent on, and lets this one stand',
  'desistement.pas-transmise':
    'The commune did not send the more recent request on to the Immigration Office',
  'desistement.survit':
    'The court accepts that only a request that was sent on replaces a pending one',
}
