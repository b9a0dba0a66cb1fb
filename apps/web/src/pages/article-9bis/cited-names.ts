import { readFile } from 'node:fs/promises'
import * as procedure from '@sejour/law/article-9bis'
import * as fee from '@sejour/law/redevance'
import type { Plugin } from 'esbuild'

/** Leaves out of the scripts of the screening the names of texts that its rules never cite. */
export function citedNames(): Plugin {
  return {
    name: 'cited-names',
    setup(build) {
      const cited = textsIn([procedure, fee])
      build.onLoad({ filter: NAMES }, async ({ path }) => ({
        contents: withNamesOf(cited, await readFile(path, 'utf8')),
        loader: 'ts',
      }))
    },
  }
}

const NAMES = /[\\/]say[\\/]text-names[\\/](?:fr|nl|de|en|texts)\.ts$/

/** The names of texts, by id, without those of other texts than the ones given. */
export function withNamesOf(cited: ReadonlySet<string>, source: string): string {
  const names = /(?<= {2}others: \{\n)[\s\S]*?(?=^ {2}\},$)/m
  const name =
    /^ {4}'?([\w-]+)'?:(?:.*,| [\w']+\(\n(?: {6}.*\n)* {4}\),| \{\n(?: {6}.*\n)* {4}\},|\n {6}.*,)$/gm
  const keep = (whole: string, id: string) => (cited.has(id) ? whole : '')
  return source
    .replace(names, (all) => all.replace(name, keep))
    .replace(/^ {2}\['([\w-]+)', (?:dated|ruling)\(.*\)\],$/gm, keep)
}

/** Ids of the texts of every citation that stands somewhere in a value. */
function textsIn(value: unknown, seen = new Set<unknown>()): Set<string> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return new Set()
  seen.add(value)
  const inner = new Set(Object.values(value).flatMap((one) => [...textsIn(one, seen)]))
  if ('id' in value && 'level' in value && typeof value.id === 'string') inner.add(value.id)
  return inner
}
