import type { Widen } from '../../../texts/index.ts'
import { earlierFr } from './earlier.fr.ts'
import { earlierNl } from './earlier.nl.ts'
import { examinationFr } from './examination.fr.ts'
import { examinationNl } from './examination.nl.ts'
import { queueFr } from './queue.fr.ts'
import { queueNl } from './queue.nl.ts'
import { rulingFr } from './ruling.fr.ts'
import { rulingNl } from './ruling.nl.ts'

/** Only French sets a space before a colon. */
export const COLON = { fr: '\u00A0:', nl: ':' } as const

export type QueueTexts = Widen<typeof queueFr>
export type EarlierTexts = Widen<typeof earlierFr>
export type ExaminationTexts = Widen<typeof examinationFr>
export type RulingTexts = Widen<typeof rulingFr>

export const queueTexts = { fr: queueFr, nl: queueNl } as const
export const earlierTexts = { fr: earlierFr, nl: earlierNl } as const
export const examinationTexts = { fr: examinationFr, nl: examinationNl } as const
export const rulingTexts = { fr: rulingFr, nl: rulingNl } as const
