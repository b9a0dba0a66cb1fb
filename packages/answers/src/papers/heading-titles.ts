import { LANGS, type Lang } from '../say/index.ts'
import { findAnnexTitle, nameOf, type Paper, papers } from './catalogue.ts'
import { isNear, normal } from './normal.ts'
import { tokensOf } from './paper-words.ts'
import { paperWordings } from './wording/index.ts'

/** A title as words to compare, each with its spelling, and how much all of them say. */
type Title = { readonly tokens: ReadonlyMap<string, string>; readonly weight: number }

/** The words of all titles, in every language. */
export type TitleWords = {
  readonly titlesOf: (paper: Paper) => readonly Title[]
  /** A word that stands in few papers says more. */
  readonly weightOf: (token: string) => number
  /** Known words among those read, or misread by a letter or two where no known word was. */
  readonly knownAmong: (read: readonly string[]) => ReadonlySet<string>
}

let prepared: TitleWords | undefined

/** Prepared when first asked for: most who ask for a paper have no picture. */
export const titleWords = (): TitleWords => (prepared ??= prepare())

/** « carte d’identité » bears no letter D. */
export const unelided = (line: string): string =>
  line.replaceAll(/(?<![\p{L}\p{N}])[dln]['’´`]/giu, '')

function prepare(): TitleWords {
  const words = new Map(
    papers.map((paper) => [paper, titlesIn(paper).map((title) => tokensByWord(title))]),
  )
  const spread = new Map<string, number>()
  for (const titles of words.values()) {
    for (const token of new Set(titles.flatMap((title) => [...title.keys()]))) {
      spread.set(token, (spread.get(token) ?? 0) + 1)
    }
  }
  const weightOf = (token: string) => Math.log(1 + papers.length / (spread.get(token) ?? 1))
  const weighed = new Map<Paper, readonly Title[]>(
    [...words].map(([paper, titles]) => [
      paper,
      titles.map((tokens) => ({
        tokens,
        weight: [...tokens.keys()].reduce((sum, token) => sum + weightOf(token), 0),
      })),
    ]),
  )
  const long = [...spread.keys()].filter((token) => token.length > 3)
  return {
    titlesOf: (paper) => weighed.get(paper) ?? [],
    weightOf,
    knownAmong: (read) =>
      new Set(
        read.flatMap((word) => {
          if (spread.has(word)) return [word]
          return word.length < 4 ? [] : long.filter((one) => isNear(word, one))
        }),
      ),
  }
}

const titlesIn = (paper: Paper): readonly string[] =>
  LANGS.flatMap((lang) => [
    titleOf(paper, lang),
    ...paper.annexes.filter(({ id }) => id === paper.id).map((one) => findAnnexTitle(one, lang)),
  ]).filter((title) => title !== undefined)

// After the number or the letter: « Carte A. Séjour limité ». A paper that nobody has read has none.
function titleOf(paper: Paper, lang: Lang): string | undefined {
  const name = nameOf(paper, lang)
  const { untitled } = paperWordings[lang]
  if (name.includes(`(${untitled})`) || /[«“„].*[»”“]/.test(name)) return undefined
  const after = name.indexOf('. ')
  return after < 0 ? name : name.slice(after + 2)
}

function tokensByWord(title: string): ReadonlyMap<string, string> {
  const words = unelided(title).match(/[\p{L}\p{N}+]+/gu) ?? []
  return new Map(
    words.flatMap((word) => tokensOf(normal(word)).map((token) => [token, word] as const)),
  )
}
