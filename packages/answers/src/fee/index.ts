export { answerFee } from './answer.ts'
export {
  listExemptions,
  listFeeGrounds,
  type ListedExemption,
  type ListedGround,
} from './catalogue.ts'
export type { FeeAnswer } from './output.ts'
export { feeWordingDe } from './wording/de.ts'
export { feeWordingEn } from './wording/en.ts'
export { feeWordingFr } from './wording/fr.ts'
export { feeWordingNl } from './wording/nl.ts'
export type { FeeWording } from './wording/wording.ts'
