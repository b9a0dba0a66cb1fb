import type { CaseState, Evolve, Link, Task } from './case-state.ts'
import type { EventOf } from './stamp.ts'
import { withChanges, without, withUpdated, withValue } from './values.ts'

/** Events about counsel's own work: notes, tasks, limits handled, alerts read, links judged. */
export type WorkEvent = EventOf<
  | 'note-written'
  | 'note-changed'
  | 'note-removed'
  | 'task-added'
  | 'task-changed'
  | 'task-done'
  | 'task-reopened'
  | 'limit-handled'
  | 'limit-reopened'
  | 'alert-read'
>

/** Events about people who may be the same. */
export type LinkEvent = EventOf<'link-proposed' | 'link-confirmed' | 'link-refused' | 'link-undone'>

/** The case after some of counsel's own work. */
export const evolveWork: Evolve<WorkEvent> = (state, event, stamp) => {
  switch (event.type) {
    case 'note-written': {
      const note = { id: event.note, text: event.text, recorded: stamp }
      return { ...state, notes: withValue(state.notes, note.id, note) }
    }
    case 'note-changed':
      return {
        ...state,
        notes: withUpdated(state.notes, event.note, (note) => ({
          ...note,
          text: event.text,
          changed: stamp,
        })),
      }
    case 'note-removed':
      return { ...state, notes: without(state.notes, event.note) }
    case 'task-added': {
      const { type: _type, task: id, ...rest } = event
      return { ...state, tasks: withValue(state.tasks, id, { ...rest, id, recorded: stamp }) }
    }
    case 'task-changed':
      return changeTask(state, event.task, (task) => ({
        ...withChanges(task, event.changes),
        text: event.changes.text ?? task.text,
        changed: stamp,
      }))
    case 'task-done':
      return changeTask(state, event.task, (task) => ({ ...task, done: stamp }))
    case 'task-reopened':
      return changeTask(state, event.task, ({ done: _done, ...task }) => task)
    case 'limit-handled': {
      const handled = { ...stamp, how: event.how, on: event.on }
      return { ...state, handledLimits: withValue(state.handledLimits, event.limit, handled) }
    }
    case 'limit-reopened':
      return { ...state, handledLimits: without(state.handledLimits, event.limit) }
    case 'alert-read':
      return { ...state, readAlerts: withValue(state.readAlerts, event.alert, stamp) }
  }
}

/** The case after a link was proposed or judged. */
export const evolveLinks: Evolve<LinkEvent> = (state, event, stamp) => {
  const judge = (judged: Pick<Link, 'status' | 'why'>) => ({
    ...state,
    links: withUpdated(state.links, event.link, (link) => ({
      ...link,
      ...judged,
      changed: stamp,
    })),
  })
  switch (event.type) {
    case 'link-proposed': {
      const { link: id, person, other } = event
      const link = { id, person, other, status: 'proposed', recorded: stamp } as const
      return { ...state, links: withValue(state.links, id, link) }
    }
    case 'link-confirmed':
      return judge({ status: 'confirmed' })
    case 'link-refused':
      return judge({ status: 'refused' })
    case 'link-undone':
      return judge({ status: 'undone', why: event.why })
  }
}

function changeTask(state: CaseState, id: string, change: (task: Task) => Task): CaseState {
  return { ...state, tasks: withUpdated(state.tasks, id, change) }
}
