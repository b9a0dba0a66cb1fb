import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const entry = (verb: string) => fileURLToPath(new URL(`verbs/${verb}/index.ts`, import.meta.url))

// A person who counts a limit does not wait for every procedure to be prepared.
test.each(['limit', 'fee', 'short-stay'])('%s brings no procedure and no way', async (verb) => {
  const { metafile } = await build({
    entryPoints: [entry(verb)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    metafile: true,
    outdir: '/',
    logLevel: 'silent',
  })
  const heavy = Object.keys(metafile.inputs).filter((file) =>
    /law\/src\/(?:procedures|voies|situation)\//.test(file),
  )
  expect(heavy).toEqual([])
})
