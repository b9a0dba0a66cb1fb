import { assets as layoutAssets } from '../styles/assets.ts'
import type { InEachLang } from '../texts/index.ts'
import type { BuiltIslands } from './islands.ts'
import type { AssetFile } from './request.ts'

/** Every file under /assets: what the layout asks for, and the scripts of every language. */
export function collectAssets(islands: InEachLang<BuiltIslands>): ReadonlyMap<string, AssetFile> {
  const encoder = new TextEncoder()
  const files = layoutAssets.map(({ href, type, read }): [string, AssetFile] => {
    const content = read()
    const body = typeof content === 'string' ? encoder.encode(content) : content
    return [href, { body, type, immutable: false }]
  })
  const scripts = Object.values(islands)
    .flatMap(({ scripts }) => scripts)
    .map(({ href, code }): [string, AssetFile] => [
      href,
      { body: code, type: 'text/javascript; charset=utf-8', immutable: true },
    ])
  return new Map([...files, ...scripts])
}
