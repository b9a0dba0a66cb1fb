import type { LocalDate } from '@sejour/calendar'
import type { Command, Condition } from '@sejour/cases'
import type { DemoStep } from './demo-case.ts'
import { idOf } from './ids.ts'

/** Who prepares the rulings of the demonstration, and who reads them a second time. */
const HANDLER = 'brigitte@office.example'
const SECOND_READER = 'casper@dienst.example'

/** A ruling, and how far it is. */
export type RulingTold = {
  readonly procedure: string
  readonly decision: string
  /** By the key of the argument that each answers. */
  readonly reasons: { readonly [argument: string]: string }
  /** By the ground on which it stops. */
  readonly grounds?: { readonly [ground: string]: string }
  readonly persons?: readonly string[]
  readonly from?: LocalDate
  readonly until?: LocalDate
  readonly conditions?: readonly Condition[]
  /** The key of the ruling in the place of which it comes. */
  readonly replaces?: string
  readonly reached:
    | 'drafting'
    | 'submitted'
    | { readonly returned: string }
    | 'approved'
    | { readonly signed: LocalDate }
}

/** Writes rulings of the Office: one handler prepares, another one reads. */
export function rulingPen(key: string, add: (step: DemoStep) => void) {
  const by = (as: string) => (command: Command) => add({ as, command })
  const [writes, reads] = [by(HANDLER), by(SECOND_READER)]
  return {
    ruling(name: string, told: RulingTold): void {
      const { procedure, decision, persons, from, until, conditions, replaces, reached } = told
      const ruling = idOf(key, name)
      writes({
        type: 'begin-ruling',
        ruling: {
          id: ruling,
          procedure: idOf(key, procedure),
          decision,
          ...(persons && { persons: persons.map((one) => idOf(key, one)) }),
          ...(from && { from }),
          ...(until && { until }),
          ...(conditions && { conditions }),
          ...(replaces !== undefined && { replaces: idOf(key, replaces) }),
        },
      })
      for (const [argument, text] of Object.entries(told.reasons)) {
        writes({ type: 'give-reason', ruling, point: idOf(key, argument), text })
      }
      for (const [ground, text] of Object.entries(told.grounds ?? {})) {
        writes({ type: 'give-reason', ruling, point: `ground.${ground}`, text })
      }
      if (reached === 'drafting') return
      writes({ type: 'submit-ruling', ruling })
      if (reached === 'submitted') return
      if (typeof reached === 'object' && 'returned' in reached) {
        const remark = reached.returned
        reads({ type: 'review-ruling', ruling, verdict: 'returned', remark })
        return
      }
      reads({ type: 'review-ruling', ruling, verdict: 'approved' })
      if (reached === 'approved') return
      writes({
        type: 'sign-ruling',
        ruling,
        on: reached.signed,
        signer: 'B. Supposée, attachée (démonstration)',
      })
    },
    withdrawRuling(name: string, on: LocalDate, why: string): void {
      writes({ type: 'withdraw-ruling', ruling: idOf(key, name), on, why })
    },
  }
}
