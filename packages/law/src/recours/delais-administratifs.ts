import { localDate, type LocalDate } from '@sejour/calendar'
import type { Dated, Provision } from '@sejour/engine'
import { articleAr } from '../texts/ar-1981-10-08.ts'
import { circulaireSur9bis } from '../texts/circulaire-2007-06-21.ts'
import { article } from '../texts/loi-1980-12-15.ts'
import type { Limit, Remedy, SuspensiveEffect } from './remedy.ts'
import { delaiAdresse, moisSupplementaire } from './sources.ts'

// No text moves these limits to a working day, and such a move is no general principle.
function single(
  from: LocalDate,
  source: Provision,
  limit: Omit<Limit, 'movesToWorkingDay' | 'source'>,
): Dated<Limit> {
  return [{ from, source, value: { ...limit, movesToWorkingDay: false, source } }]
}

const notSuspensive = (from: LocalDate, source: Provision): Dated<SuspensiveEffect> => [
  { from, value: 'no', source },
]

const LAW_IN_FORCE = localDate('1981-07-01')
const FEE_EXISTS = localDate('2015-03-02')
const COOPERATION = localDate('2024-07-20')
const FREE_MOVEMENT = localDate('2008-06-01')
/** From this day on a citizen of the Union hands in every document with the request. */
const ALL_AT_FILING = localDate('2025-09-01')
const NEW_TITLE_ON_REMOVAL = localDate('2012-02-27')

const allAtFiling = articleAr('50')
const complement = articleAr('1er/2')
const renewalFrame = article('13', { paragraph: '§ 2' })
const removalTerm = article('74/14', { paragraph: '§ 1er' })
const unionTerm = article('44ter', { paragraph: '§ 2' })
const hearing = article('62', { paragraph: '§ 1er' })

export const feeTopUp = {
  id: 'fee-top-up',
  label: 'paiement du solde de la redevance (annexe 43)',
  kind: 'duty',
  openedBy: 'notification',
  startsByMode: false,
  whenClosed: 'act-before',
  limits: single(FEE_EXISTS, complement, { length: { days: 30 } }),
  suspensive: notSuspensive(FEE_EXISTS, complement),
  notes: ['payment-and-proof'],
} as const satisfies Remedy

export const residenceCheck = {
  id: 'residence-check',
  label: 'enquête de résidence de la commune',
  kind: 'authority',
  openedBy: 'filing',
  startsByMode: false,
  indicative: true,
  limits: single(localDate('2007-06-01'), circulaireSur9bis, { length: { days: 10 } }),
  suspensive: notSuspensive(localDate('2007-06-01'), circulaireSur9bis),
  notes: ['no-sanction'],
} as const satisfies Remedy

export const addressDeclaration = {
  id: 'address-declaration',
  label:
    'communication de l’adresse à l’Office des étrangers après un ordre de quitter le territoire',
  kind: 'duty',
  openedBy: 'notification',
  startsByMode: false,
  whenClosed: 'act-before',
  limits: single(COOPERATION, delaiAdresse, { length: { days: 14 } }),
  suspensive: notSuspensive(COOPERATION, delaiAdresse),
  notes: ['form-text-only'],
} as const satisfies Remedy

export const extraMonth = {
  id: 'extra-month',
  label: 'mois supplémentaire pour produire les documents après une annexe 20',
  kind: 'duty',
  openedBy: 'notification',
  startsByMode: false,
  whenClosed: 'act-before',
  limits: [
    ...single(FREE_MOVEMENT, moisSupplementaire, { length: { months: 1 } }),
    // Only a request filed before that day has this month left: the paper itself says so.
    ...single(ALL_AT_FILING, moisSupplementaire, { length: { months: 1 }, shortest: { days: 1 } }),
  ],
  suspensive: notSuspensive(FREE_MOVEMENT, moisSupplementaire),
  notes: ['months-by-date', 'counted-from-deadline-day'],
} as const satisfies Remedy

