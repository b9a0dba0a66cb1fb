import { collectAssets } from './app/collect-assets.ts'
import { buildIslands } from './app/islands.ts'
import type { AssetFile, PageRequest, PageResponse } from './app/request.ts'
import { answerPage } from './app/site.ts'
import type { Lang } from './texts/index.ts'

export type { AssetFile, PageRequest, PageResponse } from './app/request.ts'

// Under Node the pages are read through `tools/tsx.ts`. Scripts are bundled once, at the first need.
const islands = once(buildIslands)

/** The pages that people see. */
export const pages = {
  /** Answers a request; nothing for an address that is not ours. HEAD is asked as GET. */
  handle: async (request: PageRequest): Promise<PageResponse | undefined> =>
    answerPage(request, await islands()),
}

/** Style sheets, fonts and scripts, by address. */
export const assets = async (): Promise<ReadonlyMap<string, AssetFile>> =>
  collectAssets(await islands())

/** Addresses of the scripts of the islands, by language and name. */
export const scripts = async (): Promise<(lang: Lang, island: string) => string> => {
  const built = await islands()
  return (lang, island) => built[lang].script(island)
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}
