import type { Provision } from '@sejour/engine'
import { localDate } from '@sejour/calendar'
import { articleAr } from '../texts/index.ts'

const jusquAuNouveauRegime = { readUntil: localDate('2025-08-31') }

/** Article 51 § 1 as the model of annex 20 quotes it: three months, then an extra month. */
export const ancienArticle51: Provision = {
  ...articleAr('51', { paragraph: '§ 1er' }),
  ...jusquAuNouveauRegime,
}

/** Article 50: since 1 September 2025 every document is handed in with the request. */
export const nouvelArticle50: Provision = articleAr('50')

/** Article 52 § 3: three months for the evidence of a family member; not amended since 2011. */
export const article52: Provision = articleAr('52', { paragraph: '§ 3' })
