import { findLocalDate } from '@sejour/calendar'
import { type Command, numberedExhibits, type PersonDetails } from '@sejour/cases'
import { type CaseFile, mayCommand } from '@sejour/desk'
import {
  type CaseFrame,
  deskHref,
  likelyPerson,
  type Proposal,
  proposalsOf,
  renderDesk,
  type Sent,
  zoneCarried,
  ZonePage,
  type ZoneReading,
  zoneTick,
} from '@sejour/web/desk'
import { caseFrameOf } from './case-frame.ts'
import { caseRoute, type CaseSending, type Order } from './case-route.ts'
import type { FormReader } from './form-reader.ts'
import type { Answer, Asked, DeskRoute, Sending } from './route.ts'

const page = 'exhibitZone'

const written = caseRoute({
  page,
  render: ({ file, sent, ...asked }) => {
    const zone = sent && zoneCarried(sent.values)
    const frame = { ...asked.frame, mayWrite: asked.frame.mayWrite && mayTake(asked) }
    return draw({ ...asked, frame }, file, {
      ...(zone && { reading: { zone } }),
      person: sent?.values['person'],
      sent,
    })
  },
  send: { take },
})

/** The zone of a passport or a card: read from the kept file, compared, taken over by a person. */
export const exhibitZone: DeskRoute = {
  ...written,
  send: { ...written.send, read, compare },
}

/** Reads the file, which the log of reads says, and shows what was read beside what is known. */
async function read(sending: Sending): Promise<Answer> {
  const { parts, actor, places } = sending
  const { case: caseId = '', exhibit = '' } = places
  if (!mayTake(sending) || parts.readZone === undefined) return { forbidden: true }
  const opened = await parts.pieces.open(actor, { caseId, exhibit })
  if (!('seen' in opened)) return opened
  return drawn(sending, { reading: await parts.readZone(opened.seen) })
}

/** The same values beside what the case knows of somebody else. */
async function compare(sending: Sending): Promise<Answer> {
  if (!mayTake(sending)) return { forbidden: true }
  const zone = zoneCarried(sending.form.values)
  return drawn(sending, {
    ...(zone && { reading: { zone } }),
    person: sending.form.line('person'),
  })
}

/** A zone is read to be taken over: whoever takes nothing over has none read. */
export const mayTake = ({ actor }: Pick<Asked, 'actor'>): boolean =>
  mayCommand(actor, 'describe-person')

/** Takes over what was ticked, all of it or nothing. */
async function take({ form, file, lang, places }: CaseSending): Promise<Order> {
  const zone = zoneCarried(form.values)
  const state = (await file())?.state
  const person = state?.persons.get(form.line('person') ?? '')
  const exhibit = state?.exhibits.get(places['exhibit'] ?? '')
  if (zone === undefined) form.wrong(undefined, 'nothing-carried')
  else if (person === undefined || exhibit === undefined) form.wrong(undefined, 'person-gone')
  if (zone === undefined || person === undefined || exhibit === undefined) return { commands: [] }
  const ticked = proposalsOf(zone, { person, expires: exhibit.expires }).filter(
    ({ target, compared }) => compared !== 'same' && form.ticked(zoneTick(target)),
  )
  if (ticked.length === 0) form.wrong(undefined, 'nothing-ticked')
  const expires = findLocalDate(ticked.find(({ target }) => target === 'expires')?.value ?? '')
  const changes = changesIn(ticked, form)
  const commands: readonly Command[] = [
    ...(Object.keys(changes).length === 0
      ? []
      : [{ type: 'describe-person' as const, person: person.id, changes }]),
    ...(expires === undefined
      ? []
      : [{ type: 'describe-exhibit' as const, exhibit: exhibit.id, changes: { expires } }]),
  ]
  return { commands, to: `${deskHref(lang, 'exhibit', places)}?ok=1` }
}

function changesIn(ticked: readonly Proposal[], form: FormReader): PersonDetails {
  const entries = ticked.flatMap(({ target, value }) => {
    if (target === 'expires') return []
    const isName = target === 'familyName' || target === 'givenName'
    return [[target, isName ? form.requiredLine(target, 'name-blank') : value] as const]
  })
  return Object.fromEntries(entries)
}

type Drawn = {
  readonly reading?: ZoneReading
  /** With whom the values are compared; absent: whoever they fit best. */
  readonly person?: string | undefined
  readonly sent?: Sent | undefined
}

async function drawn(sending: Sending, what: Drawn): Promise<Answer> {
  const { parts, actor, lang, places } = sending
  const seen = await parts.desk.caseOf(actor, places['case'] ?? '', { lang })
  if (!('seen' in seen)) return seen
  const html = draw({ ...sending, frame: caseFrameOf(sending, seen.seen) }, seen.seen, what)
  return html === undefined ? { notFound: true } : { html }
}

function draw(
  { frame, places }: Pick<Asked, 'places'> & { readonly frame: CaseFrame },
  { state }: CaseFile,
  { reading, person, sent }: Drawn,
): string | undefined {
  const piece = numberedExhibits(state).find(({ exhibit }) => exhibit.id === places['exhibit'])
  if (piece === undefined) return undefined
  const people = [...state.persons.values()]
  const chosen = state.persons.get(person ?? '')
  const likely = reading && 'zone' in reading ? likelyPerson(reading.zone, people) : undefined
  return renderDesk(ZonePage, { frame, piece, people, reading, person: chosen ?? likely, sent })
}
