import type { LocalDate } from '@sejour/calendar'
import { NotInForce, type Position, positionOn, type Provision } from '@sejour/engine'
import { motifs } from '@sejour/law/redevance'
import { readFee } from '../fee/input.ts'
import { judgeFee, type FeeJudgement } from '../fee/judgement.ts'
import { tariffOn } from '../fee/tariff.ts'
import { idsOf } from '../fee/catalogue.ts'
import { type Answered, type InputWording, problem } from '../input/index.ts'
import { type Answerable, procedures } from '../procedures.ts'
import { type CaseFile, readCaseFile } from './case-file.ts'
import { type StageChange, stagesThatChange } from './law-between.ts'

/** Two days whose law is compared. The second may lie before the first. */
export type Days = { readonly from: LocalDate; readonly to: LocalDate }

/** What is not the same of one case under the law of two days, before any words. */
export type Moved =
  | { readonly kind: 'fee'; readonly before: FeeJudgement; readonly after: FeeJudgement }
  | {
      readonly kind: 'procedure'
      readonly answerable: Answerable
      readonly before: Position
      readonly after: Position
      readonly because: readonly StageChange[]
    }

/** The law of two days, compared once for every case. */
export type Simulation = Days & {
  /** Procedures whose rules or their reading differ, and how. The others move nobody. */
  readonly stages: ReadonlyMap<string, readonly StageChange[]>
  /** Tariffs that differ. */
  readonly tariffs: readonly {
    readonly ground: string
    readonly before: number
    readonly after: number
    readonly source: readonly Provision[]
  }[]
}

export function prepareSimulation({ from, to }: Days): Simulation {
  const changed = Object.entries(procedures)
    .map(([id, { prepared }]) => [id, stagesThatChange(prepared.procedure, from, to)] as const)
    .filter(([, changes]) => changes.length > 0)
  const tariffs = idsOf<keyof typeof motifs>(motifs).flatMap((ground) => {
    const before = tariffOn(ground, from)
    const after = tariffOn(ground, to)
    return before.cents === after.cents
      ? []
      : [{ ground, before: before.cents, after: after.cents, source: after.source }]
  })
  return { from, to, stages: new Map(changed), tariffs }
}

/** One case under both laws. An empty list: it stands where it stood. */
export type Simulated = { readonly id: string; readonly moved: readonly Moved[] }

/** Reads one line and applies the law of both days to it. */
export function simulateLine(
  simulation: Simulation,
  line: string,
  wording: InputWording,
): Answered<Simulated> {
  const read = readCaseFile(line, wording)
  if (!read.ok) return read
  const fee = feeMoved(simulation, read.value, wording)
  if (!fee.ok) return fee
  const assessed = proceduresMoved(simulation, read.value, wording)
  if (!assessed.ok) return assessed
  return { ok: true, value: { id: read.value.id, moved: [...fee.value, ...assessed.value] } }
}

function feeMoved(
  { from, to }: Days,
  { fee }: CaseFile,
  wording: InputWording,
): Answered<readonly Moved[]> {
  if (fee === undefined || isFiled(fee)) return { ok: true, value: [] }
  const early = readFee({ ...fee, filedOn: from }, wording)
  if (!early.ok) return early
  const late = readFee({ ...fee, filedOn: to }, wording)
  if (!late.ok) return late
  const before = judgeFee(early.value)
  const after = judgeFee(late.value)
  const isSame = before.dueCents === after.dueCents && before.status === after.status
  return { ok: true, value: isSame ? [] : [{ kind: 'fee', before, after }] }
}

/** A request that is filed keeps the fee of its day, whatever the law says later. */
function isFiled(fee: object): boolean {
  return 'filedOn' in fee && fee.filedOn !== null && fee.filedOn !== undefined
}

function proceduresMoved(
  { from, to, stages }: Simulation,
  { procedures: asked }: CaseFile,
  wording: InputWording,
): Answered<readonly Moved[]> {
  try {
    const moved = asked.flatMap(({ answerable, facts }): readonly Moved[] => {
      const because = stages.get(answerable.prepared.procedure.id)
      if (because === undefined) return []
      const before = positionOn(answerable.prepared, facts, from)
      const after = positionOn(answerable.prepared, facts, to)
      const isSame =
        before.outcome?.id === after.outcome?.id &&
        before.stages.every(({ finding }, index) => finding === after.stages[index]?.finding)
      return isSame ? [] : [{ kind: 'procedure', answerable, before, after, because }]
    })
    return { ok: true, value: moved }
  } catch (error) {
    if (!(error instanceof NotInForce)) throw error
    return { ok: false, problems: [problem('invalid', { field: 'procedures' }, wording)] }
  }
}
