import type { FactTexts } from '@sejour/engine'

export const demandesDe: FactTexts<typeof import('./demandes.ts')> = {
  'pendante.article-9bis': {
    label: 'Laufender 9bis-Antrag',
    question: 'Haben Sie einen 9bis-Antrag, über den noch nicht entschieden ist?',
    why: 'Ein neuer 9bis-Antrag gilt als Rücknahme des laufenden.',
  },
  'pendante.article-9ter': {
    label: 'Laufender 9ter-Antrag',
    question: 'Haben Sie einen 9ter-Antrag, über den noch nicht entschieden ist?',
    why: 'Ein neuer 9ter-Antrag gilt als Rücknahme des laufenden.',
  },
  'pendante.protection': {
    label: 'Laufender Antrag auf internationalen Schutz',
    question: 'Haben Sie einen Asylantrag, über den noch nicht endgültig entschieden ist?',
    why: 'Er bestimmt die Sprache, den Identitätsnachweis und was anderswo noch vorgebracht werden kann.',
  },
}
