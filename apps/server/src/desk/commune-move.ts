import type { LocalDate } from '@sejour/calendar'
import type { CaseState, Command } from '@sejour/cases'
import type { ParcelDesk, ParcelReceiver } from '@sejour/desk'
import { deskHref } from '@sejour/web/desk'
import { type CaseSending, derivedId, type Order } from './case-route.ts'
import { atCounter, type AtCounter, details, recordStepOf } from './commune-entries.ts'
import { DONE } from './frame.ts'
import { type Answer, type Asked, type Sending, type Wrong, wrongIn } from './route.ts'

/** A move that was typed: what it writes, and whether the file leaves with it. */
type Move = {
  readonly at: AtCounter
  readonly commands: readonly Command[]
  readonly to: string
  readonly on: LocalDate
  readonly how: 'keep' | 'send-on'
}

/** Moves while the request waits: nothing is decided by it, and both communes are told. */
export async function recordMove(sending: CaseSending): Promise<Order> {
  const { lang, caseId } = sending
  const move = await readMove(sending)
  if (!move) return { commands: [] }
  const { at, commands, how } = move
  const asked = new URLSearchParams({ kind: 'request', procedure: at.round.id })
  const parcels = deskHref(lang, 'parcels', { case: caseId })
  return { commands, ...(how === 'send-on' && { to: `${parcels}?${asked}#send` }) }
}

/**
 * The same, where the file goes on to the other commune: the move, the new address and the parcel
 * are written together, or nothing is. Nothing where it stays, or where no parcels travel.
 */
export async function sendOn(sending: CaseSending): Promise<Answer | Wrong | undefined> {
  const { parts, actor, lang, caseId, commandId, form } = sending
  const desk = parts.parcels
  const receiver = form.line('receiver')
  const move = desk && (await readMove(sending))
  if (form.errors.length > 0) return wrongIn(form)
  if (!desk || move?.how !== 'send-on') return undefined
  const { at, commands, to } = move
  const sent = await desk.send(actor, {
    parcel: derivedId(commandId, 'parcel'),
    caseId,
    commandId,
    to: receiver ?? { name: to },
    kind: 'request',
    procedure: at.round.id,
    ...everything(at.file.state),
    commands,
  })
  if ('sent' in sent) {
    return { seeOther: `${deskHref(lang, 'parcels', { case: caseId })}?${DONE}=1` }
  }
  if (!('refused' in sent)) return sent
  return { wrong: { errors: [{ code: sent.refused }] }, status: 422 }
}

/** The communes of the house to which a file can go. */
export async function otherCommunes(
  { parts, actor, places }: Pick<Asked, 'parts' | 'actor' | 'places'>,
  desk: ParcelDesk | undefined = parts.parcels,
): Promise<readonly ParcelReceiver[]> {
  const seen = await desk?.receivers(actor, places['case'] ?? '')
  return seen && 'seen' in seen ? seen.seen.filter(({ kind }) => kind === 'commune') : []
}

async function readMove(sending: CaseSending): Promise<Move | undefined> {
  const { form, commandId } = sending
  const at = await atCounter(sending)
  const on = form.requiredDay('on')
  const street = form.requiredLine('street', 'street-blank')
  const postcode = form.requiredLine('postcode', 'postcode-blank')
  const to = form.requiredLine('commune', 'commune-blank')
  const how = form.oneOf('how', ['keep', 'send-on'])
  if (how === undefined) form.wrong('how', 'move-choice')
  if (!at || on === undefined || how === undefined) return undefined
  const from = await communeOf(sending, at)
  const step = recordStepOf(sending, at.round, {
    step: 'commune-changed',
    on,
    details: details({ from, to, how }),
  })
  const address = {
    id: derivedId(commandId, 'address'),
    kind: 'residence' as const,
    street,
    postcode,
    commune: to,
    from: on,
  }
  return { at, commands: [step, { type: 'record-address', address }], to, on, how }
}

async function communeOf(sending: Sending, { file }: AtCounter): Promise<string> {
  const office = await sending.parts.officeOf?.(sending.actor)
  return office?.commune ?? file.addresses.residence?.commune ?? sending.frame.organisation
}

/** The whole file goes, but what is kept back. */
function everything({ exhibits, acts, entries }: CaseState) {
  return {
    exhibits: [...exhibits.values()].flatMap(({ id, confidential }) =>
      confidential === true ? [] : [id],
    ),
    acts: [...acts.values()].flatMap(({ id, written }) => (written?.files[0] ? [id] : [])),
    entries: [...entries.keys()],
  }
}
