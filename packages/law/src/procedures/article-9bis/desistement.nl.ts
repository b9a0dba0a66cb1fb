import type { ConditionTexts } from '@sejour/engine'
import type { desistement } from './desistement.ts'

export const desistementNl: ConditionTexts<typeof desistement> = {
  desistement: 'De aanvraag is niet vervangen door een recentere 9bis-aanvraag',
  'desistement.aucune-nouvelle': 'Tijdens het onderzoek is geen recentere 9bis-aanvraag ingediend',
  'desistement.nouvelle-avant-2016': 'De recentere aanvraag is ingediend vóór 1 maart 2016',
  'desistement.nouvelle-non-transmise':
    'De recentere aanvraag, die nooit is overgezonden, laat deze aanvraag bestaan',
  'desistement.pas-transmise':
    'De gemeente heeft de recentere aanvraag niet overgezonden aan de Dienst Vreemdelingenzaken',
  'desistement.survit':
    'De rechter aanvaardt dat alleen een overgezonden aanvraag een hangende aanvraag vervangt',
}
