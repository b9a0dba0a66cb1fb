import { type Field, findAct, UNION_GROUND_IDS, unionProofsOf } from '@sejour/acts'
import type { LocalDate } from '@sejour/calendar'
import type { CaseAct, CaseState } from '@sejour/cases'
import type { DeskLang } from '../agenda/agenda-item.ts'
import type { UnionRound } from './union-round.ts'

/** The proofs as the form of the request lists them, in words. */
export type ProofsInFile = {
  /** The act that lists them. */
  readonly act: string
  readonly given: readonly string[]
  /** Absent: the form does not say yet as whom the person asks, or what is still expected. */
  readonly missing?: readonly string[]
}

/** What the form of this request lists; nothing where no form was begun. */
export function proofsIn(
  state: CaseState,
  round: UnionRound,
  lang: DeskLang,
): ProofsInFile | undefined {
  const kept = requestForm(state, round)
  const act = kept && findAct(kept.template)
  if (!kept || !act) return undefined
  const given = idsIn(kept, 'given')
  const missing = missingIn(kept, given)
  const say = (id: string) => labelOf(act.fields['given'], id, lang)
  return { act: kept.id, given: given.map(say), ...(missing && { missing: missing.map(say) }) }
}

function missingIn(kept: CaseAct, given: readonly string[]): readonly string[] | undefined {
  if (kept.template !== 'annexe-19') {
    return kept.data['missing'] === undefined ? undefined : idsIn(kept, 'missing')
  }
  const ground = UNION_GROUND_IDS.find((one) => one === kept.data['ground'])
  if (ground === undefined) return undefined
  return unionProofsOf(ground).filter((proof) => !given.includes(proof))
}

/** The form on which this request was made. */
function requestForm(
  { acts }: CaseState,
  { request, filedOn }: Pick<UnionRound, 'request' | 'filedOn'>,
): CaseAct | undefined {
  return [...acts.values()].findLast(
    ({ template, data }) => template === request && isSame(data['filedOn'], filedOn),
  )
}

const isSame = (told: unknown, day: LocalDate | undefined) => day !== undefined && told === day

function idsIn({ data }: CaseAct, field: string): readonly string[] {
  const told = data[field]
  return Array.isArray(told) ? told.filter((one): one is string => typeof one === 'string') : []
}

/** The words of a choice; its id where the form has none. */
function labelOf(field: Field | undefined, id: string, lang: DeskLang): string {
  const shape = field?.shape
  const isChoice = shape?.kind === 'choice' || shape?.kind === 'choices'
  return isChoice ? (shape.options[id]?.[lang] ?? id) : id
}
