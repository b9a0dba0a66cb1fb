import { createHash } from 'node:crypto'
import type { CaseState, Entry } from '@sejour/cases'

/** Something that a stay depends on, and whether somebody looked at it. */
export type ConditionLine = {
  readonly text: string
  /** `ruling`: the Office wrote it in its decision. `typed`: counsel or the commune did. */
  readonly from: 'ruling' | 'typed'
  /** The task in which it is followed. Absent: it is not yet. */
  readonly task?: string
  readonly done: boolean
}

/** How many conditions of one title are followed. */
const MOST_CONDITIONS = 40

type Title = Extract<Entry, { readonly kind: 'title-granted' }>

/**
 * What the stay behind a title depends on: the conditions of the ruling that granted it, and those
 * that somebody typed. Each is followed as a task of the case, under an id that its place gives.
 */
export function conditionsOf(state: CaseState, title: Title): readonly ConditionLine[] {
  const granted = [...state.rulings.values()].findLast(
    ({ procedure, status, conditions }) =>
      procedure === title.procedure && status === 'signed' && conditions !== undefined,
  )
  const tasks = Array.from({ length: MOST_CONDITIONS }, (_, at) =>
    state.tasks.get(conditionTask(title.id, at)),
  ).filter((task) => task !== undefined)
  const written = (granted?.conditions ?? []).map(({ text }): ConditionLine => {
    const task = tasks.find((one) => one.text === text)
    return {
      text,
      from: 'ruling',
      ...(task && { task: task.id }),
      done: task?.done !== undefined,
    }
  })
  const typed = tasks
    .filter(({ text }) => !written.some((one) => one.text === text))
    .map(({ id, text, done }): ConditionLine => ({
      text,
      from: 'typed',
      task: id,
      done: done !== undefined,
    }))
  return [...written, ...typed]
}

/** The first free place for a condition of a title. Absent: there are as many as are followed. */
export function freeConditionTask({ tasks }: CaseState, title: string): string | undefined {
  const places = Array.from({ length: MOST_CONDITIONS }, (_, at) => conditionTask(title, at))
  return places.find((id) => !tasks.has(id))
}

/** The id of the task of a condition: the same place always gives the same. */
function conditionTask(title: string, at: number): string {
  const hex = createHash('sha256').update(`condition/${title}/${at}`).digest('hex')
  const part = (from: number, to: number) => hex.slice(from, to)
  return `${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-8${part(17, 20)}-${part(20, 32)}`
}
