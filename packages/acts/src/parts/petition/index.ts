export { composePetition, type Section } from './compose.ts'
export { petitionDe } from './de.ts'
export { petitionExample } from './example.ts'
export { petitionFields, type PetitionDraft } from './fields.ts'
export { petitionFr } from './fr.ts'
export { isMeasure } from './kinds.ts'
export { isLate, limitOf, sayLimit } from './limit.ts'
export { petitionNl } from './nl.ts'
export { paragraphs, proseOf } from './paragraphs.ts'
export { petitionRemarks } from './remarks.ts'
export { askedRules } from './rules-asked.ts'
export { dayRules } from './rules-days.ts'
export { formRules } from './rules-form.ts'
export { petitionVersions, stepVersions } from './versions.ts'
export { measureRules, suspensionFields, suspensionSections } from './suspension.ts'
export { suspensionWords } from './suspension-words.ts'
export { runningEnd, runningFields, runningRules, runningTop } from './running.ts'
export { runningWords } from './running-words.ts'
export {
  ADDRESS_LINES,
  ADDRESSES_FROM,
  ADDRESSES_REMARK,
  ADDRESSES_SOURCE,
  mailboxFields,
  mailboxLines,
  RECIPIENTS,
} from './recipients.ts'
