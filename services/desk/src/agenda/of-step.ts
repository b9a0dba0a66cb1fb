import type { DecisionId } from '@sejour/law/decisions'
import type { RemedyId } from '@sejour/law/recours'
import type { AgendaItem, Handled } from './agenda-item.ts'
import type { AgendaContext, Standing, StandingOf } from './context.ts'
import { limitItem } from './limit-item.ts'

/** What a step opens: the paper that the catalogue knows, its limits, and the steps that keep them. */
const OPENED_BY: {
  readonly [step: string]: {
    readonly paper: DecisionId
    readonly limits: readonly { readonly remedy: RemedyId; readonly keptBy: readonly string[] }[]
  }
} = {
  'roll-fee-asked': {
    paper: 'cce-avis-droit-de-role',
    limits: [{ remedy: 'roll-fee', keptBy: ['roll-fee-paid', 'enrolled'] }],
  },
  'repair-asked': {
    paper: 'cce-lettre-de-regularisation',
    limits: [{ remedy: 'petition-repair', keptBy: ['petition-repaired', 'enrolled'] }],
  },
  'synthesis-asked': {
    paper: 'cce-avis-memoire-de-synthese',
    limits: [
      { remedy: 'synthesis-declaration', keptBy: ['synthesis-declared', 'synthesis-filed'] },
      { remedy: 'synthesis-memorial', keptBy: ['synthesis-filed'] },
    ],
  },
  'written-procedure-proposed': {
    paper: 'cce-ordonnance-39-73',
    limits: [{ remedy: 'hearing-request', keptBy: ['hearing-asked', 'hearing-fixed'] }],
  },
}

/** Limits within an appeal, from the step that opened them. What continues the same appeal ends them. */
export function ofStep(
  entry: StandingOf<'step-taken'>,
  context: AgendaContext,
): readonly AgendaItem[] {
  const opened = Object.hasOwn(OPENED_BY, entry.step) ? OPENED_BY[entry.step] : undefined
  if (!opened) return []
  return opened.limits.map(({ remedy, keptBy }) =>
    limitItem(
      {
        entry,
        remedy,
        decision: opened.paper,
        by: 'hand',
        on: entry.on,
        ended: endOf(entry, { remedy, keptBy }, context),
      },
      context,
    ),
  )
}

function endOf(
  { about, on }: StandingOf<'step-taken'>,
  { remedy, keptBy }: { readonly remedy: RemedyId; readonly keptBy: readonly string[] },
  { of }: AgendaContext,
): Handled | undefined {
  if (about === undefined) return undefined
  const later = of.entries.find((one) => {
    if (one.kind === 'judgment-notified') return one.answers === about
    if (one.kind !== 'step-taken' || one.about !== about || one.on < on) return false
    return keptBy.includes(one.step) || one.step === 'desisted' || declines(one, remedy)
  })
  if (!later) return undefined
  const day = dayOf(later)
  const isKept = later.kind === 'step-taken' && keptBy.includes(later.step)
  return { how: isKept ? 'done' : 'ended', entry: later.id, ...(day && { on: day }) }
}

/** Whoever said that no memorial will come has none left to file. */
const declines = ({ step, details }: StandingOf<'step-taken'>, remedy: RemedyId): boolean =>
  remedy === 'synthesis-memorial' &&
  step === 'synthesis-declared' &&
  details?.['will'] === 'not-file'

function dayOf(entry: Standing) {
  if ('on' in entry) return entry.on
  return 'notification' in entry ? entry.notification.on : entry.from
}

/** The day on which the Council was asked to go on after it refused a suspension. */
export function continuedAfter(
  { answers, id }: StandingOf<'judgment-notified'>,
  { of }: AgendaContext,
): Handled | undefined {
  const asked = of.entries.find(
    (one): one is StandingOf<'step-taken'> =>
      one.kind === 'step-taken' &&
      one.step === 'continuation-asked' &&
      (one.about === answers || one.about === id),
  )
  return asked && { how: 'done', on: asked.on, entry: asked.id }
}
