import { listExemptions, listFeeGrounds } from '@sejour/answers/fee'
import type { FieldSpec } from '../../components/index.ts'
import { fieldStates } from '../../app/form/field-states.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { Lang } from '../../texts/index.ts'
import type { AskedFee } from './question.ts'
import { redevanceTexts } from './texts/index.ts'
import { feeWording } from './wording/index.ts'

/** What is asked, by part of the page. */
export type FeeFields = {
  readonly request: readonly FieldSpec[]
  readonly person: (row: number) => readonly FieldSpec[]
  readonly together: readonly FieldSpec[]
  readonly payment: (row: number) => readonly FieldSpec[]
  readonly more: readonly FieldSpec[]
}

/** The fields as they stand. */
export function feeFields({ form, persons }: AskedFee, lang: Lang): FeeFields {
  const texts = redevanceTexts(lang)
  const words = texts.fields
  const { day, money, select, yesNo } = fieldStates(form, formTexts(lang))
  const ground = form.option('ground')
  const titleOf = (row: number) => texts.personTitle(persons.indexOf(row) + 1)
  const people = (rows: readonly number[]) =>
    rows.map((row) => ({ value: String(row), label: titleOf(row) }))
  const exemptions = listExemptions(feeWording[lang])
    .filter(
      ({ computed, grounds }) => !computed && (!ground || grounds.some((one) => one === ground)),
    )
    .map(({ id, label }) => ({ value: id, label }))

  return {
    request: [
      select(
        'ground',
        { label: words.ground },
        listFeeGrounds(feeWording[lang]).map(({ id, label }) => ({ value: id, label })),
      ),
      day('filedOn', { label: words.filedOn, hint: words.filedOnHint }),
    ],
    person: (row) => {
      const earlier = persons.slice(0, persons.indexOf(row))
      return [
        day(`persons-${row}-birth`, { label: words.birth, hint: words.birthHint }, true),
        ...(exemptions.length > 0
          ? [select(`persons-${row}-exemption`, { label: words.exemption }, exemptions)]
          : []),
        ...(earlier.length > 0
          ? [
              select(
                `persons-${row}-partner`,
                { label: words.partner, hint: words.partnerHint },
                people(earlier),
              ),
            ]
          : []),
      ]
    },
    together:
      persons.length > 1
        ? [yesNo('together', { label: words.together, hint: words.togetherHint })]
        : [],
    payment: (row) => [
      money(`payments-${row}-cents`, { label: words.paid }),
      ...(persons.length > 1
        ? [select(`payments-${row}-for`, { label: words.paidFor }, people(persons))]
        : []),
      day(`payments-${row}-paidOn`, { label: words.paidOn }, true),
      yesNo(`payments-${row}-proof`, { label: words.proof }),
    ],
    more: [day('topUp', { label: words.topUp, hint: words.topUpHint })],
  }
}
