import { daysBetween } from '@sejour/calendar'
import type { Command } from '@sejour/cases'
import {
  type CaseFile,
  PARCEL_KINDS,
  type ParcelDesk,
  type SendParcel,
  type SentParcel,
  type SettledParcel,
} from '@sejour/desk'
import {
  deskHref,
  type DeskLang,
  ON_PAPER,
  parcelsTexts,
  parcelTick,
  ParcelsPage,
  renderDesk,
} from '@sejour/web/desk'
import { caseFrameOf } from './case-frame.ts'
import { answerTo, derivedId } from './case-route.ts'
import { DONE } from './frame.ts'
import { acknowledgementOf, paperParcelOf } from './parcels-paper.ts'
import { sendableOf } from './parcels-shown.ts'
import {
  type Answer,
  type Asked,
  type DeskRoute,
  type Sending,
  type Wrong,
  wrongIn,
} from './route.ts'

/** What left for another organisation and what came from one. */
export const parcels: DeskRoute = {
  page: 'parcels',
  show: async (asked, sent) => {
    const desk = asked.parts.parcels
    if (!desk) return { notFound: true }
    const seen = await readCase(asked)
    if (!('seen' in seen)) return seen
    const file = seen.seen
    const printed = acknowledgementOf(asked, file)
    if (printed) return printed
    const { actor, lang, today } = asked
    const [ofCase, receivers] = await Promise.all([
      desk.of(actor, file.caseId),
      desk.receivers(actor, file.caseId),
    ])
    if (!('seen' in ofCase)) return ofCase
    const { mayWrite, ...frame } = caseFrameOf(asked, file)
    return {
      html: renderDesk(ParcelsPage, {
        frame: {
          ...frame,
          mayWrite: mayWrite && file.state.status === 'open',
          ...saidOf(frame, lang),
        },
        parcels: ofCase.seen.map((one) => ({ ...one, days: daysBetween(one.parcel.on, today) })),
        sendable: sendableOf(file, 'seen' in receivers ? receivers.seen : [], lang),
        sent,
      }),
    }
  },
  send: {
    send: (sending) => withDesk(sending, send),
    recall: (sending) =>
      withDesk(sending, async ({ actor, about = '', commandId, form }, { desk }) => {
        const why = form.requiredLine('why', 'blank')
        if (form.errors.length > 0) return wrongIn(form)
        return settled(sending, await desk.recall(actor, { parcel: about, commandId, why }))
      }),
    answer: (sending) => withDesk(sending, answerOnPaper),
    receive: async (sending) => {
      const parcel = paperParcelOf(sending)
      if (!parcel) return wrongIn(sending.form)
      const { parts, actor, commandId, places } = sending
      const performed = await parts.desk.perform(actor, {
        caseId: places['case'] ?? '',
        commandId,
        command: { type: 'receive-parcel', parcel },
      })
      return 'done' in performed ? back(sending) : answerTo(performed, sending)
    },
  },
}

/** What is done here was sent, taken back or answered: never only saved. */
const saidOf = ({ said }: { readonly said?: string }, lang: DeskLang) =>
  said === undefined ? {} : { said: parcelsTexts[lang].done }

const readCase = ({ parts, actor, lang, places }: Asked) =>
  parts.desk.caseOf(actor, places['case'] ?? '', { lang })

type With = { readonly desk: ParcelDesk; readonly file: CaseFile }

async function withDesk(
  sending: Sending,
  act: (sending: Sending, having: With) => Promise<Answer | Wrong>,
): Promise<Answer | Wrong> {
  const desk = sending.parts.parcels
  if (!desk) return { notFound: true }
  const seen = await readCase(sending)
  return 'seen' in seen ? act(sending, { desk, file: seen.seen }) : seen
}

