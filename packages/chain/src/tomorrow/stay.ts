import { findLocalDate, type LocalDate } from '@sejour/calendar'
import type { Provision } from '@sejour/engine'
import { annexeCirculaire, article, circulaireSur9bis } from '@sejour/law'
import { lineOn, type TomorrowLine, type TomorrowSentence } from './card.ts'
import { decisionById, decisionEffect } from './decision-effect.ts'
import { type PaperSays, paperSays } from './paper-says.ts'
import { endOf, type Refusal, type Situation, type Step } from './situation.ts'
import { stoppedBy } from './suspension.ts'

type Stay = Omit<TomorrowLine, 'id' | 'toConfirm'>

/** Whether somebody may be in Belgium on the day. */
export function stayLine(situation: Situation): TomorrowLine {
  const found =
    fromTitle(situation) ??
    fromExtraMonth(situation) ??
    fromDecisions(situation) ??
    fromPaper(situation) ??
    fromLoss(situation) ??
    fromEndedTitle(situation) ??
    fromRequest(situation)
  return lineOn(situation.on, { id: 'stay', ...found })
}

const say = (
  answer: Stay['answer'],
  says: TomorrowSentence,
  sources: readonly Provision[],
): Stay => ({ answer, says, sources })

/** The title that still holds on the day; an unlimited right outlives its card. */
export function titleThatHolds({ title, on }: Situation): Situation['title'] {
  if (!title) return undefined
  const isPast = title.until !== undefined && title.until < on
  return isPast && !isUnlimited(title.title) ? undefined : title
}

function isUnlimited(id: string): boolean {
  const brief = paperSays(id, 'stay')?.brief
  return brief === 'unlimited' || brief === 'permanent'
}

function fromTitle(situation: Situation): Stay | undefined {
  const title = titleThatHolds(situation)
  if (!title) return undefined
  const { refusal, order } = situation
  const said = paperSays(title.title, 'stay')
  const sources = said?.sources ?? []
  const isDoubtful = refusal && decisionEffect(refusal.decision) === 'doubtful'
  if (isDoubtful || order) return say('unknown', 'stay.maybe-ended', sources)
  const named = { paper: title.title }
  // The list of titles knows no right behind this card.
  if (said === undefined || said.brief === 'none') {
    return { ...say('unknown', 'stay.none-noted', sources), ...named }
  }
  if (isUnlimited(title.title)) return { ...say('yes', 'stay.title-unlimited', sources), ...named }
  const until = title.until && { until: title.until }
  return { ...say('yes', 'stay.title', sources), ...named, ...until }
}

function fromExtraMonth({ steps, on, order, refusal }: Situation): Stay | undefined {
  const given = steps.findLast(({ step }) => step === 'extra-month-given')
  const until = given && untilOf(given)
  if (!until || until < on || order) return undefined
  // It goes with the refusal that left it: another one came since, or that one is gone.
  if (!refusal || bearsOrder(refusal) || (given.about ?? refusal.id) !== refusal.id)
    return undefined
  const month = decisionById('annexe-20')?.source
  return { ...say('yes', 'stay.extra-month', month ? [month] : []), until }
}

const untilOf = ({ details }: Step): LocalDate | undefined =>
  findLocalDate(String(details?.['until'] ?? ''))

function fromDecisions(situation: Situation): Stay | undefined {
  const { refusal, order, paper } = situation
  const about = refusal ?? order
  if (!about) return undefined
  const stopped = stoppedBy(about, situation)
  const ofOrder = order && order !== about ? stoppedBy(order, situation) : stopped
  if (paper?.paper === 'annexe-35') return undefined
  if (stopped.how === 'stopped' || ofOrder.how === 'stopped') {
    const one = stopped.how === 'stopped' ? stopped : ofOrder
    const isUrgent = 'remedy' in one && one.remedy === 'extreme-urgency'
    return say('yes', isUrgent ? 'stay.urgency' : 'stay.appeal-stops', one.sources)
  }
  if (stopped.how === 'limit-runs') {
    return { ...say('yes', 'stay.limit-runs', stopped.sources), until: stopped.until }
  }
  if (stopped.how === 'unknown') return say('unknown', 'stay.appeal-unknown', stopped.sources)
  if (order || bearsOrder(about)) {
    const source = decisionById((order ?? about).decision)?.source
    return say('no', 'stay.order', [...(source ? [source] : []), ...stopped.sources])
  }
  if (decisionEffect(about.decision) === 'ends') return say('no', 'stay.ended', stopped.sources)
  // What somebody had on another ground is not touched by a refusal.
  const elsewhere = fromPaper(situation)
  if (elsewhere) return elsewhere
  const hasAppealed = situation.appeals.length > 0
  return say('unknown', hasAppealed ? 'stay.appeal-stops-not' : 'stay.refused', stopped.sources)
}

function bearsOrder({ circumstances }: Refusal): boolean {
  const measure = circumstances?.['removalMeasure']
  return measure === 'first' || measure === 'further'
}

function fromPaper(situation: Situation): Stay | undefined {
  const { paper, on, request } = situation
  if (!paper) return undefined
  const until = endOf(paper)
  if (until && until < on) return undefined
  const found = fromBrief(paper.paper, paperSays(paper.paper, 'stay'))
  if (!found || (found.says === 'stay.pending' && request === undefined)) return found
  return { ...found, ...(until && found.answer === 'yes' && { until }) }
}

function fromBrief(paper: string, said: PaperSays | undefined): Stay | undefined {
  const found = said && OF_PAPER[said.brief]
  return said && found && { ...say(...found, said.sources), paper }
}

/** What a paper says of the stay, as the card says it. The others say nothing of themselves. */
const OF_PAPER: {
  readonly [brief in PaperSays['brief']]?: readonly [Stay['answer'], TomorrowSentence]
} = {
  limited: ['yes', 'stay.covered'],
  unlimited: ['yes', 'stay.covered'],
  permanent: ['yes', 'stay.covered'],
  covered: ['yes', 'stay.covered'],
  'may-remain': ['yes', 'stay.may-remain'],
  pending: ['unknown', 'stay.pending'],
}

function fromLoss({ lost }: Situation): Stay | undefined {
  return lost && say('no', 'stay.ended', [article('13')])
}

function fromEndedTitle({ title, steps, undone, suspended }: Situation): Stay | undefined {
  if (!title?.until || undone || suspended) return undefined
  const asked = steps.findLast(({ step, on }) => step === 'renewal-received' && on >= title.from)
  const named = { paper: title.title }
  const source = [article('13', { paragraph: '§ 2' })]
  if (!asked) return { ...say('unknown', 'stay.title-ended', source), ...named }
  return asked.on <= title.until
    ? { ...say('unknown', 'stay.renewal-asked', source), ...named }
    : { ...say('discretionary', 'stay.renewal-late', source), ...named }
}

// Nothing gives a stay: that is no proof that there is none.
function fromRequest({ request, undone, suspended }: Situation): Stay {
  const sources = [annexeCirculaire('3'), circulaireSur9bis]
  if (suspended) return say('unknown', 'stay.suspended', [article('39/82')])
  if (undone) return say('unknown', 'stay.back-to-before', [article('39/2', { paragraph: '§ 2' })])
  if (request) return say('unknown', 'stay.nothing-added', sources)
  return say('unknown', 'stay.none-noted', [])
}
