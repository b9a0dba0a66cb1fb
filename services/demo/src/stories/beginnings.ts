import { addDays, type LocalDate } from '@sejour/calendar'
import type { NotificationMode } from '@sejour/cases'
import type { DemoCase } from '../demo-case.ts'
import { OFFICES, type OfficeKey } from '../offices.ts'
import { type Story, writeStory } from '../story.ts'
import { APPLICANTS, type StoryKey } from './applicants.ts'
import type { Applicant } from './applicants-of-the-union.ts'

const NINE = '9bis'
const { postcode: POSTCODE, commune: TOWN } = OFFICES.commune

/** A story of one person: who keeps it, and from when on. */
export function storyOf(
  key: StoryKey,
  {
    known,
    language = 'fr',
    on,
  }: {
    readonly known: readonly [OfficeKey, ...OfficeKey[]]
    readonly language?: 'fr' | 'nl'
    readonly on: LocalDate
  },
  tell: (story: Story) => void,
): readonly DemoCase[] {
  const { familyName, givenName }: Applicant = APPLICANTS[key]
  const opening = { key, title: `${familyName} ${givenName}`, language, on, known }
  return writeStory(opening, (story) => {
    introduce(story, APPLICANTS[key], { on, counsel: known.find(isCounsel) })
    tell(story)
  })
}

const isCounsel = (office: OfficeKey) => OFFICES[office].kind === 'counsel'

function introduce(
  { all }: Story,
  { street, ...details }: Applicant,
  { on, counsel }: { readonly on: LocalDate; readonly counsel: OfficeKey | undefined },
): void {
  all.person('applicant', 'applicant', details)
  all.lives(street, POSTCODE, TOWN, addDays(on, -500))
  all.piece('passeport', 'Passeport', { kind: 'passeport', language: 'fr' })
  if (!counsel) return
  all.mandate(
    counsel === 'accueil' ? 'organisation' : 'lawyer',
    OFFICES[counsel].name,
    addDays(on, -10),
  )
  all.elects(addDays(on, -10))
}

/** Why the request may be made here, and why it should be granted: two arguments at least. */
export function argues(
  { all }: Story,
  [here, merits]: readonly [here: string, merits: string],
  procedure = NINE,
): void {
  all.argument('ici', procedure, 'circumstances', { kind: 'vie-familiale', text: here })
  all.argument('fond', procedure, 'merits', { kind: 'integration', text: merits })
}

/** The request leaves: by registered post, or at the counter. */
export function files({ all }: Story, on: LocalDate, by: NotificationMode = 'registered'): void {
  all.procedure(NINE, 'article-9bis')
  all.piece('preuve-redevance', 'Preuve de paiement de la redevance', {
    kind: 'preuve-de-paiement',
    language: 'fr',
    dated: addDays(on, -2),
  })
  all.filed('depot', NINE, on, by)
}

/** The parcel of counsel, as both sides keep it. */
export function sendsRequest({ parcel }: Story, from: OfficeKey, on: LocalDate): void {
  parcel('colis-demande', {
    kind: 'request',
    procedure: NINE,
    from,
    to: 'commune',
    on,
    pieces: { passeport: 'Passeport', 'preuve-redevance': 'Preuve de paiement de la redevance' },
    entries: { depot: 'Demande introduite' },
    answer: { received: on },
  })
}

/** Posting, arrival and number: three facts. */
export function registers(
  { commune }: Story,
  on: LocalDate,
  {
    number,
    postedOn,
    channel = 'registered-post',
  }: {
    readonly number: string
    readonly postedOn?: LocalDate
    readonly channel?: 'registered-post' | 'counter' | 'product'
  },
): void {
  const details = { channel, number, ...(postedOn && { postedOn }) }
  commune.step('inscription', NINE, 'request-registered', { on, details })
}

/** The fee is there, and the police is asked to look. */
export function asksCheck({ commune }: Story, on: LocalDate): void {
  commune.step('redevance', NINE, 'fee-checked', { on, details: { result: 'paid' } })
  commune.step('controle-demande', NINE, 'residence-check-asked', { on, details: { to: 'police' } })
}

/** Lives there: the check ends, and annex 3 of the circular is handed over. */
export function concludes({ commune }: Story, on: LocalDate): void {
  commune.step('visite', NINE, 'residence-visited', { on, details: { outcome: 'met' } })
  commune.step('controle', NINE, 'residence-check-concluded', {
    on,
    details: { outcome: 'positive' },
  })
  commune.receipt('annexe-3', NINE, on, 'circulaire-annexe-3')
}

/** The commune sends on; the Office takes in. */
function transmits(
  { commune, office, parcel }: Story,
  on: LocalDate,
  { received, reference }: { readonly received: LocalDate; readonly reference: string },
): void {
  commune.step('avis', NINE, 'mayor-opinion', { on, details: { opinion: 'none' } })
  commune.step('transmission', NINE, 'transmitted', { on })
  parcel('colis-transmission', {
    kind: 'transmission',
    procedure: NINE,
    from: 'commune',
    to: 'office',
    on,
    pieces: { passeport: 'Passeport', 'preuve-redevance': 'Preuve de paiement de la redevance' },
    entries: { depot: 'Demande introduite', 'annexe-3': 'Annexe 3 de la circulaire' },
    answer: { received, reference },
  })
  office.step('prise-en-charge', NINE, 'transmission-received', {
    on: received,
    details: { number: reference },
  })
}

/** What every request went through that is at the Office. At least twenty days after `filedOn`. */
export function reachesOffice(
  story: Story,
  filedOn: LocalDate,
  { from, number }: { readonly from?: OfficeKey; readonly number: string },
): void {
  const day = (days: number) => addDays(filedOn, days)
  files(story, filedOn)
  if (from) sendsRequest(story, from, filedOn)
  registers(story, day(2), { number: `E-${number}`, postedOn: filedOn })
  asksCheck(story, day(3))
  concludes(story, day(10))
  transmits(story, day(12), { received: day(15), reference: `X.000.${number}` })
  story.office.fact('identite.document', 'passeport')
}

/** What the Office signed goes to the commune, which is asked to hand it over. */
export function asksNotification(
  { office, commune, parcel }: Story,
  decision: string,
  {
    signed,
    ruling = 'decision-preparee',
    procedure = NINE,
  }: { readonly signed: LocalDate; readonly ruling?: string; readonly procedure?: string },
): void {
  const known = { on: signed, about: ruling }
  const details = { how: 'hand', decision }
  office.step(`${ruling}-signee`, procedure, 'decision-signed', { ...known, details: { decision } })
  for (const desk of [office, commune]) {
    desk.step(`${ruling}-a-notifier`, procedure, 'notification-asked', { ...known, details })
  }
  parcel(`colis-${ruling}`, {
    kind: 'decision',
    procedure,
    from: 'office',
    to: 'commune',
    on: signed,
    entries: { [`${ruling}-a-notifier`]: 'À notifier' },
    papers: ['Décision signée, à notifier'],
    answer: { received: signed },
  })
}
