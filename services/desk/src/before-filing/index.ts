export { checkableRounds, filingCheck, type FilingCheckOfCase } from './filing-check.ts'
