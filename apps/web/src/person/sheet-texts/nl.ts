import type { Texts } from './index.ts'

export const nl: Texts = {
  explain: 'Dit document in eenvoudige woorden uitgelegd',
  none: 'Nog geen blad legt dit document hier uit.',
  papers: 'De documenten bekijken die voor iedereen uitgelegd zijn',
  back: 'Terug naar mijn dossier',
  languages: 'Dit blad in een andere taal lezen',
  large: 'Grote letters',
  normal: 'Gewone letters',
  pdf: 'Als pdf downloaden',
  tools: 'Dit blad op een andere manier lezen',
}
