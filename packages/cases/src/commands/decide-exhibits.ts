import type { Proves, StoredFile } from '../exhibit.ts'
import { filedNumbers } from '../exhibits/numbering.ts'
import { placed } from '../state/evolve-exhibits.ts'
import type { CaseExhibit, CaseState } from '../state/case-state.ts'
import { isAbout } from '../state/proves.ts'
import { isSame } from '../state/values.ts'
import {
  isEmpty,
  mustBeInOrder,
  mustBeNew,
  mustKnow,
  mustKnowPersons,
  mustSay,
  realChanges,
} from './checks.ts'
import { eventOf, type CommandOf } from './command.ts'
import {
  nothing,
  refused,
  refusedIf,
  unless,
  type Decided,
  type Refused,
  type Situation,
} from './decided.ts'

/** Commands about pieces. */
export type ExhibitCommand = CommandOf<
  | 'add-exhibit'
  | 'describe-exhibit'
  | 'replace-exhibit-file'
  | 'place-exhibit'
  | 'withdraw-exhibit'
  | 'link-exhibit'
  | 'unlink-exhibit'
>

export function decideExhibits({ state }: Situation, command: ExhibitCommand): Decided {
  if (command.type === 'add-exhibit') return addExhibit(state, command)
  const exhibit = state.exhibits.get(command.exhibit)
  if (!exhibit) return refused('unknown-exhibit', command.exhibit)
  const isFiled = filedNumbers(state).has(exhibit.id)
  switch (command.type) {
    case 'describe-exhibit':
      return describeExhibit(state, exhibit, command)
    case 'replace-exhibit-file':
      if (exhibit.file && isSame(exhibit.file, command.file)) return nothing
      // What was filed on paper may still be scanned; what was filed as a file is that file.
      return unless(
        [
          refusedIf(isFiled && exhibit.file !== undefined, 'exhibit-filed', exhibit.id),
          mustBeAnotherFile(state, command.file, exhibit.id),
        ],
        eventOf(command),
      )
    case 'place-exhibit': {
      const order = placed(state.exhibitOrder, exhibit.id, command.after)
      if (command.after === exhibit.id || isSame(order, state.exhibitOrder)) return nothing
      return unless(
        [
          refusedIf(isFiled, 'exhibit-filed', exhibit.id),
          mustKnow(state.exhibits, 'unknown-exhibit', command.after ?? undefined),
        ],
        eventOf(command),
      )
    }
    case 'withdraw-exhibit':
      return { events: [eventOf(command)] }
    case 'link-exhibit':
      if (exhibit.proves.some(isAbout(command.proves))) return nothing
      return unless([mustExist(state, command.proves)], eventOf(command))
    case 'unlink-exhibit':
      if (!exhibit.proves.some(isAbout(command.proves))) return nothing
      return { events: [eventOf(command)] }
  }
}

function addExhibit(state: CaseState, command: CommandOf<'add-exhibit'>): Decided {
  const { exhibit, after } = command
  return unless(
    [
      mustBeNew(exhibit.id, state.exhibits, state.withdrawnExhibits),
      mustSay(exhibit.title),
      mustKnow(state.exhibits, 'unknown-exhibit', after ?? undefined),
      mustKnowPersons(state, exhibit.persons),
      mustBeInOrder(exhibit.coversFrom, exhibit.coversUntil, exhibit.id),
      exhibit.file && mustBeAnotherFile(state, exhibit.file, exhibit.id),
    ],
    eventOf(command),
  )
}

function describeExhibit(
  state: CaseState,
  exhibit: CaseExhibit,
  command: CommandOf<'describe-exhibit'>,
): Decided {
  const changes = realChanges(exhibit, command.changes)
  if (isEmpty(changes)) return nothing
  const { coversFrom = exhibit.coversFrom, coversUntil = exhibit.coversUntil } = changes
  return unless(
    [
      mustSay(changes.title),
      mustKnowPersons(state, changes.persons),
      mustBeInOrder(coversFrom, coversUntil, exhibit.id),
    ],
    eventOf({ ...command, changes }),
  )
}

function mustBeAnotherFile(
  state: CaseState,
  file: StoredFile,
  exhibit: string,
): Refused | undefined {
  const same = [...state.exhibits.values()].find(
    (other) => other.id !== exhibit && other.file?.sha256 === file.sha256,
  )
  return refusedIf(same !== undefined, 'same-file', same?.id)
}

// A piece may prove a fact that nobody stated yet: it is often why somebody will.
function mustExist(state: CaseState, proves: Proves): Refused | undefined {
  switch (proves.kind) {
    case 'fact':
      return mustKnow(state.persons, 'unknown-person', proves.person)
    case 'argument':
      return mustKnow(state.arguments, 'unknown-argument', proves.argument)
    case 'entry':
      return mustKnow(state.entries, 'unknown-entry', proves.entry)
  }
}
