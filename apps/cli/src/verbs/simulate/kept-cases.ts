import type { Simulation } from '@sejour/answers/simulate'
import type { Lang } from '@sejour/answers/say'
import type { SimulateStep } from '@sejour/desk'
import { keptPlace, now } from '../../kept/place.ts'

/** Every open case that is kept on this machine, or on the server that the environment names. */
export async function* keptCases(
  { from, to }: Pick<Simulation, 'from' | 'to'>,
  { lang, isCancelled }: { readonly lang: Lang; readonly isCancelled: () => boolean },
): AsyncGenerator<SimulateStep> {
  const { everyMember } = await import('@sejour/accounts')
  const { HOUSE_ACCOUNT, houseMigrations, simulateStore } = await import('@sejour/desk')
  const { openStore } = await import('@sejour/store')
  const store = await openStore({ ...keptPlace(), migrations: houseMigrations, now })
  const stop = new AbortController()
  try {
    let [read, total] = [0, 0]
    for (const { organisation } of await everyMember(store.database, now())) {
      const scope = { organisation, account: HOUSE_ACCOUNT }
      let ofThis = 0
      for await (const step of simulateStore(store.cases, scope, {
        from,
        to,
        lang,
        signal: stop.signal,
      })) {
        ofThis = step.total
        read += 1
        yield { ...step, read, total: total + step.total }
        if (isCancelled()) return
      }
      total += ofThis
    }
  } finally {
    stop.abort()
    await store.close()
  }
}
