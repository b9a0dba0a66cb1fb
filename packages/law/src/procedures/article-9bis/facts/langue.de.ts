import type { FactTexts } from '@sejour/engine'

export const langueDe: FactTexts<typeof import('./langue.ts')> = {
  'langue.asile': {
    label: 'Sprache des Asylverfahrens',
    question: 'In welcher Sprache wird oder wurde Ihr Asylverfahren geführt?',
    why: 'Während des Asylverfahrens und sechs Monate danach entscheidet das Ausländeramt in dieser Sprache.',
    options: { fr: 'Auf Französisch', nl: 'Auf Niederländisch' },
    exhibits: ['Anlage 26 des Königlichen Erlasses vom 8. Oktober 1981 oder Asylentscheidung'],
  },
  'langue.demande': {
    label: 'Sprache des 9bis-Antrags',
    question: 'In welcher Sprache ist der Antrag geschrieben?',
    why: 'Außerhalb des Asylverfahrens und der sechs Monate danach wählen Sie eine Landessprache.',
    options: { fr: 'Auf Französisch', nl: 'Auf Niederländisch', de: 'Auf Deutsch' },
  },
}
