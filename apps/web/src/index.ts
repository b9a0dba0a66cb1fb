import './app/jsx.ts'
import type { AssetFile, PageRequest, PageResponse } from './app/request.ts'

export type { AssetFile, PageRequest, PageResponse } from './app/request.ts'

// Loaded after the hook above, and only once: the pages are JSX.
const site = once(() => import('./app/site.ts'))
const islands = once(async () => (await import('./app/islands.ts')).buildIslands())

/** The pages that people see. */
export const pages = {
  /** Answers a request; nothing for an address that is not ours. The server answers HEAD as GET. */
  async handle(request: PageRequest): Promise<PageResponse | undefined> {
    const { answerPage } = await site()
    return answerPage(request, await islands())
  },
}

/** Style sheets, fonts and scripts, by address. */
export async function assets(): Promise<ReadonlyMap<string, AssetFile>> {
  const { collectAssets } = await import('./app/collect-assets.ts')
  return collectAssets(await islands())
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
