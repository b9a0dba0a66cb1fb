import type { Provision } from '@sejour/engine'
import { agiiSejour, article, circulaireSur9bis } from '@sejour/law'
import { lineOn, type TomorrowLine } from './card.ts'
import { decisionById, decisionEffect } from './decision-effect.ts'
import { provisions, titreById } from './paper-says.ts'
import type { Situation, Step } from './situation.ts'
import { titleThatHolds } from './stay.ts'

type Register = NonNullable<TomorrowLine['register']>

/** The registers as a step names them. */
const OF_STEP: { readonly [register: string]: Register } = {
  waiting: 'attente',
  aliens: 'etrangers',
  population: 'population',
}

/** In which register somebody stands: what the commune did goes before what a paper implies. */
export function registerLine(situation: Situation): TomorrowLine {
  const { on, steps } = situation
  const done = steps.findLast(({ step }) => step === 'registered-in' || step === 'struck-off')
  const title = titleThatHolds(situation)
  const since = [title?.from, situation.refusal && dayOf(situation)].filter((day) => day)
  const isLatest = done && since.every((day) => day === undefined || done.on >= day)
  const found = done && isLatest ? fromStep(done) : fromPapers(situation)
  return lineOn(on, { id: 'register', ...found })
}

const dayOf = ({ refusal }: Situation) => refusal?.notification.on ?? refusal?.decidedOn

type Found = Omit<TomorrowLine, 'id' | 'toConfirm'>

const inRegister = (register: Register, sources: readonly Provision[]): Found => ({
  answer: 'yes',
  says: 'register.in',
  register,
  sources,
})

const unsaid = (sources: readonly Provision[] = []): Found => ({
  answer: 'unknown',
  says: 'register.unknown',
  sources,
})

function fromStep({ step, details }: Step): Found {
  const register = OF_STEP[String(details?.['register'])]
  if (step === 'struck-off') {
    return { answer: 'no', says: 'register.struck', sources: [agiiSejour] }
  }
  return register ? inRegister(register, [article('12')]) : unsaid([article('12')])
}

function fromPapers(situation: Situation): Found {
  const { paper, refusal, request } = situation
  const title = titleThatHolds(situation)
  // Only a positive check enters a family member: before it, the paper implies nothing.
  if (!title && paper?.paper === AFTER_A_CHECK && !isChecked(situation)) return unsaid([agiiSejour])
  // Whoever asked for protection is not struck off while the judge has the file.
  if (paper?.paper === 'annexe-35' && isOfProtection(refusal)) {
    return inRegister('attente', [agiiSejour])
  }
  if (refusal && decisionEffect(refusal.decision) !== 'refused') return unsaid()
  const fromPaper = paper && impliedBy(paper.paper)
  const fromTitle = title && impliedBy(title.title)
  if (fromPaper && fromPaper.answer !== 'unknown') return fromPaper
  if (fromTitle) return fromTitle
  if (fromPaper) return fromPaper
  if (refusal || !request) return unsaid()
  // A request does not register anybody.
  return { answer: 'unknown', says: 'register.not-added', sources: [circulaireSur9bis] }
}

const AFTER_A_CHECK = 'annexe-19ter'

const isChecked = ({ steps }: Situation): boolean =>
  steps.findLast(({ step }) => step === 'residence-check-concluded')?.details?.['outcome'] ===
  'positive'

const isOfProtection = (refusal: Situation['refusal']): boolean =>
  refusal !== undefined &&
  decisionById(refusal.decision)?.remedies.some((one) => one === 'full-jurisdiction') === true

function impliedBy(id: string): Found | undefined {
  const titre = titreById(id)
  if (!titre) return undefined
  const { value, source } = titre.register
  const sources = provisions(source)
  if (value === 'attente' || value === 'etrangers' || value === 'population') {
    return inRegister(value, sources)
  }
  if (value === 'radie') return { answer: 'no', says: 'register.struck', sources }
  return unsaid(sources)
}
