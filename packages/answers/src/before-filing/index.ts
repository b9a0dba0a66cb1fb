export { answerBeforeFiling, checkBeforeFiling } from './answer.ts'
export type { BeforeFiling, FilingCheck, FilingHarm } from './output.ts'
