import { answerRenewal, type RenewalAnswer } from '@sejour/answers/renewal'
import { answerUnlimited, type UnlimitedAnswer } from '@sejour/answers/unlimited'
import { formTexts } from '../../app/texts/form/index.ts'
import { noteProblems, readForm, type FormReader } from '../../app/form/read-form.ts'
import { rowsOf } from '../../app/form/rows.ts'
import { withToday } from '../../app/form/today.ts'
import type { ToolProps } from '../../app/tool/tool.ts'
import { sejourIllimiteTexts, type SejourIllimiteTexts } from './texts/index.ts'
import { illimiteWords } from './wording/index.ts'

/** The lines that a blank form shows. */
export const firstRows = { periods: [1], absences: [] } as const

/** A form that was read, and the answers if they were asked and could be given. */
export type AskedIllimite = {
  readonly form: FormReader
  readonly periods: readonly number[]
  readonly absences: readonly number[]
  readonly answer: UnlimitedAnswer | undefined
  readonly renewal: RenewalAnswer | undefined
}

/** Reads the form and answers it. The same on the server and in the browser. */
export function askIllimite({ form: sent, lang, today }: ToolProps): AskedIllimite {
  const words = formTexts(lang)
  const form = readForm(withToday(sent, 'on', today), words)
  const rows = {
    periods: rowsOf(sent, 'periods', firstRows.periods),
    absences: rowsOf(sent, 'absences', firstRows.absences),
  }
  const none = { form, ...rows, answer: undefined, renewal: undefined }
  if (form.pressed !== 'answer') return none
  const { fields } = sejourIllimiteTexts(lang)
  const told = {
    periods: rows.periods.filter((row) => isTold(form, `periods-${row}`, ['from', 'to', 'kind'])),
    absences: rows.absences.filter((row) => isTold(form, `absences-${row}`, ['from', 'to'])),
  }
  const question = questionOf(form, told, fields)
  const renewalTitle = form.option('renewalTitle')
  const expires = form.day('renewalExpires')
  if (renewalTitle !== undefined && form.typedDay('renewalExpires') === undefined) {
    form.fault('renewalExpires', fields.renewalMissing)
  }
  if (form.faults.size > 0) return none
  const answered = answerUnlimited(question, illimiteWords[lang].unlimited)
  if (!answered.ok) {
    const problems = { ...words.problems, ...fields.problems }
    noteProblems(form, answered.problems, {
      words: { ...words, problems },
      fieldOf: (path) => fieldOf(path, told),
    })
    return none
  }
  return {
    ...none,
    answer: answered.value,
    renewal: renewalOf(
      renewalTitle === undefined ? undefined : { title: renewalTitle, expires, on: form.day('on') },
      lang,
    ),
  }
}

type Rows = { readonly periods: readonly number[]; readonly absences: readonly number[] }

function questionOf(form: FormReader, told: Rows, fields: SejourIllimiteTexts['fields']) {
  if (form.option('basis') === undefined) form.fault('basis', fields.basisMissing)
  if (form.typedDay('on') === undefined) form.fault('on', fields.onMissing)
  const required = (name: string, message: string) => {
    if (form.typedDay(name) === undefined) form.fault(name, message)
    return form.day(name)
  }
  return {
    on: form.day('on'),
    basis: form.option('basis'),
    periods: told.periods.map((row) => {
      const kind = form.option(`periods-${row}-kind`)
      if (kind === undefined) form.fault(`periods-${row}-kind`, fields.kindMissing)
      return {
        kind,
        from: required(`periods-${row}-from`, fields.fromMissing),
        to: form.day(`periods-${row}-to`),
      }
    }),
    absences: told.absences.map((row) => ({
      from: required(`absences-${row}-from`, fields.leftMissing),
      to: required(`absences-${row}-to`, fields.backMissing),
      reason: form.option(`absences-${row}-reason`),
    })),
    protectionRequestedOn: form.day('protectionRequestedOn'),
    protectionGranted: form.yesNo('protectionGranted'),
    requested9terOn: form.day('requested9terOn'),
    grantedOn: form.day('grantedOn'),
    sponsorUnlimited: form.yesNo('sponsorUnlimited'),
    dependants: form.whole('dependants'),
  }
}

function renewalOf(question: object | undefined, lang: ToolProps['lang']) {
  if (question === undefined) return undefined
  const answered = answerRenewal(question, illimiteWords[lang].renewal)
  return answered.ok ? answered.value : undefined
}

// A line left empty among others tells nothing.
function isTold(form: FormReader, row: string, parts: readonly string[]): boolean {
  return parts.some(
    (part) =>
      form.typedDay(`${row}-${part}`) !== undefined || form.option(`${row}-${part}`) !== undefined,
  )
}

/** "periods.1.to" is the last day of the second line that was told. */
function fieldOf(path: string, told: Rows): string {
  const [list = '', place = '', part = 'from'] = path.split('.')
  if (list !== 'periods' && list !== 'absences') return list
  return `${list}-${told[list][Number(place)] ?? 1}-${part}`
}
