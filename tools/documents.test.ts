import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const documents = globSync('**/*.md', {
  cwd: root,
  exclude: (name) => ['node_modules', 'dist', 'data'].includes(name),
}).map(String)

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

test.each(documents)('%s links to nothing that is missing', (file) => {
  const targets = [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(
    ([, target]) => target ?? '',
  )
  const missing = targets.filter((target) => !existsSync(join(root, dirname(file), target)))
  expect(missing).toEqual([])
})

/** A path in code marks: it has a slash and looks like one of ours. */
const PATH = /`((?:packages|apps|tools|docs|bench|\.ci)\/[\w./*<>-]+)`/g

test.each(documents)('%s names no path that is missing', (file) => {
  const named = [...read(file).matchAll(PATH)].map(([, path]) => path ?? '')
  const missing = named.filter((path) => !/[<>*]/.test(path) && !existsSync(join(root, path)))
  expect(missing).toEqual([])
})

test.each(documents)('%s names no npm script that is missing', (file) => {
  const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const known = Object.keys(manifest.scripts)
  const named = [...read(file).matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? '')
  expect(named.filter((script) => !known.includes(script))).toEqual([])
})
