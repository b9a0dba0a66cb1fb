import type { Finding, Outcome, Provision } from '@sejour/engine'
import {
  feeWordingDe,
  feeWordingEn,
  feeWordingFr,
  feeWordingNl,
  type FeeWording,
} from '../fee/index.ts'
import type { Due, DueReason } from '../fee/dues.ts'
import type { FeeJudgement } from '../fee/judgement.ts'
import type { FeeStatus } from '../fee/payment.ts'
import { textsFor } from '../procedures.ts'
import {
  type InEachLang,
  type Lang,
  type SaidSource,
  sayDate,
  sayEachSourceOnce,
  sayMoney,
  sayProvision,
} from '../say/index.ts'
import type { StageChange } from './law-between.ts'
import type { Moved } from './simulation.ts'
import { simulateDe } from './wording/de.ts'
import { simulateEn } from './wording/en.ts'
import { simulateFr } from './wording/fr.ts'
import { simulateNl } from './wording/nl.ts'
import type { SimulateWording } from './wording/wording.ts'

type SaidOutcome = { readonly id: string; readonly label: string }

/** One thing that is not the same for one case under the two laws, and why. */
export type Change = {
  readonly why: readonly string[]
  readonly sources: readonly SaidSource[]
} & (
  | {
      readonly kind: 'fee'
      readonly before: { readonly dueCents: number; readonly status: FeeStatus }
      readonly after: { readonly dueCents: number; readonly status: FeeStatus }
    }
  | {
      readonly kind: 'assessment'
      readonly procedure: string
      readonly stages: readonly {
        readonly id: string
        readonly label: string
        readonly before: Finding
        readonly after: Finding
      }[]
      /** Null where the outcome rests on a text that was not read for that day. */
      readonly outcome: { readonly before: SaidOutcome | null; readonly after: SaidOutcome | null }
    }
)

/** What moved, in one language. */
export function sayMoved(moved: Moved, lang: Lang): Change {
  return moved.kind === 'fee' ? sayFee(moved, lang) : sayAssessment(moved, lang)
}

function sayFee({ before, after }: Extract<Moved, { kind: 'fee' }>, lang: Lang): Change {
  const money = (cents: number) => sayMoney(cents, lang)
  const { tariff } = after
  const [newer] = [before.tariff.from, tariff.from].toSorted().toReversed()
  const tariffs =
    before.tariff.cents === tariff.cents || newer === undefined
      ? []
      : [WORDS[lang].tariff(money(before.tariff.cents), money(tariff.cents), sayDate(newer, lang))]
  const persons = after.dues
    .filter((due, index) => !hasSameReasons(due, before.dues[index]))
    .flatMap(({ reasons }) => reasons.map((reason) => sayReason(reason, FEES[lang])))
  return {
    kind: 'fee',
    before: feeOf(before),
    after: feeOf(after),
    why: [...tariffs, ...new Set(persons)],
    sources: sayEachSourceOnce(tariff.source, lang),
  }
}

const feeOf = ({ dueCents, status }: FeeJudgement) => ({ dueCents, status })

function hasSameReasons(one: Due, other: Due | undefined): boolean {
  const kinds = (due: Due | undefined) => due?.reasons.map(({ kind }) => kind).join(' ')
  return kinds(one) === kinds(other)
}

// The compiler does not see that a kind and its sentence belong together; their table does.
function sayReason<Reason extends DueReason>(reason: Reason, { reasons }: FeeWording): string {
  const say = reasons[reason.kind] as (of: Reason) => string
  return say(reason)
}

function sayAssessment(
  { answerable, before, after, because }: Extract<Moved, { kind: 'procedure' }>,
  lang: Lang,
): Change {
  const words = textsFor(answerable, lang).procedure
  const labelOf = (change: StageChange) => words.stages[change.stage.id] ?? change.stage.label
  const outcome = (of: Outcome | undefined): SaidOutcome | null =>
    of ? { id: of.id, label: words.outcomes[of.id] ?? of.label } : null
  const stages = after.stages.flatMap(({ stage, finding }, index) => {
    const earlier = before.stages[index]?.finding
    return earlier === undefined || earlier === finding
      ? []
      : [
          {
            id: stage.id,
            label: words.stages[stage.id] ?? stage.label,
            before: earlier,
            after: finding,
          },
        ]
  })
  const reasons = because.filter(({ stage }) => stages.some(({ id }) => id === stage.id))
  const provisions = reasons.flatMap(provisionsOf)
  return {
    kind: 'assessment',
    procedure: answerable.prepared.procedure.id,
    stages,
    outcome: { before: outcome(before.outcome), after: outcome(after.outcome) },
    why: [...new Set(reasons.flatMap((reason) => sayStage(reason, labelOf(reason), lang)))],
    sources: sayEachSourceOnce(provisions, lang),
  }
}

const provisionsOf = ({ version, unread }: StageChange): readonly Provision[] => [
  ...(version?.source ?? []),
  ...unread,
]

/** Why a stage is not the same on the two days. */
export function sayStage(change: StageChange, label: string, lang: Lang): readonly string[] {
  const words = WORDS[lang]
  return [
    ...(change.version ? [words.version(label, sayDate(change.version.from, lang))] : []),
    ...change.unread.flatMap((provision) =>
      provision.readUntil === undefined
        ? []
        : [words.unread(sayProvision(provision, lang), sayDate(provision.readUntil, lang))],
    ),
  ]
}

const FEES: InEachLang<FeeWording> = {
  fr: feeWordingFr,
  nl: feeWordingNl,
  de: feeWordingDe,
  en: feeWordingEn,
}

const WORDS: InEachLang<SimulateWording> = {
  fr: simulateFr,
  nl: simulateNl,
  de: simulateDe,
  en: simulateEn,
}
