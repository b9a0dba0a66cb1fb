import type { OrganisationId } from '@sejour/cases'
import type { Store } from '@sejour/store'
import { type DeskOpening, projectingOn } from './means.ts'
import { projector } from './projection.ts'

// Nobody asked: the house does it for every organisation. No row is ever written under this name.
const NOBODY = '00000000-0000-8000-8000-000000000000'

/** Brings the queues of every organisation up to date with the law; how many cases moved. */
export async function refreshQueues(
  {
    store,
    today,
    lawVersion,
  }: Omit<DeskOpening, 'store' | 'way'> & { readonly store: Pick<Store, 'cases'> },
  organisations: readonly OrganisationId[],
): Promise<number> {
  const how = projectingOn({ today, lawVersion })()
  let refreshed = 0
  for (const organisation of organisations) {
    const scope = { organisation, account: NOBODY }
    refreshed += await store.cases.reproject(scope, {
      version: how.version,
      project: projector(how),
    })
  }
  return refreshed
}
