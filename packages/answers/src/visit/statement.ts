import type { LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { enoncesVisite, type VisitStatementId } from '@sejour/law/visiteurs'
import { sayEachSourceOnce, type SaidSource } from '../say/index.ts'
import type { SayingId, VisitWording } from './wording/wording.ts'

export type VisitFinding = 'met' | 'not-met' | 'unknown' | 'discretionary'

/** What a sentence may name; money in cents. */
export type Detail = {
  readonly day?: LocalDate
  readonly other?: LocalDate
  readonly cents?: number
  readonly perDay?: number
  readonly days?: number
}

/** A sentence before it is said; without sources it has those of the law's own list. */
export type Draft =
  | {
      readonly id: VisitStatementId & SayingId
      readonly detail?: Detail
      readonly finding?: VisitFinding
      readonly sources?: readonly Provision[]
    }
  | {
      readonly id: SayingId
      readonly detail?: Detail
      readonly finding?: VisitFinding
      readonly sources: readonly Provision[]
    }

/** A sentence with what stands behind it. */
export type VisitStatement = {
  readonly id: string
  readonly text: string
  readonly finding: VisitFinding | null
  readonly sources: readonly SaidSource[]
}

/** Says a draft in one language. */
export function say(draft: Draft, wording: VisitWording): VisitStatement {
  const { id, detail = {}, finding } = draft
  return {
    id,
    text: wording.says[id](detail),
    finding: finding ?? null,
    sources: sayEachSourceOnce(sourcesOf(draft), wording.lang),
  }
}

function sourcesOf({ id, sources }: Draft): readonly Provision[] {
  if (sources) return sources
  return isListed(id) ? enoncesVisite[id] : []
}

const isListed = (id: string): id is VisitStatementId => Object.hasOwn(enoncesVisite, id)
