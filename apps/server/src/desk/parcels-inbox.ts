import type { ParcelDesk, SettledParcel } from '@sejour/desk'
import {
  deskHref,
  InboxPage,
  PARCEL_QUERY,
  parcelsTexts,
  parcelTick,
  renderDesk,
  type Sent,
} from '@sejour/web/desk'
import { DONE } from './frame.ts'
import { openedOf } from './parcels-shown.ts'
import {
  type Answer,
  type Asked,
  type DeskRoute,
  type Sending,
  type Wrong,
  wrongIn,
} from './route.ts'

/** What other organisations sent, and one of them opened. */
export const inbox: DeskRoute = {
  page: 'inbox',
  show: async (asked, sent) => {
    const { parts, query } = asked
    if (!parts.parcels) return { notFound: true }
    const parcel = query.get(PARCEL_QUERY)
    return parcel === null
      ? list(asked, parts.parcels, { sent })
      : open(asked, parts.parcels, { parcel, sent })
  },
  send: {
    receive: (sending) => withDesk(sending, receive),
    dismiss: (sending) =>
      withDesk(sending, async (desk) =>
        settled(sending, await desk.dismiss(sending.actor, sending.about ?? '')),
      ),
    refuse: (sending) =>
      withDesk(sending, async (desk) => {
        const { actor, about = '', commandId, form } = sending
        const why = form.requiredLine('why', 'blank')
        if (form.errors.length > 0) return wrongIn(form)
        return settled(sending, await desk.refuse(actor, { parcel: about, commandId, why }))
      }),
    forward: (sending) =>
      withDesk(sending, async (desk) => {
        const { actor, about = '', commandId, form } = sending
        const to = form.requiredLine('to', 'choose-receiver')
        const why = form.requiredLine('why', 'blank')
        if (form.errors.length > 0) return wrongIn(form)
        const asked = { parcel: about, commandId, why, to }
        return settled(sending, await desk.forward(actor, asked))
      }),
  },
}

async function list(
  { actor, frame, lang }: Asked,
  desk: ParcelDesk,
  shown: { readonly problem?: string; readonly sent: Sent | undefined },
): Promise<Answer> {
  const waiting = await desk.inbox(actor)
  if (!('seen' in waiting)) return waiting
  return {
    html: renderDesk(InboxPage, {
      // What was answered went back to its sender: it is not only saved.
      frame: { ...frame, ...(frame.said !== undefined && { said: parcelsTexts[lang].done }) },
      waiting: waiting.seen,
      receivers: [],
      ...shown,
    }),
    ...(shown.problem !== undefined && { status: 409 }),
  }
}

async function open(
  asked: Asked,
  desk: ParcelDesk,
  { parcel, sent }: { readonly parcel: string; readonly sent: Sent | undefined },
): Promise<Answer> {
  const { actor, lang, frame } = asked
  const looked = await desk.look(actor, parcel)
  if ('refused' in looked) {
    // Somebody here took it in already: its case is what was looked for.
    if (looked.refused === 'parcel-settled' && looked.about !== undefined) {
      return { seeOther: deskHref(lang, 'parcels', { case: looked.about }) }
    }
    return list(asked, desk, { problem: looked.refused, sent })
  }
  if (!('seen' in looked)) return looked
  const { seen } = looked
  return {
    html: renderDesk(InboxPage, {
      frame,
      waiting: [],
      opened: openedOf(seen, lang),
      receivers: seen.onward,
      sent,
    }),
  }
}

async function withDesk(
  sending: Sending,
  act: (desk: ParcelDesk, sending: Sending) => Promise<Answer | Wrong>,
): Promise<Answer | Wrong> {
  const desk = sending.parts.parcels
  return desk ? act(desk, sending) : { notFound: true }
}

async function receive(desk: ParcelDesk, sending: Sending): Promise<Answer | Wrong> {
  const { actor, lang, form, about = '', commandId } = sending
  const seen = Number(form.line('seen'))
  const reference = form.line('reference')
  const prefix = parcelTick('take', '')
  const take = Object.entries(form.values)
    .filter(([name, value]) => name.startsWith(prefix) && value === 'there')
    .map(([name]) => name.slice(prefix.length))
  if (form.errors.length > 0) return wrongIn(form)
  const done = await desk.receive(actor, {
    parcel: about,
    commandId,
    ...(Number.isInteger(seen) && { seen }),
    take,
    ...(reference !== undefined && { reference }),
  })
  if ('received' in done) {
    return { seeOther: `${deskHref(lang, 'parcels', { case: done.received })}?${DONE}=1` }
  }
  if ('differences' in done) {
    return { wrong: { errors: [{ code: 'choose-difference' }] }, status: 409 }
  }
  return 'refused' in done ? wrong(done.refused) : done
}

const wrong = (code: string): Wrong => ({ wrong: { errors: [{ code }] }, status: 422 })

function settled({ lang }: Sending, done: SettledParcel): Answer | Wrong {
  if ('done' in done) return { seeOther: `${deskHref(lang, 'inbox')}?${DONE}=1` }
  return 'refused' in done ? wrong(done.refused) : done
}
