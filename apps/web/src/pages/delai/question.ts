import type { LimitAnswer } from '@sejour/answers/limit'
import { answerLimit } from '@sejour/answers/limit/answer'
import { noteProblems, readForm, type FormReader } from '../../app/form/read-form.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { relevantTo, type Relevant } from './relevance.ts'
import { delaiTexts } from './texts/index.ts'
import { limitWording } from './wording/index.ts'

/** A form that was read, and the answer if it was asked and could be given. */
export type AskedLimit = {
  readonly form: FormReader
  readonly relevant: Relevant
  readonly answer: LimitAnswer | undefined
}

/** Reads the form and answers it. The same on the server and in the browser. */
export function askLimit({ form: sent, lang }: ToolProps): AskedLimit {
  const words = formTexts(lang)
  const form = readForm(sent, words)
  const relevant = relevantTo(form.option('decision'), form.option('remedy'))
  if (form.pressed !== 'answer' && form.pressed !== 'ics') {
    return { form, relevant, answer: undefined }
  }
  const input = inputOf(form, relevant)
  const { fields } = delaiTexts(lang)
  if (form.text('decision') === '') form.fault('decision', fields.decisionMissing)
  if (form.typedDay('on') === undefined && !form.isUnknown('on')) {
    form.fault('on', fields.onMissing)
  }
  if (form.faults.size > 0) return { form, relevant, answer: undefined }
  const answered = answerLimit(input, limitWording[lang])
  if (answered.ok) return { form, relevant, answer: answered.value }
  noteProblems(form, answered.problems, {
    words,
    fieldOf: (path) =>
      path.replace('notification.', '').replace('otherFamilyMember47_1', 'otherFamily'),
  })
  return { form, relevant, answer: undefined }
}

// What is no longer asked is not sent: an earlier answer must not decide unseen.
function inputOf(form: FormReader, { facts, remedy, decision, ...asks }: Relevant) {
  return {
    decision: decision?.id,
    remedy: remedy.id,
    notification: {
      by: asks.asksMode ? form.option('by') : undefined,
      on: form.day('on'),
    },
    detained: facts.has('detained') ? form.yesNo('detained') : undefined,
    removalMeasure: facts.has('removalMeasure') ? form.option('removalMeasure') : undefined,
    cgraGround: facts.has('cgraGround') ? form.option('cgraGround') : undefined,
    heldAtApplication: facts.has('heldAtApplication') ? form.yesNo('heldAtApplication') : undefined,
    unionCitizenOrFamily: facts.has('unionCitizenOrFamily') ? form.yesNo('union') : undefined,
    otherFamilyMember47_1: asks.asksOtherFamily ? form.yesNo('otherFamily') : undefined,
    nationalSecurity: asks.asksNationalSecurity ? form.yesNo('nationalSecurity') : undefined,
    printedDays: form.whole('printedDays'),
    printedLastDay: form.day('printedLastDay'),
    decidedOn: form.day('decidedOn'),
    filedOn: form.day('filedOn'),
  }
}