async function send(sending: Sending, { desk, file }: With): Promise<Answer | Wrong> {
  const { actor, form, commandId } = sending
  const kind = form.oneOf('kind', PARCEL_KINDS)
  if (kind === undefined && form.line('kind') === undefined) form.wrong('kind', 'required')
  const procedure = form.requiredLine('procedure')
  const to = form.requiredLine('to', 'choose-receiver')
  const name = form.line('name')
  if (to === ON_PAPER && name === undefined) form.wrong('name', 'name-paper')
  const message = form.text('message')
  const papers = (form.text('papers') ?? '').split('\n').flatMap((line) => line.trim() || [])
  if (form.errors.length > 0 || kind === undefined) return wrongIn(form)
  const ticked = (of: 'exhibit' | 'act' | 'entry', ids: Iterable<string>) =>
    [...ids].filter((id) => form.ticked(parcelTick(of, id)))
  const { exhibits, acts, entries } = file.state
  const asked: SendParcel = {
    parcel: derivedId(commandId, 'parcel'),
    caseId: file.caseId,
    commandId,
    to: to === ON_PAPER ? { name: name ?? '' } : to,
    kind,
    procedure,
    exhibits: ticked('exhibit', exhibits.keys()),
    acts: ticked('act', acts.keys()),
    entries: ticked('entry', entries.keys()),
    papers,
    withArguments: form.ticked('withArguments'),
    commands: leavingWith(sending, file, { kind, procedure }),
    ...(message !== undefined && { message }),
  }
  return settled(sending, await desk.send(actor, asked))
}

/** A commune that sends a request on to the Office records that it did: both at once, or neither. */
function leavingWith(
  { actor, commandId, today }: Sending,
  { standings }: CaseFile,
  { kind, procedure }: Pick<SendParcel, 'kind' | 'procedure'>,
): readonly Command[] {
  const all = standings.filter(({ subject }) => subject === procedure)
  const going = all.filter(({ next }) =>
    next.some(({ on }) => 'step' in on && on.step === 'transmitted'),
  )
  if (actor.kind !== 'commune' || kind !== 'transmission' || going.length === 0) return []
  // Whoever stands elsewhere, refused for the fee for instance, stays with the commune.
  const persons =
    going.length < all.length ? { persons: going.flatMap((one) => one.persons ?? []) } : {}
  const id = derivedId(commandId, 'transmitted')
  const step = {
    kind: 'step-taken',
    id,
    procedure,
    step: 'transmitted',
    ...persons,
    on: today,
  } as const
  return [{ type: 'record-entry', entry: { ...step, details: { how: 'parcel' } } }]
}

async function answerOnPaper(sending: Sending, { desk, file }: With): Promise<Answer | Wrong> {
  const { actor, form, about = '', commandId, today } = sending
  const answer = form.oneOf('answer', ['received', 'refused'] as const)
  if (answer === undefined && form.line('answer') === undefined) form.wrong('answer', 'required')
  const on = form.requiredDay('on')
  if (on && on > today) form.wrong('on', 'day-future')
  const reference = form.line('reference')
  const why = form.line('why')
  if (answer === 'refused' && why === undefined) form.wrong('why', 'blank')
  if (form.errors.length > 0 || !answer || !on) return wrongIn(form)
  const performed = await desk.answerOnPaper(actor, {
    caseId: file.caseId,
    parcel: about,
    commandId,
    answer,
    on,
    ...(reference !== undefined && { reference }),
    ...(why !== undefined && { why }),
  })
  return 'done' in performed ? back(sending) : answerTo(performed, sending)
}

const back = ({ lang, page, places }: Asked): Answer => ({
  seeOther: `${deskHref(lang, page, places)}?${DONE}=1`,
})

function settled(sending: Sending, done: SentParcel | SettledParcel): Answer | Wrong {
  if ('sent' in done || 'done' in done) return back(sending)
  if (!('refused' in done)) return done
  const field = FIELD_OF[done.refused]
  const error = { code: done.refused, ...(field !== undefined && { field }) }
  return { wrong: { errors: [error] }, status: 422 }
}

/** The field at which a refusal is shown. */
const FIELD_OF: { readonly [code: string]: string } = {
  'unknown-receiver': 'to',
  'own-organisation': 'to',
  'receiver-forgot': 'to',
  'unknown-procedure': 'procedure',
  blank: 'why',
}
