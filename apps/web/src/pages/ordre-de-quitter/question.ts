import type { OrderAnswer } from '@sejour/answers/order'
import { formTexts } from '../../app/texts/form/index.ts'
import { noteProblems, readForm, type FormReader } from '../../app/form/read-form.ts'
import { withToday } from '../../app/form/today.ts'
import type { Form } from '../../app/form/form.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { unknownName } from '../../components/index.ts'
import { findAnswering } from './late.ts'

/** "None of these", among the lines of a list. */
export const NONE = 'none'

/** The lines ticked in a list: absent when none is ticked, or when the person does not know. */
type Ticked = (name: string) => readonly string[] | undefined

/** A form that was read, and the answer if it was asked and could be given. */
export type AskedOrder = {
  readonly form: FormReader
  readonly ticked: Ticked
  readonly answer: OrderAnswer | undefined
}

/** Reads the form and answers it. The same on the server and in the browser. */
export function askOrder({ form: sent, lang, today }: ToolProps): AskedOrder {
  const words = formTexts(lang)
  const form = readForm(withToday(sent, 'look', today), words)
  const ticked = tickedIn(sent)
  const answering = findAnswering()
  if (form.pressed !== 'answer' || !answering) return { form, ticked, answer: undefined }
  const input = inputOf(form, ticked)
  if (form.faults.size > 0) return { form, ticked, answer: undefined }
  const answered = answering.answerOrder(input, answering.orderWording[lang])
  if (answered.ok) return { form, ticked, answer: answered.value }
  noteProblems(form, answered.problems, { words, fieldOf: (path) => FIELDS[path] ?? path })
  return { form, ticked, answer: undefined }
}

// Where the field has another name than its place in the question.
const FIELDS: Readonly<Record<string, string>> = {
  on: 'look',
  'notification.on': 'on',
  'appeal.filedOn': 'appealFiledOn',
  'refusal.notifiedOn': 'refusalOn',
  'entryBan.years': 'banYears',
  'entryBan.notifiedOn': 'banOn',
  'entryBan.departedOn': 'departedOn',
  'entryBan.liftingFiledOn': 'liftingFiledOn',
}

function tickedIn(sent: Form): Ticked {
  return (name) => {
    const values = sent.filter(([field]) => field === name).map(([, value]) => value)
    const isUnknown = sent.some(([field]) => field === unknownName(name))
    return values.length === 0 || isUnknown ? undefined : values
  }
}

const only = (values: readonly string[] | undefined) => values?.filter((value) => value !== NONE)

function inputOf(form: FormReader, ticked: Ticked) {
  const refusal = form.option('refusal')
  const appeal = form.option('appeal')
  const isFamily = asksOtherFamily(form)
  const ban = {
    years: form.whole('banYears'),
    notifiedOn: form.day('banOn'),
    left: form.yesNo('left'),
    // Not asked of those who never left.
    departedOn: form.yesNo('left') === false ? undefined : form.day('departedOn'),
    motive: form.option('motive'),
    liftingFiledOn: form.day('liftingFiledOn'),
  }
  return {
    document: form.option('document'),
    notification: { by: form.option('by'), on: form.day('on') },
    on: form.day('look'),
    termDays: form.whole('termDays'),
    leaveBy: form.day('leaveBy'),
    grounds: only(ticked('grounds')),
    detained: form.yesNo('detained'),
    unionCitizenOrFamily: form.yesNo('union'),
    otherFamilyMember47_1: isFamily ? form.yesNo('otherFamily') : undefined,
    shortStay: form.yesNo('shortStay'),
    earlierOrderNotExecuted: form.yesNo('earlierOrder'),
    fraud: form.yesNo('fraud'),
    pending: only(ticked('pending'))?.map((kind) => ({
      kind,
      provisionalPaper: form.yesNo('provisionalPaper'),
      subsequent: kind === 'protection' ? form.yesNo('subsequent') : undefined,
    })),
    refusal: refusal ? { decision: refusal, notifiedOn: form.day('refusalOn') } : undefined,
    appeal:
      appeal === undefined || appeal === NONE
        ? undefined
        : {
            kind: appeal,
            filedOn: form.day('appealFiledOn'),
            againstListedDecision:
              refusal && form.option('appealAgainst') === 'refusal' ? refusal : undefined,
          },
    entryBan: Object.values(ban).some((value) => value !== undefined) ? ban : undefined,
  }
}

/** Whether it matters which member of the family of a citizen of the Union somebody is. */
export function asksOtherFamily(form: FormReader): boolean {
  const document = form.option('document')
  return document === 'annexe-20' || document === 'annexe-21' || form.yesNo('union') === true
}
