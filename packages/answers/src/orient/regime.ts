import { cite, type Facts, type Provision } from '@sejour/engine'
import { article, directive2004 } from '@sejour/law'
import { type Lang, type SaidSource, saySource } from '../say/index.ts'
import type { OrientWording } from './wording/index.ts'

type RegimeId = keyof OrientWording['regimes']

/** Which body of rules applies, before any way is looked at. */
export type SaidRegime = {
  readonly id: RegimeId
  readonly label: string
  readonly says: string
  /** Rules of the short stay apply: another page answers. */
  readonly isShortStay: boolean
  readonly sources: readonly SaidSource[]
}

/** The regime of what is known. */
export function regimeOf(facts: Facts, words: OrientWording, lang: Lang): SaidRegime {
  const isShort = facts.get('situation.duree') === 'court'
  const id = regimeIdOf(facts, isShort)
  return {
    id,
    ...words.regimes[id],
    isShortStay: isShort && id !== 'belgian',
    sources: SOURCES[id].map((source) => saySource(source, lang)),
  }
}

function regimeIdOf(facts: Facts, isShort: boolean): RegimeId {
  const nationality = facts.get('situation.nationalite')
  if (nationality === undefined) return 'unknown'
  if (nationality === 'belge') return 'belgian'
  if (nationality === 'union') return 'union'
  const tie = facts.get('famille.lien')
  const joins = facts.get('famille.regroupant')
  const isFamily = tie !== undefined && tie !== 'aucun'
  if (isFamily && (joins === 'union' || joins === 'belge-mobile')) return 'union-family'
  if (facts.get('situation.accord-retrait') === true) return 'withdrawal-agreement'
  return isShort ? 'short-stay' : 'third-country'
}

const definition = article('1', { paragraph: '§ 1er' })

const SOURCES: { readonly [id in RegimeId]: readonly Provision[] } = {
  belgian: [definition],
  union: [article('40'), cite(directive2004)],
  'union-family': [article('40bis'), cite(directive2004)],
  'withdrawal-agreement': [definition],
  'third-country': [article('9')],
  'short-stay': [article('6')],
  unknown: [definition, article('40')],
}
