import type { ConditionTexts } from '@sejour/engine'
import type { desistement } from './desistement.ts'

export const desistementDe: ConditionTexts<typeof desistement> = {
  desistement: 'Der Antrag ist nicht durch einen neueren 9bis-Antrag ersetzt',
  'desistement.aucune-nouvelle':
    'Während seiner Prüfung wurde kein neuerer 9bis-Antrag eingereicht',
  'desistement.nouvelle-avant-2016': 'Der neuere Antrag wurde vor dem 1. März 2016 eingereicht',
  'desistement.nouvelle-non-transmise':
    'Der neuere, nie übermittelte Antrag lässt diesen Antrag bestehen',
  'desistement.pas-transmise':
    'Die Gemeinde hat den neueren Antrag dem Ausländeramt nicht übermittelt',
  'desistement.survit':
    'Der Richter lässt gelten, dass nur ein übermittelter Antrag einen anhängigen Antrag ersetzt',
}
