import type { Lang } from '@sejour/answers/say'
import type { Actor } from '../actor.ts'
import { mayAsk } from '../authorise.ts'
import { carryOut } from '../carry-out.ts'
import type { Perform, Performed, Seen } from '../desk.ts'
import { type Means, scopeOf } from '../means.ts'
import { type OfficeQueue, officeQueueOf } from './queue.ts'
import { type Signing, signingCommands } from './signing.ts'

/** What only the Office asks of the desk. */
export type OfficeDesk = {
  /** What the Office has to do, over all its cases. */
  readonly officeQueue: (actor: Actor, how: { readonly lang: Lang }) => Promise<Seen<OfficeQueue>>
  /** Signs a ruling, and records what the rules say of the request beside it. */
  readonly signRuling: (
    actor: Actor,
    asked: Signing & Omit<Perform, 'command'>,
  ) => Promise<Performed>
}

/** Whatever shows something of a person is noted before it is shown. */
export function officeDesk(means: Means): OfficeDesk {
  const { store, today, way } = means
  return {
    officeQueue: async (actor, { lang }) => {
      if (!mayAsk(actor, 'dashboard') || actor.kind !== 'office') return { forbidden: true }
      const rows = await store.cases.rows(scopeOf(actor), { status: 'open' })
      const seen = officeQueueOf(rows, { on: today(), lang, account: actor.account })
      const shown = seen.groups.flatMap(({ lines }) => lines.map((line) => line.case))
      const caseIds = [...new Set(shown)]
      await store.reads.note(scopeOf(actor), { caseIds, opened: 'dashboard', way })
      return { seen }
    },
    signRuling: (actor, { ruling, on, signer, conclusion, step, ...asked }) => {
      const signing = { ruling, on, signer, conclusion, step }
      return carryOut(means, actor, {
        ...asked,
        commands: (state) =>
          state ? signingCommands(state, signing, means.lawVersion) : { commands: [] },
      })
    },
  }
}
