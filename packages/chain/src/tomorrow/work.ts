import { agiiSejour } from '@sejour/law'
import { lineOn, type TomorrowAnswer, type TomorrowLine, type TomorrowSentence } from './card.ts'
import { type PaperSays, paperSays } from './paper-says.ts'
import type { Situation } from './situation.ts'
import { titleThatHolds } from './stay.ts'

/**
 * Whether somebody may work on the day: what the paper in hand says, and only while the stay that it
 * goes with is certain. Nothing noted is no leave to work, and no interdiction either.
 */
export function workLine(situation: Situation, stay: TomorrowLine): TomorrowLine {
  const { on, paper } = situation
  const nothing = { id: 'work', answer: 'unknown', says: 'work.none-noted', sources: [] } as const
  const held = titleThatHolds(situation)?.title ?? paper?.paper
  if (held === undefined || stay.answer !== 'yes' || stay.paper !== held) {
    return lineOn(on, { ...nothing, toConfirm: true })
  }
  const found = fromPaper(situation, held)
  const isKnown = found.answer !== 'unknown'
  return lineOn(on, { ...found, ...(isKnown && stay.until && { until: stay.until }) })
}

type Drafted = Parameters<typeof lineOn>[1]

function fromPaper(situation: Situation, id: string): Drafted {
  const said = paperSays(id, 'work')
  const line = { id: 'work', paper: id, sources: said?.sources ?? [] } as const
  if (said?.brief === 'follows') return followed(situation, line)
  const found = said && OF_PAPER[said.brief]
  if (!found) return { ...line, answer: 'unknown', says: 'work.none-noted', toConfirm: true }
  const [answer, says] = found
  return { ...line, answer, says }
}

/** What a paper says of work, as the card says it. */
const OF_PAPER: {
  readonly [brief in PaperSays['brief']]?: readonly [TomorrowAnswer, TomorrowSentence]
} = {
  free: ['yes', 'work.free'],
  'permit-only': ['yes', 'work.permit-only'],
  no: ['no', 'work.no'],
  'as-marked': ['unknown', 'work.as-marked'],
}

// An annexe 15 goes on with the right to work of the title before it.
function followed({ title }: Situation, line: Pick<Drafted, 'id' | 'sources'>): Drafted {
  const before = title && paperSays(title.title, 'work')?.brief
  return {
    ...line,
    ...(title && { paper: title.title }),
    answer: before === 'free' || before === 'permit-only' ? 'yes' : 'unknown',
    says: 'work.as-before',
    sources: [...line.sources, agiiSejour].slice(0, 1),
  }
}
