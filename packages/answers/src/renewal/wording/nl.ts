import { renouvellementNl } from '@sejour/law/renouvellement'
import { inputNl } from '../../input/wording/nl.ts'
import { sayDate } from '../../say/index.ts'
import type { RenewalWording } from './wording.ts'

export const renewalWordingNl: RenewalWording = {
  lang: 'nl',
  input: inputNl,
  libelles: renouvellementNl,
  windows: {
    both: (from, to) => `Vraag tussen ${sayDate(from, 'nl')} en ${sayDate(to, 'nl')}.`,
    until: (to) => `Vraag uiterlijk op ${sayDate(to, 'nl')}.`,
    unknown: (expires) => `Vraag voor ${sayDate(expires, 'nl')}.`,
  },
  states: {
    early: 'Het is nog vroeg: de gemeente kan u laten terugkomen.',
    'in-window': 'Deze dag valt in de gebruikelijke periode.',
    late: 'Het is laat volgens het gebruik, maar nog voor het einde van de titel: de aanvraag blijft mogelijk. Kom snel.',
    open: 'Deze dag valt voor het einde van de titel.',
    'after-expiry': 'De titel is afgelopen: vraag meteen, en win advies in.',
  },
}
