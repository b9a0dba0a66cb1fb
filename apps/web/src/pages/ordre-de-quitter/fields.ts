import { APPEALS, MOTIVES, type Ground } from '@sejour/answers/order/input'
import { NOTIFICATION_MODES } from '@sejour/answers/limit/input'
import { decisions, type Decision } from '@sejour/law/decisions'
import { actes, delaisReduits, demandesPendantes, urgenceUnion } from '@sejour/law/eloignement'
import { remedies } from '@sejour/law/recours'
import type { FieldSpec } from '../../components/index.ts'
import { unknownName } from '../../components/index.ts'
import { fieldStates } from '../../app/form/field-states.ts'
import { formTexts } from '../../app/texts/form/index.ts'
import type { Lang } from '../../texts/index.ts'
import { modesTexts } from '../delai/modes/index.ts'
import { orderLabels } from './labels/index.ts'
import { asksOtherFamily, NONE, type AskedOrder } from './question.ts'
import { ordreTexts } from './texts/index.ts'

/** What is asked, by part of the page. */
export type OrderFields = {
  readonly paper: readonly FieldSpec[]
  readonly you: readonly FieldSpec[]
  readonly running: readonly FieldSpec[]
  readonly ban: readonly FieldSpec[]
  readonly refusal: readonly FieldSpec[]
}

/** The fields as they stand; what is beside the point is left out. */
export function orderFields({ form, ticked }: AskedOrder, lang: Lang): OrderFields {
  const { fields: words } = ordreTexts(lang)
  const labels = orderLabels[lang]
  const { day, choice, yesNo, select } = fieldStates(form, formTexts(lang))
  const state = (name: string) => ({ name, error: form.faults.get(name) })
  const number = (name: string, label: string, unit: string, hint?: string): FieldSpec => ({
    ...state(name),
    kind: 'number',
    label,
    hint,
    unit,
    value: form.text(name),
    mayBeUnknown: false,
  })
  const several = (
    name: string,
    label: string,
    options: readonly { value: string; label: string }[],
    hint?: string,
  ): FieldSpec => ({
    ...state(name),
    kind: 'choices',
    label,
    hint,
    options,
    values: ticked(name),
    unknown: form.text(unknownName(name)) !== '',
  })
  const when = (asked: boolean, ...fields: readonly FieldSpec[]) => (asked ? fields : [])
  const pending = ticked('pending')?.filter((kind) => kind !== NONE) ?? []
  const appeal = form.option('appeal')
  const modes = modesTexts(lang)

  return {
    paper: [
      select(
        'document',
        { label: words.document, hint: words.documentHint },
        actes.map((acte) => ({ value: acte.id, label: labels.element(acte) })),
      ),
      day('on', { label: words.on, hint: words.onHint }),
      select(
        'by',
        { label: words.by },
        NOTIFICATION_MODES.flatMap((mode) =>
          mode === 'unknown' ? [] : [{ value: mode, label: modes[mode].label }],
        ),
      ),
      number('termDays', words.termDays, words.termDaysUnit, words.termDaysHint),
      day('leaveBy', { label: words.leaveBy }),
      several(
        'grounds',
        words.grounds,
        [
          ...delaisReduits.map((one) => ({
            value: one.point,
            label: sentence(labels.element(one)),
          })),
          { value: 'urgency' satisfies Ground, label: sentence(labels.element(urgenceUnion)) },
          { value: NONE, label: words.groundsNone },
        ],
        words.groundsHint,
      ),
    ],
    you: [
      yesNo('detained', { label: words.detained }),
      yesNo('union', { label: words.union }),
      ...when(
        asksOtherFamily(form),
        yesNo('otherFamily', { label: words.otherFamily, hint: words.otherFamilyHint }),
      ),
      yesNo('shortStay', { label: words.shortStay }),
      yesNo('earlierOrder', { label: words.earlierOrder }),
      yesNo('fraud', { label: words.fraud }),
    ],
    running: [
      several('pending', words.pending, [
        ...demandesPendantes.map((one) => ({
          value: one.id,
          label: sentence(labels.element(one)),
        })),
        { value: NONE, label: words.pendingNone },
      ]),
      ...when(
        pending.some((kind) => kind !== 'article-9bis'),
        yesNo('provisionalPaper', {
          label: words.provisionalPaper,
          hint: words.provisionalPaperHint,
        }),
      ),
      ...when(pending.includes('protection'), yesNo('subsequent', { label: words.subsequent })),
      choice('appeal', { label: words.appeal }, [
        ...remedies
          .filter(({ id }) => APPEALS.some((kind) => kind === id))
          .map((one) => ({ value: one.id, label: sentence(labels.remedy(one)) })),
        { value: NONE, label: words.appealNone },
      ]),
      ...when(
        appeal !== undefined && appeal !== NONE,
        day('appealFiledOn', { label: words.appealFiledOn }),
        ...when(
          form.option('refusal') !== undefined,
          choice('appealAgainst', { label: words.appealAgainst }, [
            { value: 'order', label: words.against.order },
            { value: 'refusal', label: words.against.refusal },
          ]),
        ),
      ),
    ],
    ban: [
      number('banYears', words.banYears, words.banYearsUnit),
      day('banOn', { label: words.banOn }),
      yesNo('left', { label: words.left }),
      ...when(form.yesNo('left') !== false, day('departedOn', { label: words.departedOn })),
      select(
        'motive',
        { label: words.motive },
        MOTIVES.map((value) => ({ value, label: words.motives[value] })),
      ),
      day('liftingFiledOn', { label: words.liftingFiledOn }),
    ],
    refusal: [
      select(
        'refusal',
        { label: words.refusal, hint: words.refusalHint },
        decisions
          .filter(isRefusal)
          .map((one) => ({ value: one.id, label: sentence(labels.decision(one)) })),
      ),
      ...when(form.option('refusal') !== undefined, day('refusalOn', { label: words.refusalOn })),
      day('look', { label: words.look, hint: words.lookHint }),
    ],
  }
}

// What is attacked apart from an order: neither an order itself nor a ban.
function isRefusal({ id, measure, remedies: open }: Decision): boolean {
  const appeals = open.some((remedy) => remedy === 'annulment' || remedy === 'full-jurisdiction')
  return appeals && measure !== true && id !== 'annexe-13sexies'
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
