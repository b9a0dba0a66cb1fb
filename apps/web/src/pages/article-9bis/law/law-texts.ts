import type { FindingTexts } from '@sejour/answers/assess'

/** What the law and its assessment say, in one language. */
export type LawTexts = FindingTexts
