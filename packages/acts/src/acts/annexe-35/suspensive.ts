import { findSuspension, type Suspension } from '@sejour/answers/limit'
import type { LocalDate } from '@sejour/calendar'
import { decisions, type DecisionLabels } from '@sejour/law/decisions'
import { decisionsDe } from '@sejour/law/decisions/de'
import { decisionsNl } from '@sejour/law/decisions/nl'
import { remedies } from '@sejour/law/recours'
import type { InActLangs } from '../../lang.ts'

/** The kinds of appeal that the form names. */
type AppealKind = 'fullJurisdiction' | 'annulment' | 'withdrawal'

const REMEDY = { fullJurisdiction: 'full-jurisdiction', annulment: 'annulment' } as const

const opens = (id: string, remedies: readonly string[]) => remedies.includes(id)

/** Every decision against which one of the two appeals is open, in words. */
export const attackable: { readonly [id: string]: InActLangs } = Object.fromEntries(
  decisions
    .filter(({ remedies: open }) => opens('annulment', open) || opens('full-jurisdiction', open))
    .map(({ id, label }) => [id, labelOf(id, label)]),
)

function labelOf(id: keyof DecisionLabels, fr: string): InActLangs {
  return { fr, nl: decisionsNl[id], de: decisionsDe[id] }
}

export type Asked = {
  readonly kind?: AppealKind | undefined
  readonly decision?: string | undefined
  readonly notifiedOn?: LocalDate | undefined
  readonly otherFamily?: boolean | undefined
  readonly nationalSecurity?: boolean | undefined
}

/** Whether that appeal is open against that decision; nothing while either is to be said. */
export function isOpen({ kind, decision }: Asked): boolean | undefined {
  const attacked = decisions.find(({ id }) => id === decision)
  if (!attacked || !kind || kind === 'withdrawal') return undefined
  return opens(REMEDY[kind], attacked.remedies)
}

/**
 * Whether the appeal stops removal, as the law of the day of the notification says. Nothing for an
 * appeal that rests on the withdrawal agreement, or while something is still to be said.
 */
export function suspensionOf(asked: Asked): Suspension | undefined {
  const { kind, decision, notifiedOn, otherFamily, nationalSecurity } = asked
  const attacked = decisions.find(({ id }) => id === decision)
  if (!attacked || !kind || kind === 'withdrawal' || !isOpen(asked)) return undefined
  if (notifiedOn === undefined) return undefined
  const remedy = remedies.find(({ id }) => id === REMEDY[kind])
  return (
    remedy &&
    findSuspension({
      remedy,
      decision: attacked,
      by: 'unknown',
      on: notifiedOn,
      facts: 'settles' in attacked ? attacked.settles : {},
      ...(otherFamily !== undefined && { otherFamilyMember: otherFamily }),
      ...(nationalSecurity !== undefined && { nationalSecurity }),
    })
  )
}
