import type { Provision } from '@sejour/engine'
import { decisions } from '@sejour/law/decisions'
import { decisionUnion, depotUnion, papiersApresDecision, papiersEnCours } from '@sejour/law/union'
import type { Suspension } from '../limit/index.ts'
import { sayEachSourceOnce } from '../say/index.ts'
import type { EuStayFinding } from './finding.ts'
import type { EuStayFacts } from './input.ts'
import type { EuStayStep } from './output.ts'
import type { EuStayWording } from './wording/wording.ts'

/** What is said of the effect of the appeal. */
export type SuspensionSentence =
  | 'yes'
  | 'yes-list-changed'
  | 'no'
  | 'no-other-family'
  | 'unknown'
  | 'unknown-other-family'

/** Every moment of the request, in the order of time; what has no day comes last in its place. */
export function sayEuSteps(
  facts: EuStayFacts,
  finding: EuStayFinding,
  wording: EuStayWording,
): readonly EuStayStep[] {
  const extraMonth = extraMonthStep(finding, wording)
  const isOpen = facts.decision === undefined
  const steps = [
    ...filingSteps(facts, finding, wording),
    documentsStep(facts, finding, wording),
    ...(isOpen ? extraMonth : []),
    ...decisionSteps(facts, finding, wording),
    ...(isOpen ? [] : extraMonth),
    ...appealStep(finding, wording),
  ].map(({ source, ...step }) => ({ ...step, sources: sayEachSourceOnce(source, wording.lang) }))
  return inOrder(steps)
}

type Bare = Omit<EuStayStep, 'sources'> & { readonly source: readonly Provision[] }

function filingSteps(
  facts: EuStayFacts,
  { filing, filedLate }: EuStayFinding,
  wording: EuStayWording,
): readonly Bare[] {
  const { request, filedOn, arrivedOn, decision } = facts
  const isInVain = decision?.document === 'annexe-19quinquies'
  const { labels, steps } = wording
  // After a decision, a check of which nothing is known is no news.
  const isNews = facts.decision === undefined || facts.residence.result !== undefined
  const check = isNews ? [checkStep(facts, wording)] : []
  const filed: Bare = {
    kind: 'filing',
    state: 'past',
    label: labels.filing,
    day: filedOn,
    safeDay: null,
    text: isInVain ? steps.filedInVain : steps.filed[request],
    source: isInVain
      ? papiersApresDecision['annexe-19quinquies'].source
      : papiersEnCours[request].none.source,
  }
  if (arrivedOn === undefined || filing === undefined) return [filed, ...check]
  const judged = filedLate ? steps.filedLate(depotUnion.fineCents) : steps.filedInTime
  return [
    {
      kind: 'arrival',
      state: 'past',
      label: labels.arrival,
      day: arrivedOn,
      safeDay: null,
      text: steps.arrival,
      source: [depotUnion.source],
    },
    filed,
    ...check,
    {
      kind: 'filing-limit',
      state: 'limit',
      label: labels['filing-limit'],
      day: filing.lastDay,
      safeDay: filing.safeLastDay,
      text: `${steps.filingLimit} ${judged}`,
      source: filedLate ? [depotUnion.source, depotUnion.fineSource] : [depotUnion.source],
    },
  ]
}

function documentsStep(
  { decision }: EuStayFacts,
  { regime, documents, documentsInTime }: EuStayFinding,
  { labels, steps }: EuStayWording,
): Bare {
  const { incomplete, documentsSource, incompleteSource } = regime
  const open = decision === undefined ? [steps.completeUnknown[incomplete]] : []
  const judged =
    documentsInTime === undefined
      ? open
      : [documentsInTime ? steps.complete : steps.completeLate[incomplete]]
  const due = regime.completion ? 'after-filing' : 'at-filing'
  return {
    kind: 'documents',
    state: 'limit',
    label: labels.documents,
    day: documents.lastDay,
    safeDay: documents.safeLastDay,
    text: [steps.documents[due], ...judged].join(' '),
    source:
      judged.length > 0 && documentsInTime !== true
        ? [...documentsSource, ...incompleteSource]
        : documentsSource,
  }
}

function checkStep({ request, residence }: EuStayFacts, { labels, steps }: EuStayWording): Bare {
  const result = residence.result ?? 'none'
  return {
    kind: 'residence-check',
    state: residence.result === undefined ? 'possible' : 'past',
    label: labels['residence-check'],
    day: residence.on ?? null,
    safeDay: null,
    text: steps.check[result],
    source: papiersEnCours[request][result].source,
  }
}

function decisionSteps(
  { decision }: EuStayFacts,
  { decisionLastDay, decidedInTime }: EuStayFinding,
  { labels, papers, steps }: EuStayWording,
): readonly Bare[] {
  const judged =
    decidedInTime === undefined ? [] : [decidedInTime ? steps.decidedInTime : steps.decidedLate]
  const limit: Bare = {
    kind: 'decision-limit',
    state: 'limit',
    label: labels['decision-limit'],
    day: decisionLastDay,
    safeDay: null,
    text: [steps.decisionLimit, ...judged].join(' '),
    source: decisionUnion,
  }
  if (decision === undefined) return [limit]
  const { document, notifiedOn } = decision
  const paper = decisions.find(({ id }) => id === document)
  const taken: Bare = {
    kind: 'decision',
    state: 'past',
    label: papers[document],
    day: notifiedOn ?? null,
    safeDay: null,
    text: steps.decided[document],
    source: paper ? [paper.source] : decisionUnion,
  }
  return [limit, taken]
}

function extraMonthStep(
  { extraMonth: { open, days }, regime }: EuStayFinding,
  { labels, steps }: EuStayWording,
): readonly Bare[] {
  if (open === 'no') return []
  return [
    {
      kind: 'extra-month',
      state: open === 'yes' && days ? 'limit' : 'possible',
      label: labels['extra-month'],
      day: days?.lastDay ?? null,
      safeDay: days?.safeLastDay ?? null,
      text: steps.extraMonth[open],
      source: regime.incompleteSource,
    },
  ]
}

function appealStep({ appeal }: EuStayFinding, { labels, steps }: EuStayWording): readonly Bare[] {
  if (appeal === undefined) return []
  const { lastDay, safeLastDay, suspension, source } = appeal
  return [
    {
      kind: 'appeal',
      state: 'limit',
      label: labels.appeal,
      day: lastDay,
      safeDay: safeLastDay,
      text: `${steps.appeal} ${steps.suspension[suspensionSentence(suspension)]}`,
      source: suspension.source ? [source, suspension.source] : [source],
    },
  ]
}

/** Which sentence says whether the appeal stops a removal. */
export function suspensionSentence({ effect, because }: Suspension): SuspensionSentence {
  switch (effect) {
    case 'yes':
      return because === undefined ? 'yes' : 'yes-list-changed'
    case 'no':
      return because === 'suspension-other-family' ? 'no-other-family' : 'no'
    case 'unknown':
      return because === 'suspension-other-family-unknown' ? 'unknown-other-family' : 'unknown'
  }
}

// A step without a day keeps its place after the one before it.
function inOrder(steps: readonly EuStayStep[]): readonly EuStayStep[] {
  return steps
    .map((step, index) => {
      const at = step.day ?? steps.slice(0, index).findLast(({ day }) => day !== null)?.day
      return { step, at: at ?? '' }
    })
    .toSorted((one, other) => (one.at === other.at ? 0 : one.at < other.at ? -1 : 1))
    .map(({ step }) => step)
}
