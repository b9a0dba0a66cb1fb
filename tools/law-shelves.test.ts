import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allItems } from '../packages/answers/src/law/items.ts'
import { provisionsIn } from '../packages/answers/src/law/provisions-in.ts'

const law = join(import.meta.dirname, '../packages/law')
const manifest: { readonly exports: { readonly [name: string]: string } } = JSON.parse(
  readFileSync(join(law, 'package.json'), 'utf8'),
)

// A text is no thing that rests on one; what is signed or annulled is shown beside its text.
const APART = new Set(['.', './revues', './annulations', './situation'])

const modules = Object.entries(manifest.exports)
  .filter(([name, file]) => file.endsWith('/index.ts') && !APART.has(name))
  // The procedures share one entry, a pattern.
  .flatMap(([, file]) => globSync(file, { cwd: law }))

const cited = new Set(allItems().flatMap(({ provisions }) => provisions))

test.each(modules)('whatever %s rests on can be found from its text', async (file) => {
  const exported: object = await import(pathToFileURL(join(law, file)).href)
  const known = new Set([...cited].map((provision) => JSON.stringify(provision)))
  const lost = provisionsIn({ ...exported }).filter((one) => !known.has(JSON.stringify(one)))
  expect([...new Set(lost.map((one) => JSON.stringify(one)))]).toEqual([])
})
