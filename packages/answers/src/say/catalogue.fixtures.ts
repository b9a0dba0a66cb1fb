import type { LegalText, Provision } from '@sejour/engine'
import * as article9bis from '@sejour/law/article-9bis'
import * as courtSejour from '@sejour/law/court-sejour'
import * as decisions from '@sejour/law/decisions'
import * as eloignement from '@sejour/law/eloignement'
import * as texts from '@sejour/law'
import * as recours from '@sejour/law/recours'
import * as renouvellement from '@sejour/law/renouvellement'
import * as sejourIllimite from '@sejour/law/sejour-illimite'
import * as redevance from '@sejour/law/redevance'
import * as union from '@sejour/law/union'
import * as visiteurs from '@sejour/law/visiteurs'

const entries = [
  texts,
  article9bis,
  courtSejour,
  decisions,
  eloignement,
  recours,
  redevance,
  union,
  renouvellement,
  sejourIllimite,
  visiteurs,
]

/** Everything that can be reached from what the law exports, each once. */
const reachable: ReadonlySet<object> = entries.reduce((seen, entry) => {
  Object.values(entry).forEach((value) => reach(value, seen))
  return seen
}, new Set<object>())

function reach(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  Object.values(value).forEach((inner) => reach(inner, seen))
}

const isText = (value: object): value is LegalText => 'level' in value && 'title' in value
const isProvision = (value: object): value is Provision => 'certainty' in value && 'text' in value

export const everyText: readonly LegalText[] = [...reachable].filter(isText)

export const everyProvision: readonly Provision[] = [...reachable].filter(isProvision)

/** Who appreciates, as the rules say it. */
export const everyAuthority: readonly string[] = [
  ...new Set(
    [...reachable].flatMap((value) =>
      'authority' in value && typeof value.authority === 'string' ? [value.authority] : [],
    ),
  ),
]
