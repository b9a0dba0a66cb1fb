import { accountsKey, openAccounts } from '@sejour/accounts'
import { localDate } from '@sejour/calendar'
import { type DemoParts, fillDemo } from '@sejour/demo'
import { houseMigrations } from '@sejour/desk'
import { openStore } from '@sejour/store'
import { openTypesetter } from '@sejour/typeset'
import { keptPlace } from '../../kept/place.ts'
import { version } from '../../version.ts'

type Filling = Pick<DemoParts, 'onProgress' | 'signal'> & { readonly now: () => string }

/** Fills the demonstration into what is kept; how many cases were added. @throws what `openStore` throws */
export async function fillKept({ now, ...how }: Filling): Promise<number> {
  const place = keptPlace()
  const store = await openStore({ ...place, migrations: houseMigrations, now })
  const typesetter = openTypesetter()
  try {
    const accounts = openAccounts({
      database: store.database,
      now,
      baseUrl: 'http://localhost',
      // The authenticators and the codes on paper must open where the server reads them.
      secret: accountsKey(place.dataFolder, process.env['SEJOUR_ACCOUNTS_KEY'] || undefined),
      sendMail: async () => undefined,
      organisationMade: store.organisations.create,
    })
    const day = todayInBelgium()
    const lawVersion = version
    return await fillDemo({ accounts, store, typesetter, lawVersion, now, today: day, ...how })
  } finally {
    await typesetter.close()
    await store.close()
  }
}

function todayInBelgium() {
  return localDate(Temporal.Now.plainDateISO('Europe/Brussels').toString())
}
