import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle, type Metafile, type OutputFile, type Plugin } from 'esbuild'
import { citedNames } from '../pages/article-9bis/cited-names.ts'
import { oneLanguage } from '../pages/article-9bis/one-language.ts'
import { langs } from '../texts/index.ts'
import { voiesModule } from './voies-module.ts'
import type { InEachLang, Lang } from '../texts/index.ts'

/** A script of a page, or a part that several share. */
type BuiltScript = { readonly href: string; readonly code: Uint8Array }

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

/** Every island: the name of a file `islands/<name>.client.tsx`. */
export const islandNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(SUFFIX))
  .map((name) => basename(name, SUFFIX))

// Heavy, and little is shared with it: parts common to all would hold what only it needs.
const ALONE = ['article-9bis', 'orientation', 'papiers']

async function buildFor(lang: Lang): Promise<BuiltIslands> {
  const together = islandNames.filter((name) => !ALONE.includes(name))
  const bundles = await Promise.all(
    [together, ...ALONE.map((name) => [name])].map((names) => bundleOf(names, lang)),
  )
  const hrefOf = (output: string) => `/assets/${lang}/${basename(output)}`
  const outputs = new Map(bundles.flatMap(({ metafile }) => Object.entries(metafile.outputs)))
  const entryOf = (island: string) => {
    const entry = `islands/${island}${SUFFIX}`
    const found = [...outputs].find(([, { entryPoint }]) => entryPoint === entry)
    if (found === undefined) throw new Error(`no island named ${island}`)
    return found[0]
  }
  const reach = (output: string): readonly string[] => [
    output,
    ...(outputs.get(output)?.imports ?? [])
      .filter(({ kind }) => kind === 'import-statement')
      .flatMap(({ path }) => reach(path)),
  ]
  return {
    scripts: bundles.flatMap(({ outputFiles }) =>
      outputFiles.map(({ path, contents }) => ({ href: hrefOf(path), code: contents })),
    ),
    script: (island) => hrefOf(entryOf(island)),
    loadedBy: (island) => [...new Set(reach(entryOf(island)).map(hrefOf))],
  }
}

/** Islands that are bundled together share their common parts. */
function bundleOf(
  names: readonly string[],
  lang: Lang,
): Promise<{ outputFiles: OutputFile[]; metafile: Metafile }> {
  return bundle({
    entryPoints: names.map((name) => ({ in: folder + name + SUFFIX, out: name })),
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
    plugins: [
      voiesModule(lang),
      onlyWordsOf(lang),
      oneLanguage(lang),
      ...(names.includes('article-9bis') ? [citedNames()] : []),
    ],
  })
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
