import type { LocalDate } from '@sejour/calendar'
import type { DecisionId } from '@sejour/law/decisions'
import { decisions } from '@sejour/law/decisions'
import type { RemedyId } from '@sejour/law/recours'
import { answerLimit } from '../limit/answer.ts'
import type { LimitAnswer } from '../limit/limit-answer.ts'
import { findSuspension } from '../limit/suspension.ts'
import type { OrderFacts } from './facts.ts'
import { heldBack, limitQuestion } from './suspension.ts'
import type { OrderWording } from './wording/wording.ts'

/** One appeal against one of the acts: the refusal, the order and the ban are attacked each apart. */
export type OrderRemedy = {
  readonly act: 'order' | 'ban' | 'refusal'
  readonly actLabel: string
} & Pick<
  LimitAnswer,
  | 'remedy'
  | 'remedyLabel'
  | 'lastDay'
  | 'safeLastDay'
  | 'filedInTime'
  | 'suspensive'
  | 'summary'
  | 'needsHumanCheck'
  | 'reasons'
  | 'sources'
>

type Act = {
  readonly act: OrderRemedy['act']
  readonly label: string
  readonly decision: DecisionId | undefined
  readonly on: LocalDate | undefined
  readonly remedies: readonly RemedyId[]
}

/** Every appeal open against each act, counted by the answer about limits. */
export function remediesOf(facts: OrderFacts, wording: OrderWording): readonly OrderRemedy[] {
  return actsOf(facts, wording).flatMap((act) =>
    act.remedies.flatMap((remedy) => remedyOf(act, remedy, facts, wording)),
  )
}

function actsOf(facts: OrderFacts, wording: OrderWording): readonly Act[] {
  const { acte, decision, notifiedOn, ban, refusal } = facts
  const refused = decisions.find(({ id }) => id === refusal?.decision)
  return [
    {
      act: 'order',
      label: acte ? wording.label(acte) : wording.theOrder,
      decision,
      on: notifiedOn,
      remedies: ['extreme-urgency', 'annulment', 'ordinary-suspension'],
    },
    ...(ban
      ? [
          {
            act: 'ban',
            label: wording.theBan,
            decision: 'annexe-13sexies',
            on: ban.notifiedOn ?? notifiedOn,
            remedies: ['annulment'],
          } as const,
        ]
      : []),
    ...(refused && refused.id !== decision
      ? [
          {
            act: 'refusal',
            label: wording.limit.decision(refused),
            decision: refused.id,
            on: refusal?.notifiedOn,
            remedies: refused.remedies.filter(isAppeal),
          } as const,
        ]
      : []),
  ]
}

const isAppeal = (id: RemedyId) => id === 'annulment' || id === 'full-jurisdiction'

function remedyOf(
  { act, label, decision, on }: Act,
  remedy: RemedyId,
  facts: OrderFacts,
  wording: OrderWording,
): readonly OrderRemedy[] {
  const { appeal } = facts
  const isThis = appeal?.kind === remedy && (appeal.against ?? facts.decision) === decision
  const answered = answerLimit(
    {
      decision,
      remedy,
      notification: { by: facts.by, on },
      detained: facts.detained,
      removalMeasure: facts.earlierOrder ? 'further' : undefined,
      otherFamilyMember47_1: facts.otherFamily,
      nationalSecurity: facts.nationalSecurity,
      unionCitizenOrFamily: facts.union,
      filedOn: isThis && appeal?.filedOn && on && appeal.filedOn >= on ? appeal.filedOn : undefined,
    },
    wording.limit,
  )
  if (!answered.ok) return []
  const { value } = answered
  const question = limitQuestion(facts, remedy, decision, on)
  const isSure =
    value.suspensive !== 'yes' ||
    (on !== undefined &&
      question !== undefined &&
      heldBack('yes', findSuspension(question).source, on) === 'yes')
  return [
    {
      act,
      actLabel: label,
      remedy: value.remedy,
      remedyLabel: value.remedyLabel,
      lastDay: value.lastDay,
      safeLastDay: value.safeLastDay,
      filedInTime: value.filedInTime,
      suspensive: isSure ? value.suspensive : 'unknown',
      summary: value.summary,
      needsHumanCheck: value.needsHumanCheck,
      reasons: value.reasons,
      sources: value.sources,
    },
  ]
}
