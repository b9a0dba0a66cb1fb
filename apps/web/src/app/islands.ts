import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle, type Plugin } from 'esbuild'
import { langs } from '../texts/index.ts'
import type { InEachLang, Lang } from '../texts/index.ts'

/** A script of a page, or a part that several share. */
export type BuiltScript = { readonly href: string; readonly code: Uint8Array }

/** The scripts of one language. */
export type BuiltIslands = {
  readonly scripts: readonly BuiltScript[]
  /** Address of the script of an island. @throws when there is no such island */
  readonly script: (island: string) => string
  /** Addresses of everything that the browser loads for an island: its script and what it imports. */
  readonly loadedBy: (island: string) => readonly string[]
}

const sources = fileURLToPath(new URL('..', import.meta.url))
const folder = `${sources}islands/`
const SUFFIX = '.client.tsx'

/** Bundles every island once a language, in memory, so that a page brings only its own words. */
export async function buildIslands(): Promise<InEachLang<BuiltIslands>> {
  const built = await Promise.all(langs.map(async (lang) => [lang, await buildFor(lang)] as const))
  return Object.fromEntries(built) as InEachLang<BuiltIslands>
}

async function buildFor(lang: Lang): Promise<BuiltIslands> {
  const entries = readdirSync(folder).filter((name) => name.endsWith(SUFFIX))
  const { outputFiles, metafile } = await bundle({
    entryPoints: entries.map((name) => ({
      in: folder + name,
      out: basename(name, SUFFIX),
    })),
    absWorkingDir: sources,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    legalComments: 'none',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: `/assets/${lang}`,
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    write: false,
    metafile: true,
    logLevel: 'error',
    plugins: [onlyWordsOf(lang)],
  })
  const hrefOf = (output: string) => `/assets/${lang}/${basename(output)}`
  const outputs = Object.entries(metafile.outputs)
  const entryOf = (island: string) => {
    const found = outputs.find(([, { entryPoint }]) => entryPoint === `islands/${island}${SUFFIX}`)
    if (found === undefined) throw new Error(`no island named ${island}`)
    return found[0]
  }
  const reach = (output: string): readonly string[] => [
    output,
    ...(metafile.outputs[output]?.imports ?? [])
      .filter(({ kind }) => kind === 'import-statement')
      .flatMap(({ path }) => reach(path)),
  ]
  return {
    scripts: outputFiles.map(({ path, contents }) => ({ href: hrefOf(path), code: contents })),
    script: (island) => hrefOf(entryOf(island)),
    loadedBy: (island) => [...new Set(reach(entryOf(island)).map(hrefOf))],
  }
}

/**
 * Puts the dictionary of one language in the place of every other: `texts/fr.ts` asked from our own
 * sources becomes `texts/nl.ts` in the Dutch scripts. Dictionaries of a folder export the same names.
 */
function onlyWordsOf(lang: Lang): Plugin {
  const other = /\/(?:fr|nl|de|en)\.ts$/
  return {
    name: 'only-words-of',
    setup(build) {
      build.onResolve({ filter: other }, ({ path, resolveDir, importer, kind, pluginData }) => {
        if (pluginData === REPLACED || !resolveDir.startsWith(sources.replace(/\/$/, ''))) return
        return build.resolve(path.replace(other, `/${lang}.ts`), {
          resolveDir,
          importer,
          kind,
          pluginData: REPLACED,
        })
      })
    },
  }
}

const REPLACED = 'replaced'
