export { answerUnlimited } from './answer.ts'
export { BASES, KINDS, REASONS, type AbsenceReason } from './input.ts'
export type {
  SaidAbsence,
  SaidSegment,
  SaidStatement,
  UnlimitedAnswer,
  UnlimitedTarget,
} from './output.ts'
export { unlimitedWordingDe } from './wording/de.ts'
export { unlimitedWordingEn } from './wording/en.ts'
export { unlimitedWordingFr } from './wording/fr.ts'
export { unlimitedWordingNl } from './wording/nl.ts'
export type { UnlimitedWording } from './wording/wording.ts'
