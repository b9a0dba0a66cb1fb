import { NOTIFICATION_MODES } from '@sejour/answers/limit/input'
import type { FieldSpec, Option } from '../../components/index.ts'
import type { FormReader } from '../../app/form/read-form.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { Lang } from '../../texts/index.ts'
import type { Relevant } from './relevance.ts'
import { delaiTexts } from './texts/index.ts'
import { limitWording } from './wording/index.ts'

/** What is asked, in the order of the page; what is beside the point is left out. */
export type DelaiFields = {
  readonly decision: FieldSpec & { readonly kind: 'select' }
  readonly main: readonly FieldSpec[]
  /** Asked only of those who want to say more. */
  readonly more: readonly FieldSpec[]
}

/** The fields as they stand: what was typed is kept, what is wrong stands at its field. */
export function delaiFields(form: FormReader, relevant: Relevant, lang: Lang): DelaiFields {
  const { fields: words, ...texts } = delaiTexts(lang)
  const common = formTexts(lang)
  const wording = limitWording[lang]
  const { facts, remedy } = relevant
  const state = (name: string) => ({
    name,
    error: form.faults.get(name),
    unknown: form.isUnknown(name),
  })
  const day = (name: string, label: string, hint?: string): FieldSpec => ({
    ...state(name),
    kind: 'day',
    label,
    hint,
    value: form.typedDay(name),
    mayBeUnknown: false,
  })
  const choice = (name: string, label: string, options: readonly Option[]): FieldSpec => ({
    ...state(name),
    kind: 'choice',
    label,
    options,
    value: form.option(name),
  })
  const yesNo = (name: string, label: string, hint?: string): FieldSpec => ({
    ...choice(name, label, [
      { value: 'yes', label: common.yes },
      { value: 'no', label: common.no },
    ]),
    hint,
  })
  const when = (asked: boolean, field: FieldSpec) => (asked ? [field] : [])

  return {
    decision: {
      ...state('decision'),
      kind: 'select',
      label: words.decision,
      hint: words.decisionHint,
      value: form.text('decision'),
      options: relevant.decision
        ? [{ value: relevant.decision.id, label: wording.decision(relevant.decision) }]
        : [],
    },
    main: [
      ...when(relevant.remedies.length > 0 && form.text('decision') !== '', {
        ...state('remedy'),
        kind: 'select',
        label: words.remedy,
        hint: words.remedyHint,
        mayBeUnknown: false,
        value: remedy.id,
        options: relevant.remedies.map((one) => ({ value: one.id, label: wording.remedy(one) })),
      }),
      ...when(relevant.asksMode, {
        ...choice(
          'by',
          words.by,
          NOTIFICATION_MODES.filter((mode) => mode !== 'unknown').map((mode) => ({
            value: mode,
            ...texts.modes[mode],
          })),
        ),
        hint: words.byHint,
      }),
      day('on', words.on[remedy.openedBy], relevant.asksMode ? words.onHint : undefined),
      ...when(facts.has('detained'), yesNo('detained', words.detained, words.detainedHint)),
      ...when(facts.has('removalMeasure'), {
        ...choice(
          'removalMeasure',
          words.removalMeasure,
          optionsOf(texts.measures, ['first', 'further', 'none']),
        ),
        hint: words.removalMeasureHint,
      }),
      ...when(
        facts.has('cgraGround'),
        choice(
          'cgraGround',
          words.cgraGround,
          optionsOf(texts.cgraGrounds, ['merits', 'accelerated', 'inadmissible', 'subsequent']),
        ),
      ),
      ...when(facts.has('heldAtApplication'), yesNo('heldAtApplication', words.heldAtApplication)),
      ...when(facts.has('unionCitizenOrFamily'), yesNo('union', words.union)),
      ...when(
        relevant.asksOtherFamily,
        yesNo('otherFamily', words.otherFamily, words.otherFamilyHint),
      ),
      {
        ...state('printedDays'),
        kind: 'number',
        label: words.printedDays,
        hint: words.printedDaysHint,
        unit: words.printedDaysUnit,
        value: form.text('printedDays'),
        mayBeUnknown: false,
      },
    ],
    more: [
      day('printedLastDay', words.printedLastDay),
      day('decidedOn', words.decidedOn),
      day('filedOn', words.filedOn, words.filedOnHint),
      ...when(relevant.asksNationalSecurity, yesNo('nationalSecurity', words.nationalSecurity)),
    ],
  }
}

function optionsOf<Value extends string>(
  labels: Readonly<Record<Value, string>>,
  order: readonly Value[],
): readonly Option[] {
  return order.map((value) => ({ value, label: labels[value] }))
}
