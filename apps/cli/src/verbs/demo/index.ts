import { now } from '../../kept/place.ts'
import { onKept } from '../../kept/faults.ts'
import { untilStopped } from '../../kept/stopping.ts'
import type { Verb } from '../../verb.ts'
import { demoTexts } from './texts.ts'

/** Who can sign in to the demonstration, and what was added this time. */
export type Demonstrated = {
  /** False when it was stopped: done again, it goes on. */
  readonly complete: boolean
  readonly added: number
  readonly cases: number
  /** Of every account. */
  readonly password: string
  readonly accounts: readonly {
    readonly email: string
    readonly name: string
    readonly role: string
    /** Absent: a space of their own. */
    readonly organisation?: string
  }[]
}

/** Fills the place that the environment names with invented offices, people and cases. */
export const demo: Verb = {
  takes: 0,
  async run({ lang }) {
    const { DEMO_ACCOUNTS, DEMO_PASSWORD, DEMO_PEOPLE, OFFICES } = await import('@sejour/demo')
    const texts = demoTexts[lang]
    const progress = { done: 0, of: 0 }
    const added = await untilStopped(({ signal, show }) =>
      onKept(async () => {
        const { fillKept } = await import('./fill-kept.ts')
        return fillKept({
          now,
          signal,
          onProgress: (done, of) => {
            Object.assign(progress, { done, of })
            show(texts.progress(done, of))
          },
        })
      }),
    )
    const json: Demonstrated = {
      complete: added !== undefined,
      added: added ?? progress.done,
      cases: progress.of,
      password: DEMO_PASSWORD,
      accounts: [
        ...DEMO_ACCOUNTS.map(({ email, name, role, office }) => ({
          email,
          name,
          role,
          organisation: OFFICES[office].name,
        })),
        ...DEMO_PEOPLE.map(({ email, name, role }) => ({ email, name, role })),
      ],
    }
    return { json, lines: async () => (await import('./page.ts')).demoPage(json, lang) }
  },
}
