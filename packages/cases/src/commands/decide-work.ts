import type { CaseState } from '../state/case-state.ts'
import { isEmpty, mustBeNew, mustKnow, mustSay, realChanges } from './checks.ts'
import { eventOf, type CommandOf } from './command.ts'
import { nothing, refused, refusedIf, unless, type Decided, type Situation } from './decided.ts'

/** Commands about counsel's own work. */
export type WorkCommand = CommandOf<
  | 'write-note'
  | 'change-note'
  | 'remove-note'
  | 'add-task'
  | 'change-task'
  | 'finish-task'
  | 'reopen-task'
  | 'handle-limit'
  | 'reopen-limit'
  | 'read-alert'
>

export function decideWork({ state }: Situation, command: WorkCommand): Decided {
  switch (command.type) {
    case 'write-note':
      return unless([mustBeNew(command.note, state.notes), mustSay(command.text)], eventOf(command))
    case 'change-note':
      if (state.notes.get(command.note)?.text === command.text) return nothing
      return unless(
        [mustKnow(state.notes, 'unknown-note', command.note), mustSay(command.text)],
        eventOf(command),
      )
    case 'remove-note':
      return unless([mustKnow(state.notes, 'unknown-note', command.note)], eventOf(command))
    case 'handle-limit': {
      const handled = state.handledLimits.get(command.limit)
      if (handled?.how === command.how && handled.on === command.on) return nothing
      return { events: [eventOf(command)] }
    }
    case 'reopen-limit':
      return state.handledLimits.has(command.limit) ? { events: [eventOf(command)] } : nothing
    case 'read-alert':
      return state.readAlerts.has(command.alert) ? nothing : { events: [eventOf(command)] }
    case 'add-task':
      return unless([mustBeNew(command.task, state.tasks), mustSay(command.text)], eventOf(command))
    case 'change-task':
    case 'finish-task':
    case 'reopen-task':
      return decideTask(state, command)
  }
}

function decideTask(
  state: CaseState,
  command: CommandOf<'change-task' | 'finish-task' | 'reopen-task'>,
): Decided {
  const task = state.tasks.get(command.task)
  if (!task) return refused('unknown-task', command.task)
  switch (command.type) {
    case 'change-task': {
      const changes = realChanges(task, command.changes)
      if (isEmpty(changes)) return nothing
      return unless([mustSay(changes.text)], eventOf({ ...command, changes }))
    }
    case 'finish-task':
      return task.done ? nothing : { events: [eventOf(command)] }
    case 'reopen-task':
      return task.done ? { events: [eventOf(command)] } : nothing
  }
}

/** Commands about people who may be the same. */
export type LinkCommand = CommandOf<'propose-link' | 'confirm-link' | 'refuse-link' | 'undo-link'>

export function decideLinks(situation: Situation, command: LinkCommand): Decided {
  if (command.type === 'propose-link') return proposeLink(situation, command)
  const link = situation.state.links.get(command.link)
  if (!link) return refused('unknown-link', command.link)
  switch (command.type) {
    case 'confirm-link':
      if (link.status === 'confirmed') return nothing
      return unless(
        [
          refusedIf(link.status !== 'proposed', 'link-settled', link.id),
          refusedIf(link.recorded.by === situation.by, 'second-person-needed', link.id),
        ],
        eventOf(command),
      )
    case 'refuse-link':
      if (link.status === 'refused') return nothing
      return unless(
        [refusedIf(link.status !== 'proposed', 'link-settled', link.id)],
        eventOf(command),
      )
    case 'undo-link':
      if (link.status === 'undone') return nothing
      return unless(
        [refusedIf(link.status !== 'confirmed', 'link-settled', link.id)],
        eventOf(command),
      )
  }
}

function proposeLink({ state }: Situation, command: CommandOf<'propose-link'>): Decided {
  const { link: id, person, other } = command
  const before = [...state.links.values()].find(
    (link) =>
      (link.status === 'proposed' || link.status === 'confirmed') &&
      link.person === person &&
      link.other.case === other.case &&
      link.other.person === other.person,
  )
  return unless(
    [
      mustBeNew(id, state.links),
      mustKnow(state.persons, 'unknown-person', person),
      refusedIf(before !== undefined, 'link-exists', before?.id),
    ],
    eventOf(command),
  )
}
