import { inputDe, inputEn, inputFr, inputNl } from '../input/index.ts'
import type { Answered, InputWording } from '../input/index.ts'
import { procedures, textsFor } from '../procedures.ts'
import { type InEachLang, type Lang, type SaidSource, sayEachSourceOnce } from '../say/index.ts'
import { type Change, sayMoved, sayStage } from './say-moved.ts'
import { type Days, type Simulation, simulateLine } from './simulation.ts'

export type { Change } from './say-moved.ts'
export { prepareSimulation, type Simulation } from './simulation.ts'

/** One case whose position is not the same under the two laws. */
export type MovedCase = { readonly id: string; readonly changes: readonly Change[] }

/** Reads one case and compares it under both laws. No change: an empty list. */
export function answerSimulation(
  simulation: Simulation,
  line: string,
  lang: Lang,
): Answered<MovedCase> {
  const simulated = simulateLine(simulation, line, INPUT[lang])
  if (!simulated.ok) return simulated
  const { id, moved } = simulated.value
  return { ok: true, value: { id, changes: moved.map((one) => sayMoved(one, lang)) } }
}

/** What differs between the law of two days, whoever it concerns. */
export type LawBetween = Days & {
  readonly procedures: readonly {
    readonly id: string
    readonly title: string
    readonly why: readonly string[]
  }[]
  readonly tariffs: readonly {
    readonly ground: string
    readonly beforeCents: number
    readonly afterCents: number
    readonly sources: readonly SaidSource[]
  }[]
}

/** Says what differs between the law of two days. */
export function sayLawBetween({ from, to, stages, tariffs }: Simulation, lang: Lang): LawBetween {
  const changed = [...stages].flatMap(([id, changes]) => {
    const answerable = procedures[id]
    if (answerable === undefined) return []
    const words = textsFor(answerable, lang).procedure
    const why = changes.flatMap((change) =>
      sayStage(change, words.stages[change.stage.id] ?? change.stage.label, lang),
    )
    return [{ id, title: words.title, why: [...new Set(why)] }]
  })
  return {
    from,
    to,
    procedures: changed,
    tariffs: tariffs.map(({ ground, before, after, source }) => ({
      ground,
      beforeCents: before,
      afterCents: after,
      sources: sayEachSourceOnce(source, lang),
    })),
  }
}

const INPUT: InEachLang<InputWording> = { fr: inputFr, nl: inputNl, de: inputDe, en: inputEn }
