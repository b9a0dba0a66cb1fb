export type {
  TomorrowAnswer,
  TomorrowCard,
  TomorrowLine,
  TomorrowLineId,
  TomorrowSentence,
} from './card.ts'
export { paperName } from './paper-name.ts'
export { type SaidTomorrowLine, sayTomorrowLine } from './say-tomorrow.ts'
export { tomorrow } from './tomorrow.ts'
export { tomorrowWords, type TomorrowWords } from './words/index.ts'
export { appealStops } from './suspension.ts'
