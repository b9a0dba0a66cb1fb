import { renouvellementNl } from '@sejour/law/renouvellement'
import { inputNl } from '../../input/wording/nl.ts'
import { sayDate } from '../../say/index.ts'
import type { RenewalWording } from './wording.ts'

export const renewalWordingNl: RenewalWording = {
  lang: 'nl',
  input: inputNl,
  libelles: renouvellementNl,
  windows: {
    both: (from, to) =>
      `Vraag de vernieuwing aan tussen ${sayDate(from, 'nl')} en ${sayDate(to, 'nl')}.`,
    until: (to) => `Vraag de vernieuwing uiterlijk aan op ${sayDate(to, 'nl')}.`,
    unknown: (expires) => `Vraag de vernieuwing aan vóór ${sayDate(expires, 'nl')}.`,
    once: 'Deze titel wordt niet vernieuwd: vraag vóór het einde een ander verblijf, als u de voorwaarden vervult.',
    lateByLaw:
      'Het is later dan de wet vraagt, maar nog vóór het einde van de titel: kom meteen en vraag raad.',
  },
  states: {
    early: 'Het is nog vroeg: de gemeente kan u laten terugkomen.',
    'in-window': 'Deze dag valt in de gebruikelijke periode.',
    late: 'Het is laat volgens het gebruik, maar nog vóór het einde van de titel: de aanvraag blijft mogelijk. Kom snel.',
    open: 'Deze dag valt vóór het einde van de titel.',
    'after-expiry': 'De titel is afgelopen: vraag de vernieuwing meteen aan, en win advies in.',
  },
}
