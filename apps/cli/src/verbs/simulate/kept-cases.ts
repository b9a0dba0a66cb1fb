import type { Simulation } from '@sejour/answers/simulate'
import type { Lang } from '@sejour/answers/say'
import type { SimulateStep } from '@sejour/desk'

/** Every open case that is kept on this machine, or on the server that the environment names. */
export async function* keptCases(
  { from, to }: Pick<Simulation, 'from' | 'to'>,
  { lang, isCancelled }: { readonly lang: Lang; readonly isCancelled: () => boolean },
): AsyncGenerator<SimulateStep> {
  const { accountMigrations, everyMember } = await import('@sejour/accounts')
  const { agendaMigrations, HOUSE_ACCOUNT, simulateStore } = await import('@sejour/desk')
  const { openStore } = await import('@sejour/store')
  const now = () => new Date().toISOString()
  const store = await openStore({
    dataFolder: process.env['SEJOUR_DATA'] || 'data',
    databaseUrl: process.env['DATABASE_URL'],
    masterKey: process.env['SEJOUR_MASTER_KEY'],
    migrations: [...accountMigrations, ...agendaMigrations],
    now,
  })
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
