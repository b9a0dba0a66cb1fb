import { petitionDe, petitionFr, petitionNl, suspensionWords } from '../../parts/petition/index.ts'

export const words = {
  fr: {
    title: 'Demande de suspension et recours en annulation',
    ...petitionFr,
    ...suspensionWords.fr,
  },
  nl: {
    title: 'Vordering tot schorsing en beroep tot nietigverklaring',
    ...petitionNl,
    ...suspensionWords.nl,
  },
  de: {
    title: 'Antrag auf Aussetzung und Nichtigkeitsbeschwerde',
    ...petitionDe,
    ...suspensionWords.de,
  },
}
