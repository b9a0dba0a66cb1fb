import { petitionDe, petitionFr, petitionNl } from '../../parts/petition/index.ts'

export const words = {
  fr: { title: 'Recours en annulation', ...petitionFr },
  nl: { title: 'Beroep tot nietigverklaring', ...petitionNl },
  de: { title: 'Nichtigkeitsbeschwerde', ...petitionDe },
}
