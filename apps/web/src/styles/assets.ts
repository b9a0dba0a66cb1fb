import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { assetHrefs } from './asset-hrefs.ts'

/** One file that the server hands out as it stands. */
export interface Asset {
  readonly href: string
  readonly type: string
  readonly read: () => Uint8Array | string
}

const packaged = (specifier: string) => () =>
  readFileSync(fileURLToPath(import.meta.resolve(specifier)))

const sans = '@fontsource-variable/source-sans-3/files/source-sans-3'
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4'

/** Every file under /assets that the layout asks for. Scripts are the islands' own. */
export const assets: readonly Asset[] = [
  { href: assetHrefs.styles, type: 'text/css; charset=utf-8', read: () => bundleStyles() },
  { href: assetHrefs.desk, type: 'text/css; charset=utf-8', read: () => bundleStyles('desk.css') },
  { href: assetHrefs.acts, type: 'text/css; charset=utf-8', read: () => bundleStyles('acts.css') },
  {
    href: assetHrefs.icon,
    type: 'image/svg+xml',
    read: () => readFileSync(new URL('../../assets/icon.svg', import.meta.url)),
  },
  { href: assetHrefs.sans, type: 'font/woff2', read: packaged(`${sans}-latin-wght-normal.woff2`) },
  {
    href: assetHrefs.sansExtended,
    type: 'font/woff2',
    read: packaged(`${sans}-latin-ext-wght-normal.woff2`),
  },
  {
    href: assetHrefs.serif,
    type: 'font/woff2',
    read: packaged(`${serif}-latin-wght-normal.woff2`),
  },
  {
    href: assetHrefs.serifExtended,
    type: 'font/woff2',
    read: packaged(`${serif}-latin-ext-wght-normal.woff2`),
  },
]

/** A style sheet with what it imports, in one file; absent: that of every page. */
export function bundleStyles(name = 'main.css'): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    external: ['/assets/*'],
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}
