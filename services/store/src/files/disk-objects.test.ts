import { globSync } from 'node:fs'
import { join } from 'node:path'
import { onBothStores } from '../testing/on-both-stores.fixtures.ts'
import { shelves } from '../testing/open-shelves.fixtures.ts'
import { diskObjects } from './disk-objects.ts'
import { fileStoreContract } from './file-store.contract.ts'

onBothStores('files on a disk', (_, newPlace) => {
  const open = shelves(newPlace)
  fileStoreContract(async () => {
    const shelf = await open()
    const folder = join(shelf.dataFolder, 'files', 'kept')
    return {
      ...shelf,
      objects: diskObjects(folder),
      count: () => globSync('*/*/*', { cwd: folder }).length,
    }
  })
})
