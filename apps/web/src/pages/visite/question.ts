import { answerVisit, type VisitAnswer } from '@sejour/answers/visit'
import { noteProblems, readForm, type FormReader } from '../../app/form/read-form.ts'
import { withToday } from '../../app/form/today.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import { visitWording } from './wording/index.ts'

/** A form that was read, and the answer if it was asked and could be given. */
export type AskedVisit = {
  readonly form: FormReader
  readonly answer: VisitAnswer | undefined
}

/** Reads the form and answers it. The same on the server and in the browser. */
export function askVisit({ form: sent, lang, today }: ToolProps): AskedVisit {
  const words = formTexts(lang)
  const form = readForm(withToday(sent, 'on', today), words)
  if (form.pressed !== 'answer') return { form, answer: undefined }
  const input = inputOf(form)
  if (form.faults.size > 0) return { form, answer: undefined }
  const answered = answerVisit(input, visitWording[lang])
  if (answered.ok) return { form, answer: answered.value }
  noteProblems(form, answered.problems, { words, fieldOf: (path) => FIELDS[path] ?? path })
  return { form, answer: undefined }
}

// Where the field has another name than its place in the question.
const FIELDS: Readonly<Record<string, string>> = {
  'visa.from': 'visaFrom',
  'visa.until': 'visaUntil',
  'visa.days': 'visaDays',
  'guarantee.signedOn': 'signedOn',
  'guarantee.income': 'income',
}

function inputOf(form: FormReader) {
  const visa = {
    from: form.day('visaFrom'),
    until: form.day('visaUntil'),
    days: form.whole('visaDays'),
  }
  const guarantor = form.option('guarantor')
  return {
    nationality: form.option('nationality'),
    passport: form.option('passport'),
    residencePermitOf: form.option('permit'),
    familyOfUnionCitizen: form.yesNo('family'),
    familyCard: form.yesNo('family') === true ? form.yesNo('familyCard') : undefined,
    entry: form.day('entry'),
    leave: form.day('leave'),
    lodging: form.option('lodging'),
    means: form.cents('means'),
    guarantee: guarantor
      ? {
          guarantorStatus: guarantor,
          signedOn: form.day('signedOn'),
          accepted: form.yesNo('accepted'),
          income: form.cents('income'),
        }
      : undefined,
    purpose: form.option('purpose'),
    proofs: {
      purpose: form.yesNo('proofPurpose'),
      lodging: form.yesNo('proofLodging'),
      insurance: form.yesNo('insurance'),
    },
    visa: Object.values(visa).some((value) => value !== undefined) ? visa : undefined,
    // Who was there before counts the days on the page of the 90 days.
    earlierStays: form.yesNo('earlier') === false ? [] : undefined,
    on: form.day('on'),
  }
}
