import { randomBytes } from 'node:crypto'
import { openAccounts } from '@sejour/accounts'
import { localDate } from '@sejour/calendar'
import { type DemoParts, fillDemo } from '@sejour/demo'
import { houseMigrations, projectorOf } from '@sejour/desk'
import { openStore } from '@sejour/store'
import { openTypesetter } from '@sejour/typeset'
import { keptPlace } from '../../kept/place.ts'
import { version } from '../../version.ts'

type Filling = Pick<DemoParts, 'onProgress' | 'signal'> & { readonly now: () => string }

/** Fills the demonstration into what is kept; how many cases were added. @throws what `openStore` throws */
export async function fillKept({ now, ...how }: Filling): Promise<number> {
  const store = await openStore({ ...keptPlace(), migrations: houseMigrations, now })
  const typesetter = openTypesetter()
  try {
    const accounts = openAccounts({
      database: store.database,
      now,
      baseUrl: 'http://localhost',
      // Nothing of the demonstration is sealed with it.
      secret: randomBytes(32),
      sendMail: async () => undefined,
      organisationMade: store.organisations.create,
    })
    const day = todayInBelgium()
    const project = projectorOf({ today: () => day, lawVersion: version })
    return await fillDemo({ accounts, store, typesetter, project, today: day, ...how })
  } finally {
    await typesetter.close()
    await store.close()
  }
}

function todayInBelgium() {
  return localDate(Temporal.Now.plainDateISO('Europe/Brussels').toString())
}
