import {
  answerSimulation,
  type LawBetween,
  type MovedCase,
  prepareSimulation,
  sayLawBetween,
} from '@sejour/answers/simulate'
import { findLocalDate, type LocalDate } from '@sejour/calendar'
import { NotInForce } from '@sejour/engine'
import { asFault } from '../../kept/faults.ts'
import type { Verb } from '../../verb.ts'
import { WrongInput } from '../../wrong-input.ts'
import { readLines } from './read-lines.ts'
import { startProgress } from './progress.ts'

/** A line that could not be read, with the sentence that says what to mend. */
export type Unreadable = { readonly line: number; readonly path: string; readonly message: string }

/** A stream of case files under the law of two days. */
export type Simulated = {
  readonly from: LocalDate
  readonly to: LocalDate
  /** False when it was stopped before the end of the stream. */
  readonly complete: boolean
  readonly read: number
  readonly law: LawBetween
  readonly moved: readonly MovedCase[]
  readonly unreadableLines: number
  /** The first ones. */
  readonly unreadable: readonly Unreadable[]
}

const MOST_UNREADABLE_TOLD = 100

/** Re-assesses a stream of case files under another day's law: whose position changes, and why. */
export const simulate: Verb = {
  takes: 3,
  options: ['--store'],
  async run({ lang, operands: [first, second, file], given }) {
    const store = given.has('--store')
    const [from, to] = [readDay(first), readDay(second)]
    const simulation = prepare(from, to)
    const moved: MovedCase[] = []
    const unreadable: Unreadable[] = []
    let read = 0
    let unreadableLines = 0
    const progress = await startProgress(lang)
    if (store) {
      for await (const step of fromStore(simulation, { lang, ...progress })) {
        read = step.read
        if (step.moved) moved.push(step.moved)
        progress.show(read, moved.length)
      }
    }
    for await (const { number, text } of store ? [] : readLines(file)) {
      if (progress.isCancelled()) break
      const answer = answerSimulation(simulation, text, lang)
      read += 1
      if (!answer.ok) {
        unreadableLines += 1
        const [{ path, message }] = answer.problems
        if (unreadable.length < MOST_UNREADABLE_TOLD)
          unreadable.push({ line: number, path, message })
      } else if (answer.value.changes.length > 0) {
        moved.push(answer.value)
      }
      progress.show(read, moved.length)
    }
    const complete = !progress.isCancelled()
    progress.end()
    if (read === 0 && complete && !store)
      throw new WrongInput({ code: 'nothing-piped', verb: 'simulate' })
    const law = sayLawBetween(simulation, lang)
    const json: Simulated = { from, to, complete, read, law, moved, unreadableLines, unreadable }
    return { json, lines: async () => (await import('./page.ts')).simulatePage(json, lang) }
  },
}

/** @throws WrongInput when what is kept cannot be opened */
async function* fromStore(...asked: Parameters<typeof import('./kept-cases.ts').keptCases>) {
  const { keptCases } = await import('./kept-cases.ts')
  try {
    yield* keptCases(...asked)
  } catch (error) {
    throw asFault(error)
  }
}

function readDay(word: string | undefined): LocalDate {
  const day = word === undefined ? undefined : findLocalDate(word)
  if (day === undefined) throw new WrongInput({ code: 'missing-days' })
  return day
}

function prepare(from: LocalDate, to: LocalDate) {
  try {
    return prepareSimulation({ from, to })
  } catch (error) {
    // No law of residence to compare with before 1981.
    if (error instanceof NotInForce) throw new WrongInput({ code: 'missing-days' })
    throw error
  }
}
