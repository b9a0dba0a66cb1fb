import { join } from 'node:path'
import { openTypesetter } from '@sejour/exchange'
import { organisationExports } from './exports-jobs.ts'
import type { DeskExchange, ExchangeMeans } from './exports-parts.ts'
import { listTakings } from './imports-list-job.ts'
import { openShelf } from './imports-shelf.ts'

/** Opens the way out and in. `dataFolder`: what is laid aside for an hour stands in `exports`. */
export async function openExchange({
  dataFolder,
  typesetter = openTypesetter(),
  ...rest
}: Omit<ExchangeMeans, 'typesetter'> &
  Partial<Pick<ExchangeMeans, 'typesetter'>> & {
    readonly dataFolder: string
  }): Promise<DeskExchange> {
  const means: ExchangeMeans = { ...rest, typesetter }
  const shelf = await openShelf({ folder: join(dataFolder, 'exports'), ...means })
  const exports = organisationExports(means, shelf)
  const takings = listTakings(means)
  return {
    means,
    shelf,
    exports,
    takings,
    close: async () => {
      await Promise.all([exports.close(), takings.close()])
      await shelf.close()
      await typesetter.close()
    },
  }
}
