import { demoState, fillDemo } from '@sejour/demo'
import { openTypesetter } from '@sejour/typeset'
import type { LocalDate } from '@sejour/calendar'
import manifest from '../../package.json' with { type: 'json' }
import type { House } from './open-house.ts'

/** A filling that goes on beside the server. */
export type Filling = {
  /** Whether it is all there now; false when it was stopped or went wrong. */
  readonly done: Promise<boolean>
  readonly isGoingOn: () => boolean
  /** Stops between two cases. The next start goes on. */
  readonly stop: () => Promise<void>
}

/**
 * Fills the demonstration where nothing is kept yet, or goes on with one that was cut short; nothing
 * where others have accounts. The server answers meanwhile.
 */
export async function startDemonstration(
  { accounts, store }: Pick<House, 'accounts' | 'store'>,
  {
    now,
    today,
    isEmpty,
    noteFault,
  }: {
    readonly now: () => string
    readonly today: () => LocalDate
    readonly isEmpty: boolean
    readonly noteFault: (error: unknown) => void
  },
): Promise<Filling | undefined> {
  if (!isEmpty && (await demoState({ accounts })) !== 'begun') return undefined
  const stopping = new AbortController()
  const { signal } = stopping
  let isGoingOn = true

  async function fill(): Promise<boolean> {
    const typesetter = openTypesetter()
    try {
      const lawVersion = manifest.version
      await fillDemo({ accounts, store, typesetter, lawVersion, now, today: today(), signal })
      return true
    } catch (error) {
      if (!signal.aborted) noteFault(error)
      return false
    } finally {
      isGoingOn = false
      await typesetter.close()
    }
  }

  const done = fill()
  return {
    done,
    isGoingOn: () => isGoingOn,
    stop: async () => {
      stopping.abort()
      await done
    },
  }
}
