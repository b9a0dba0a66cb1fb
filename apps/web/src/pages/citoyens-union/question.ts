import type { EuStayAnswer } from '@sejour/answers/eu-stay'
import { answerEuStay } from '@sejour/answers/eu-stay/answer'
import { noteProblems, readForm, type FormReader } from '../../app/form/read-form.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { citoyensUnionTexts } from './texts/index.ts'
import { euStayWording } from './wording/index.ts'

/** A form that was read, and the answer if it was asked and could be given. */
export type AskedEuStay = {
  readonly form: FormReader
  readonly answer: EuStayAnswer | undefined
}

/** Reads the form and answers it. The same on the server and in the browser. */
export function askEuStay({ form: sent, lang }: ToolProps): AskedEuStay {
  const words = formTexts(lang)
  const form = readForm(sent, words)
  if (form.pressed !== 'answer') return { form, answer: undefined }
  const { fields } = citoyensUnionTexts(lang)
  if (form.option('request') === undefined) form.fault('request', fields.requestMissing)
  if (form.typedDay('filedOn') === undefined) form.fault('filedOn', fields.filedOnMissing)
  const input = inputOf(form)
  if (form.faults.size > 0) return { form, answer: undefined }
  const answered = answerEuStay(input, euStayWording[lang])
  if (answered.ok) return { form, answer: answered.value }
  answered.problems
    .filter(({ code }) => code === 'before-regimes')
    .forEach(({ path, message }) => form.fault(path, message))
  noteProblems(form, answered.problems, { words, fieldOf: (path) => FIELDS[path] ?? path })
  return { form, answer: undefined }
}

/** What the form asks, as plain data. A field that is not shown is not read. */
function inputOf(form: FormReader) {
  const document = form.option('decision')
  const isFamily = form.option('request') === 'annexe-19ter'
  return {
    request: form.option('request'),
    filedOn: form.day('filedOn'),
    arrivedOn: form.day('arrivedOn'),
    otherFamily: isFamily ? form.yesNo('otherFamily') : undefined,
    residenceCheck: {
      result: form.option('residence'),
      on: form.option('residence') === undefined ? undefined : form.day('residenceOn'),
    },
    documentsCompleteOn: form.day('documents'),
    decision:
      document === undefined
        ? undefined
        : {
            document,
            notifiedOn: form.day('notifiedOn'),
            extraMonth: document === 'annexe-20' ? form.yesNo('extraMonth') : undefined,
          },
  }
}

const FIELDS: Readonly<Record<string, string>> = {
  'residenceCheck.result': 'residence',
  'residenceCheck.on': 'residenceOn',
  documentsCompleteOn: 'documents',
  'decision.document': 'decision',
  'decision.notifiedOn': 'notifiedOn',
  'decision.extraMonth': 'extraMonth',
}
