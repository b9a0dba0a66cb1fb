import { localDate, type LocalDate } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import { article } from '../texts/loi-1980-12-15.ts'
import { REGIME_FROM } from './regimes.ts'
import type { Limit, LimitNote, OpenedBy, Remedy, SuspensiveEffect } from './remedy.ts'
import { cassationAdministrative, limitesDe2026 } from './sources.ts'

/** No step within an appeal stops a removal. */
const notSuspensive = (from: LocalDate, provision: string): Dated<SuspensiveEffect> => [
  { from, value: 'no', source: article(provision) },
]

type Step<Id extends string> = {
  readonly id: Id
  readonly label: string
  readonly days: number
  readonly openedBy: OpenedBy
  readonly provision: string
  readonly paragraph?: string
  /** First day of notification. Absent: as old as the Council. */
  readonly from?: LocalDate
  readonly notes: readonly LimitNote[]
}

// The move to a working day is written for appeals (art. 39/57), not for these steps.
function step<const Id extends string>(of: Step<Id>) {
  const from = of.from ?? REGIME_FROM.A
  const source = article(of.provision, of.paragraph ? { paragraph: of.paragraph } : {})
  const limit: Limit = { length: { days: of.days }, movesToWorkingDay: false, source }
  const limits: Dated<Limit> = [
    { from, value: limit, source },
    {
      from: REGIME_FROM.C,
      value: { ...limit, shortest: { days: 5 }, source: limitesDe2026 },
      source: limitesDe2026,
    },
  ]
  return {
    id: of.id,
    label: of.label,
    kind: 'step',
    openedBy: of.openedBy,
    startsByMode: false,
    whenClosed: 'unsettled',
    limits,
    suspensive: notSuspensive(from, of.provision),
    notes: of.notes,
  } as const satisfies Remedy
}

export const hearingRequest = step({
  id: 'hearing-request',
  label: 'demande d’être entendu après une ordonnance de procédure écrite',
  days: 15,
  openedBy: 'sending',
  provision: '39/73',
  paragraph: '§ 2',
  notes: ['silence-accepts'],
})

export const synthesisDeclaration = step({
  id: 'synthesis-declaration',
  label: 'réponse au greffe sur le dépôt d’un mémoire de synthèse',
  days: 8,
  openedBy: 'notification',
  provision: '39/81',
  notes: ['silence-ends-appeal'],
})

export const synthesisMemorial = step({
  id: 'synthesis-memorial',
  label: 'dépôt du mémoire de synthèse',
  days: 15,
  openedBy: 'notification',
  provision: '39/81',
  notes: ['silence-ends-appeal'],
})

export const rollFee = step({
  id: 'roll-fee',
  label: 'paiement du droit de rôle',
  days: 8,
  openedBy: 'notification',
  provision: '39/68-1',
  // The court fee exists since that day.
  from: localDate('2011-04-01'),
  notes: ['silence-ends-appeal'],
})

export const petitionRepair = step({
  id: 'petition-repair',
  label: 'régularisation d’une requête que le greffe n’a pas inscrite au rôle',
  days: 8,
  openedBy: 'receipt',
  provision: '39/69',
  notes: ['silence-ends-appeal'],
})

export const continuationRequest = step({
  id: 'continuation-request',
  label: 'demande de poursuivre la procédure après le rejet de la suspension',
  days: 8,
  openedBy: 'notification',
  provision: '39/82',
  paragraph: '§ 6',
  notes: ['silence-ends-appeal'],
})

/** What the defendant sends the Council, with a note if he wishes. It is the person’s no limit. */
export const administrativeFile = {
  ...step({
    id: 'administrative-file',
    label:
      'dépôt du dossier administratif par la partie défenderesse, avec une note si elle le veut',
    days: 8,
    openedBy: 'notification',
    provision: '39/81',
    notes: [],
  }),
  kind: 'authority',
} as const satisfies Remedy

export const cassation = {
  id: 'cassation',
  label: 'recours en cassation administrative devant le Conseil d’État',
  kind: 'remedy',
  openedBy: 'notification',
  startsByMode: false,
  whenClosed: 'unsettled',
  limits: [
    {
      from: REGIME_FROM.A,
      source: cassationAdministrative,
      value: { length: { days: 30 }, movesToWorkingDay: false, source: cassationAdministrative },
    },
  ],
  suspensive: [{ from: REGIME_FROM.A, value: 'no', source: cassationAdministrative }],
  notes: ['lawyer-required'],
} as const satisfies Remedy
