import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import type { Lang } from '../../texts/index.ts'

/**
 * Leaves out of the scripts of one language what only another would say: the French sentences of the
 * rules, which a translation covers id by id, the full titles of texts, their names and small tables
 * in other languages. What the rules say and decide stays whole.
 */
export function oneLanguage(lang: Lang): Plugin {
  return {
    name: 'one-language',
    setup(build) {
      build.onLoad({ filter: RULES }, async ({ path }) => {
        if (lang === 'fr' || TRANSLATION.test(path)) return undefined
        return { contents: withoutSentences(await readFile(path, 'utf8')), loader: 'ts' }
      })
      build.onLoad({ filter: TITLES }, async ({ path }) => ({
        contents: withoutTitles(await readFile(path, 'utf8')),
        loader: 'ts',
      }))
      build.onLoad({ filter: NAMES }, async ({ path }) => {
        if (path.endsWith(`${lang}.ts`)) return undefined
        return { contents: withoutContent(await readFile(path, 'utf8')), loader: 'ts' }
      })
      build.onLoad({ filter: TABLES }, async ({ path }) => ({
        contents: withOnly(lang, await readFile(path, 'utf8')),
        loader: 'ts',
      }))
    },
  }
}

const RULES =
  /[\\/]law[\\/]src[\\/](?:(?:procedures|situation|voies)[\\/].+|redevance[\\/]exemptions)\.ts$/
const TITLES = /[\\/]law[\\/]src[\\/](?:texts[\\/].+|redevance[\\/]sources)\.ts$/
const TRANSLATION = /[.\\/](?:nl|de|en)\.ts$/
// Small tables that stand with what reads them: addresses of pages, months, names of authorities.
const TABLES =
  /[\\/](?:app[\\/]slugs|answers[\\/]src[\\/]say[\\/](?:authority|day|money|provision))\.ts$/
const NAMES = /[\\/]say[\\/]text-names[\\/](?:fr|nl|de|en)\.ts$/

/** A rule with its sentences emptied. Ids, options, sources and conditions are untouched. */
export function withoutSentences(source: string): string {
  return source
    .replace(/\b(label|question|why|itemLabel|title):(\s*)'(?:[^'\\]|\\.)*'/g, "$1:$2''")
    .replace(/\bexhibits:\s*\[[^\]]*\]/g, 'exhibits: []')
    .replace(/\boptions:\s*\{[^}]*\}/g, (options) =>
      options.replace(/(:\s*)'(?:[^'\\]|\\.)*'/g, "$1''"),
    )
}

/** Texts without their full titles: each has a short name in every language, which is shown. */
export function withoutTitles(source: string): string {
  return source.replace(/\btitle:(\s*)'(?:[^'\\]|\\.)*'/g, "title:$1''")
}

/** A module whose exports keep their names and hold nothing. */
export function withoutContent(source: string): string {
  return [...source.matchAll(/^export const (\w+)/gm)]
    .map(([, name]) => `export const ${name} = {}\n`)
    .join('')
}

/** A table of languages with its entries in one of them: lists, objects and plain words. */
export function withOnly(lang: Lang, source: string): string {
  const entry =
    /\b(fr|nl|de|en): '[^'\n]*',?|^ {2}(fr|nl|de|en): (?:.*,|[[{]\n(?: {4}.*\n)* {2}[\]}],)$/gm
  return source.replace(entry, (whole, word?: string, line?: string) =>
    (word ?? line) === lang ? whole : '',
  )
}
