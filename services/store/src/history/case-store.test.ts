import { caseStoreContract } from '@sejour/cases/contract'
import { onBothStores } from '../testing/on-both-stores.fixtures.ts'
import { shelves } from '../testing/open-shelves.fixtures.ts'

onBothStores('cases are kept', (_, newPlace) => {
  const open = shelves(newPlace)
  caseStoreContract(async () => {
    const shelf = await open()
    return { ...shelf, store: shelf.store.cases }
  })
})
