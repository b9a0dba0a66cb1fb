import { annexeCirculaire, pratiqueCommunes } from '@sejour/law'
import { lineOn, type TomorrowLine } from './card.ts'
import { paperSays, provisions, titreById } from './paper-says.ts'
import { endOf, type Situation } from './situation.ts'

type Drafted = Parameters<typeof lineOn>[1]

/** The paper that somebody has in hand on the day. */
export function paperLine(situation: Situation): TomorrowLine {
  const found = fromReceipt(situation) ?? fromTitle(situation)
  const nothing = { answer: 'unknown', says: 'paper.none-noted', sources: [] } as const
  return lineOn(situation.on, { id: 'paper', ...(found ?? nothing) })
}

type Found = Omit<Drafted, 'id'>

function fromReceipt({ paper, title, on }: Situation): Found | undefined {
  // A paper that came before the title led to it: the card takes its place.
  if (!paper || (title && title.from > paper.on)) return undefined
  const id = paper.paper
  const until = endOf(paper)
  const known = titreById(id)
  const sources = known ? provisions(known.validity.source) : sourcesOf(id)
  // Nobody told whether it was prolonged.
  if (until && until < on) return { answer: 'unknown', says: 'paper.ended', paper: id, sources }
  const brief = paperSays(id, 'stay')?.brief
  const isProof = brief === undefined || brief === 'pending' || brief === 'none'
  return {
    answer: 'yes',
    says: isProof ? 'paper.proof-only' : 'paper.held',
    paper: id,
    ...(until && { until }),
    sources,
  }
}

// The two annexes of the circular are no titles: the list does not know them.
const sourcesOf = (id: string) => (id === 'circulaire-annexe-3' ? [annexeCirculaire('3')] : [])

function fromTitle({ title, steps, on }: Situation): Found | undefined {
  if (!title) return undefined
  const named = { paper: title.title, sources: [pratiqueCommunes] } as const
  const step = steps.findLast(
    (one) => one.on >= title.from && /^card-(ordered|ready|handed)$/.test(one.step),
  )
  if (step?.step === 'card-ordered') return { ...named, answer: 'no', says: 'paper.card-coming' }
  if (step?.step === 'card-ready') return { ...named, answer: 'no', says: 'paper.card-ready' }
  if (title.until && title.until < on) return { ...named, answer: 'no', says: 'paper.ended' }
  return {
    ...named,
    answer: 'yes',
    says: 'paper.held',
    ...(title.until && { until: title.until }),
  }
}
