import type { Command } from '@sejour/cases'
import { carryOut } from './carry-out.ts'
import { conclusionOf } from './conclude.ts'
import type { Desk, OpenNew } from './desk.ts'
import { forgetCase } from './forget.ts'
import { type DeskOpening, meansOf, projectingOn } from './means.ts'
import { officeDesk } from './office/office-desk.ts'
import { projector } from './projection.ts'
import { queries } from './queries.ts'

/** Opens the door to the cases that are kept. */
export function openDesk(opening: DeskOpening): Desk {
  const means = meansOf(opening)
  return {
    ...queries(means),
    ...officeDesk(means),
    openNew: (actor, asked) => {
      const commands = commandsToOpen(asked)
      // Two cases of one id are one mistake: it is never added to what is there.
      return carryOut(means, actor, {
        ...asked,
        commands: (state) => (state ? { refused: 'case-exists' } : { commands }),
      })
    },
    perform: (actor, { command, ...asked }) =>
      carryOut(means, actor, { ...asked, commands: () => ({ commands: [command] }) }),
    performAll: (actor, { commands, ...asked }) =>
      carryOut(means, actor, { ...asked, commands: () => ({ commands }) }),
    conclude: (actor, { caseId, commandId, ...asked }) =>
      carryOut(means, actor, {
        caseId,
        commandId,
        commands: (state) => {
          const { lawVersion } = means
          const conclusion = state && conclusionOf(state, { ...asked, lawVersion })
          if (state && !conclusion) return { refused: 'not-assessable', about: asked.procedure }
          return { commands: conclusion ? [{ type: 'record-conclusion', conclusion }] : [] }
        },
      }),
    forget: (actor, asked) => forgetCase(means, actor, asked),
  }
}

/** What queues know of a case, for whoever writes to the store beside the desk: the demonstration. */
export function projectorOf(
  opening: Pick<DeskOpening, 'today' | 'lawVersion'>,
): ReturnType<typeof projector> {
  const projecting = projectingOn(opening)
  return (history) => projector(projecting())(history)
}

function commandsToOpen(asked: OpenNew): readonly Command[] {
  const { title, language, people, addresses = [], mandates = [], procedure } = asked
  return [
    { type: 'open-case', title, language },
    ...people.map((person): Command => ({ type: 'add-person', person })),
    ...addresses.map((address): Command => ({ type: 'record-address', address })),
    ...mandates.map((mandate): Command => ({ type: 'give-mandate', mandate })),
    ...(procedure
      ? [{ type: 'open-procedure', procedure: procedure.id, kind: procedure.kind } as const]
      : []),
  ]
}
