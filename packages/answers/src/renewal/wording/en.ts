import { renouvellementEn } from '@sejour/law/renouvellement'
import { inputEn } from '../../input/wording/en.ts'
import { sayDate } from '../../say/index.ts'
import type { RenewalWording } from './wording.ts'

export const renewalWordingEn: RenewalWording = {
  lang: 'en',
  input: inputEn,
  libelles: renouvellementEn,
  windows: {
    both: (from, to) => `Ask between ${sayDate(from, 'en')} and ${sayDate(to, 'en')}.`,
    until: (to) => `Ask on ${sayDate(to, 'en')} at the latest.`,
    unknown: (expires) => `Ask before ${sayDate(expires, 'en')}.`,
    once: 'This title is not renewed: ask for another stay before it ends, if you meet the conditions.',
    lateByLaw:
      'It is later than the law asks, but before the title ends: come at once, and take advice.',
  },
  states: {
    early: 'It is still early: the commune may make you come back.',
    'in-window': 'This day is in the window.',
    late: 'It is late for the usual window, but before the title ends: the request is still possible. Come soon.',
    open: 'This day is before the title ends.',
    'after-expiry': 'The title has ended: ask at once, and take advice.',
  },
}