export const departure = {
  id: 'departure',
  label: 'délai de départ volontaire fixé par l’ordre de quitter le territoire',
  kind: 'term',
  openedBy: 'notification',
  startsByMode: false,
  limits: single(NEW_TITLE_ON_REMOVAL, removalTerm, {
    length: { days: 30 },
    cases: [{ when: { unionCitizenOrFamily: true }, length: { months: 1 }, source: unionTerm }],
    shortest: { days: 7 },
  }),
  suspensive: notSuspensive(NEW_TITLE_ON_REMOVAL, removalTerm),
  notes: ['extension-on-proof'],
} as const satisfies Remedy

export const renewal = {
  id: 'renewal',
  label: 'demande de prolongation du titre de séjour',
  kind: 'duty',
  openedBy: 'expiry',
  startsByMode: false,
  limits: single(LAW_IN_FORCE, renewalFrame, {
    length: { days: 30 },
    window: { opens: 45, closes: 30, source: articleAr('33') },
  }),
  suspensive: notSuspensive(LAW_IN_FORCE, renewalFrame),
  notes: ['renewal-window-is-practice'],
} as const satisfies Remedy

export const rightToBeHeard = {
  id: 'right-to-be-heard',
  label: 'observations avant un retrait ou une fin de séjour',
  kind: 'duty',
  openedBy: 'receipt',
  startsByMode: false,
  whenClosed: 'act-before',
  limits: single(localDate('2017-04-29'), hearing, { length: { days: 15 } }),
  suspensive: notSuspensive(localDate('2017-04-29'), hearing),
  notes: [],
} as const satisfies Remedy

const completion19ter = articleAr('52', { paragraph: '§ 3' })
const completion19: Provision = {
  ...articleAr('51', { paragraph: '§ 1er', subparagraph: 1 }),
  readUntil: localDate('2025-08-31'),
}
const unionDecision: Provision = article('42')
const banLifting = article('74/12')

export const annexe19terDocuments = {
  id: 'annexe-19ter-documents',
  label: 'production des preuves après une annexe 19ter',
  kind: 'duty',
  openedBy: 'issue',
  startsByMode: false,
  whenClosed: 'act-before',
  limits: single(FREE_MOVEMENT, completion19ter, { length: { months: 3 } }),
  suspensive: notSuspensive(FREE_MOVEMENT, completion19ter),
  notes: ['months-by-date'],
} as const satisfies Remedy

export const annexe19Documents = {
  id: 'annexe-19-documents',
  label: 'production des preuves après une annexe 19',
  kind: 'duty',
  openedBy: 'issue',
  startsByMode: false,
  whenClosed: 'act-before',
  limits: [
    ...single(FREE_MOVEMENT, completion19, { length: { months: 3 } }),
    // Every document is handed in with the request itself: what the paper still leaves is all there is.
    ...single(ALL_AT_FILING, allAtFiling, { length: { months: 3 }, shortest: { days: 1 } }),
  ],
  suspensive: notSuspensive(FREE_MOVEMENT, completion19),
  notes: ['months-by-date'],
} as const satisfies Remedy

export const unionRequestDecision = {
  id: 'union-request-decision',
  label: 'décision sur une demande de citoyen de l’Union ou de membre de sa famille',
  kind: 'authority',
  openedBy: 'filing',
  startsByMode: false,
  limits: single(FREE_MOVEMENT, unionDecision, { length: { months: 6 } }),
  suspensive: notSuspensive(FREE_MOVEMENT, unionDecision),
  notes: ['months-by-date'],
} as const satisfies Remedy

export const entryBanDecision = {
  id: 'entry-ban-decision',
  label: 'décision sur une demande de levée d’une interdiction d’entrée',
  kind: 'authority',
  openedBy: 'filing',
  startsByMode: false,
  limits: single(NEW_TITLE_ON_REMOVAL, banLifting, { length: { months: 4 } }),
  suspensive: notSuspensive(NEW_TITLE_ON_REMOVAL, banLifting),
  notes: ['months-by-date', 'silence-is-refusal', 'ban-runs-from-departure'],
} as const satisfies Remedy
