import type { Actor, Desk } from '@sejour/desk'
import type { MadeCase, TakingSeen } from '@sejour/web/desk'
import type { ExchangeMeans } from './exports-parts.ts'
import { derivedId } from './case-route.ts'
import type { PlannedRow } from './imports-list-plan.ts'

/** Lists whose rows become cases, one after the other, while whoever asked looks on. */
export type ListTakings = {
  /** Goes on with a list where it stopped; done as well while it runs. */
  readonly start: (
    actor: Actor,
    asked: {
      readonly token: string
      readonly desk: Pick<Desk, 'performAll'>
      readonly rows: readonly PlannedRow[]
    },
  ) => void
  readonly of: (token: string) => TakingSeen | undefined
  /** Cases that were found for a name, remembered while the list is looked at. */
  readonly found: (token: string) => Map<string, readonly FoundCase[]>
  readonly close: () => Promise<void>
}

type FoundCase = { readonly case: string; readonly title: string }

type Taking = {
  made: MadeCase[]
  readonly of: number
  state: TakingSeen['state']
  ended: Promise<void>
}

// A list is forgotten long after its file is.
const MOST_REMEMBERED = 50

export function listTakings(means: ExchangeMeans): ListTakings {
  const takings = new Map<string, Taking>()
  const found = new Map<string, Map<string, readonly FoundCase[]>>()
  let isClosing = false

  const run = async (
    actor: Actor,
    taking: Taking,
    { desk, rows }: Parameters<ListTakings['start']>[1],
  ): Promise<void> => {
    try {
      await means.store.organisations.create(actor.organisation)
      for (const planned of rows) {
        if (isClosing) throw new Error('closing')
        taking.made.push(await make(desk, actor, planned))
      }
      taking.state = 'done'
    } catch (error) {
      if (!isClosing) means.noteFault(error)
      taking.state = 'stopped'
    }
  }

  return {
    start: (actor, asked) => {
      if (takings.get(asked.token)?.state === 'running') return
      const taking: Taking = {
        made: [],
        of: asked.rows.length,
        state: 'running',
        ended: Promise.resolve(),
      }
      takings.set(asked.token, taking)
      taking.ended = run(actor, taking, asked)
      forgetOldest(takings)
    },
    of: (token) => {
      const taking = takings.get(token)
      return taking && { state: taking.state, of: taking.of, made: taking.made }
    },
    found: (token) => {
      const known = found.get(token) ?? new Map<string, readonly FoundCase[]>()
      found.set(token, known)
      forgetOldest(found)
      return known
    },
    close: async () => {
      isClosing = true
      await Promise.all([...takings.values()].map(({ ended }) => ended))
    },
  }
}

function forgetOldest(known: Map<string, unknown>): void {
  const [oldest] = known.keys()
  if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest)
}

/** The whole case in one append: it is there with all that the row says, or not at all. */
async function make(
  desk: Pick<Desk, 'performAll'>,
  actor: Actor,
  { row, name, caseId, commands }: PlannedRow,
): Promise<MadeCase> {
  if (commands.length === 0) return { row, name, outcome: 'refused', code: 'no-name' }
  const commandId = derivedId(caseId, 'from-list')
  const performed = await desk.performAll(actor, { caseId, commandId, commands })
  if ('done' in performed) {
    return { row, name, caseId, outcome: performed.repeated ? 'was-there' : 'made' }
  }
  if ('refused' in performed) return { row, name, outcome: 'refused', code: performed.refused }
  return {
    row,
    name,
    outcome: 'refused',
    code: 'forbidden' in performed ? 'forbidden' : 'conflict',
  }
}
