import type { LawTexts } from '@sejour/answers/assess'
import type { Lang } from '../../texts/index.ts'
import type { GuideDictionary } from './words/index.ts'

/** The words of a guided page: those that all of them share, and what each says of its own. */
type GuideWords = Omit<GuideDictionary, 'start' | 'mistakes'> & {
  readonly start: GuideDictionary['start'] & {
    readonly question: string
    readonly today: (day: string) => string
    readonly otherHint: string
  }
  readonly mistakes: GuideDictionary['mistakes'] & { readonly 'too-early': string }
}

/** What can be wrong with one answer. */
export type Mistake = keyof GuideWords['mistakes']

/** Those words, and what the law calls its facts. */
export type GuideTexts = {
  readonly lang: Lang
  readonly words: GuideWords
  readonly law: Pick<LawTexts, 'procedure'>
}
