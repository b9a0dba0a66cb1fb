import { answerFee, type FeeAnswer } from '@sejour/answers/fee'
import { formTexts } from '../../app/texts/form/index.ts'
import type { Form } from '../../app/form/form.ts'
import { noteProblems, readForm, type FormReader } from '../../app/form/read-form.ts'
import { rowsOf } from '../../app/form/rows.ts'
import { withToday } from '../../app/form/today.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { redevanceTexts } from './texts/index.ts'
import { feeWording } from './wording/index.ts'

/** The lines that a blank form shows. */
export const firstRows = { persons: [1], payments: [] } as const

/** A form that was read, and the answer if it was asked and could be given. */
export type AskedFee = {
  readonly form: FormReader
  readonly persons: readonly number[]
  readonly payments: readonly number[]
  readonly answer: FeeAnswer | undefined
}

/** Reads the form and answers it. The same on the server and in the browser. */
export function askFee({ form: sent, lang, today }: ToolProps): AskedFee {
  const words = formTexts(lang)
  const form = readForm(withToday(sent, 'filedOn', today), words)
  const lines = linesOf(sent)
  if (form.pressed !== 'answer') return { form, ...lines, answer: undefined }
  const input = inputOf(form, lines, redevanceTexts(lang))
  if (form.faults.size > 0) return { form, ...lines, answer: undefined }
  const answered = answerFee(input, feeWording[lang])
  if (answered.ok) return { form, ...lines, answer: answered.value }
  noteProblems(form, answered.problems, { words, fieldOf: (path) => fieldOf(path, lines) })
  return { form, ...lines, answer: undefined }
}

type Lines = Pick<AskedFee, 'persons' | 'payments'>

function linesOf(form: Form): Lines {
  return {
    persons: rowsOf(form, 'persons', firstRows.persons),
    payments: rowsOf(form, 'payments', firstRows.payments),
  }
}

function inputOf(
  form: FormReader,
  { persons, payments }: Lines,
  { fields, person }: ReturnType<typeof redevanceTexts>,
) {
  if (form.option('ground') === undefined) form.fault('ground', fields.groundMissing)
  if (form.typedDay('filedOn') === undefined) form.fault('filedOn', fields.filedOnMissing)
  const nameOf = (row: number) => person(persons.indexOf(row) + 1)
  const couples = persons.flatMap((row) => {
    const partner = Number(form.option(`persons-${row}-partner`))
    return persons.includes(partner) ? [[nameOf(partner), nameOf(row)]] : []
  })
  return {
    ground: form.option('ground'),
    filedOn: form.day('filedOn'),
    persons: persons.map((row) => ({
      id: nameOf(row),
      birthDate: form.day(`persons-${row}-birth`),
      exemption: form.option(`persons-${row}-exemption`),
    })),
    couples,
    sameBasisFiledTogether: couples.length > 0 ? form.yesNo('together') : undefined,
    payments: payments.map((row) => {
      const name = (part: string) => `payments-${row}-${part}`
      if (form.text(name('cents')) === '') form.fault(name('cents'), fields.paidMissing)
      const payer = Number(form.option(name('for')))
      if (persons.length > 1 && !persons.includes(payer)) {
        form.fault(name('for'), fields.paidForMissing)
      }
      return {
        for: persons.includes(payer) ? nameOf(payer) : undefined,
        cents: form.cents(name('cents')),
        paidOn: form.day(name('paidOn')),
        proof: form.yesNo(name('proof')),
      }
    }),
    topUpNotifiedOn: form.day('topUp'),
  }
}

const PARTS: Readonly<Record<string, string>> = { birthDate: 'birth' }

/** "persons.1.birthDate" is the birth date of the second line that is shown. */
function fieldOf(path: string, lines: Lines): string {
  const [list = '', place = '', part = ''] = path.split('.')
  if (list === 'topUpNotifiedOn') return 'topUp'
  if (list === 'couples') {
    const row = lines.persons.at(-1) ?? 1
    return `persons-${row}-partner`
  }
  if (list !== 'persons' && list !== 'payments') return list
  return `${list}-${lines[list][Number(place)] ?? 1}-${PARTS[part] ?? part}`
}
