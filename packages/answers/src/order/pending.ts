import type { LocalDate } from '@sejour/calendar'
import { isUnreadOn, type Provision } from '@sejour/engine/cite'
import { article } from '@sejour/law'
import {
  arretKA,
  coachingSuspendu,
  demandesPendantes,
  examenAvantEloignement,
  sansEffetSurOrdre,
} from '@sejour/law/eloignement'
import { cce43225 } from '@sejour/law'
import type { OrderFacts, PendingRequest } from './facts.ts'
import type { Draft, Effect } from './statement.ts'
import type { Reason } from './suspension.ts'

const demandeOf = ({ kind }: PendingRequest) => demandesPendantes.find(({ id }) => id === kind)

/** Whether each request under way stops the order on the day one looks. @law art. 1/3 */
export function pendingReasons({ pending }: OrderFacts, on: LocalDate): readonly Reason[] {
  return pending.flatMap((request): readonly Reason[] => {
    const demande = demandeOf(request)
    if (demande === undefined) return []
    const { id, effect } = effectOfRequest(request, demande.provisionalStay)
    // That something stops the order may not rest on a text that changed since it was read.
    const isHeldBack = effect === 'yes' && isUnreadOn(sansEffetSurOrdre, on)
    return [
      {
        id,
        effect: isHeldBack ? 'unknown' : effect,
        about: demande,
        sources: demande.sources,
      },
    ]
  })
}

function effectOfRequest(
  { provisionalPaper, subsequent }: PendingRequest,
  stay: 'never' | 'with-paper' | 'by-law',
): { readonly id: Draft['id']; readonly effect: Effect } {
  if (stay === 'never') return { id: 'stops.request-never', effect: 'no' }
  if (provisionalPaper === true) return { id: 'stops.request-paper', effect: 'yes' }
  if (stay === 'by-law') {
    if (subsequent === false) return { id: 'stops.protection', effect: 'yes' }
    return { id: 'stops.protection-later', effect: 'unknown' }
  }
  return provisionalPaper === false
    ? { id: 'stops.request-no-paper', effect: 'no' }
    : { id: 'stops.request-paper-unknown', effect: 'unknown' }
}

/** What the requests under way, or a new one, change and do not change. */
export function requestStatements({ pending, ban, union, appeal }: OrderFacts): readonly Draft[] {
  const of9bis = pending.filter(({ kind }) => kind === 'article-9bis')
  const isFamily = pending.some(({ kind }) => kind === 'family' || kind === 'union')
  return [
    draft('request.order-stays', sansEffetSurOrdre),
    ...(of9bis.length > 0 ? ofArticle9bis(of9bis) : []),
    draft('request.9bis-withdraws', article('9bis', { paragraph: '§ 3' })),
    ...(pending.some(({ kind }) => kind === 'protection')
      ? [draft('request.coaching', coachingSuspendu)]
      : []),
    ...(appeal?.kind === 'ordinary-suspension'
      ? [draft('request.reactivate', article('39/85'))]
      : []),
    ...(isFamily && ban && !union ? [draft('request.family-examined', arretKA)] : []),
  ]
}

function ofArticle9bis(requests: readonly PendingRequest[]): readonly Draft[] {
  const wasBefore = requests.some(({ beforeOrder }) => beforeOrder !== false)
  return [
    ...(wasBefore ? [draft('request.9bis-order-may-be-given', cce43225)] : []),
    draft('request.9bis-no-stay', cce43225),
    { id: 'request.9bis-examined', sources: examenAvantEloignement },
  ]
}

const draft = (id: Draft['id'], source: Provision): Draft => ({ id, sources: [source] })
