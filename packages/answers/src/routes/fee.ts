import type { LocalDate } from '@sejour/calendar'
import { motifs } from '@sejour/law/redevance'
import type { Voie } from '@sejour/law/voies'
import { tariffOn } from '../fee/tariff.ts'
import { type SaidSource, sayEachSourceOnce, sayMoney } from '../say/index.ts'
import type { RouteTexts } from './texts.ts'

/** What one adult pays on a filing day. */
export type RouteFee = {
  readonly kind: 'none' | 'due' | 'unconfirmed' | 'other-reading' | 'unknown'
  /** Whole cents; what is shown where nothing is sure. */
  readonly cents: number
  /** What is enough in every reading; null when nobody knows. */
  readonly safeCents: number | null
  readonly said: string
  readonly sources: readonly SaidSource[]
}

/** The fee of a way for a request filed on a day. */
export function feeOf({ fee }: Voie, on: LocalDate, { words, lang }: RouteTexts): RouteFee {
  const nothing = { kind: 'none', cents: 0, safeCents: 0, said: words.fee.none } as const
  if (fee === 'none') return { ...nothing, sources: [] }
  if (fee === 'by-ground') {
    return { kind: 'unknown', cents: 0, safeCents: null, said: words.fee.byGround, sources: [] }
  }
  const { cents, ceilingCents, floorCents, doubt, source } = tariffOn(fee, on)
  const sources = sayEachSourceOnce(source, lang)
  if (cents === 0 && doubt === undefined) return { ...nothing, sources }
  const kind = doubt ?? 'due'
  const money = sayMoney(cents, lang)
  const other = sayMoney(ceilingCents === cents ? floorCents : (ceilingCents ?? floorCents), lang)
  return {
    kind,
    cents,
    safeCents: ceilingCents ?? null,
    said: kind === 'other-reading' ? words.fee[kind](money, other) : words.fee[kind](money),
    sources: sayEachSourceOnce([...motifs[fee].source, ...source], lang),
  }
}
