import { findLocalDate } from '@sejour/calendar'
import { type Entry, numbersOf } from '@sejour/cases'
import { readDaysBefore } from '@sejour/desk'
import {
  AGENDA_FILTERS,
  AgendaPage,
  CaseAgendaPage,
  deskHref,
  ENTRY_KINDS,
  renderDesk,
  type Sent,
} from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'
import { caseRoute, type CaseSending, type Order } from './case-route.ts'
import { limitVerbs } from './limit-verbs.ts'
import { readEntry } from './read-entry.ts'
import { type Answer, type Asked, type DeskRoute, type Sending, wrongIn } from './route.ts'
import { DONE } from './frame.ts'

/** Every day to keep in every open case, and how it reaches people. */
export const agenda: DeskRoute = {
  page: 'agenda',
  show: (asked, sent) => showAgenda(asked, { sent }),
  send: {
    'make-feed': async (sending) => {
      const { parts, actor, form, lang } = sending
      const made = await parts.agenda.makeFeed(actor, { names: form.ticked('names'), lang })
      if ('forbidden' in made) return made
      // The secret is shown once: it goes into this answer, and no address or log bears it.
      return showAgenda(sending, { feedAddress: parts.feedAddress(made.token) })
    },
    'set-feed': async (sending) => {
      const { parts, actor, form, lang } = sending
      const names = form.ticked('names')
      return finished(sending, await parts.agenda.setFeed(actor, { names, lang }))
    },
    'revoke-feed': async (sending) =>
      finished(sending, await sending.parts.agenda.revokeFeed(sending.actor)),
    'set-wish': async (sending) => {
      const { parts, actor, form } = sending
      return finished(sending, await parts.agenda.setWish(actor, form.ticked('wants')))
    },
    'set-days': async (sending) => {
      const { parts, actor, form } = sending
      const days = readDaysBefore(form.requiredLine('days'))
      if (days === undefined) form.wrong('days', 'days-before')
      if (days === undefined || form.errors.length > 0) return wrongIn(form)
      return finished(sending, await parts.agenda.setDaysBefore(actor, days))
    },
  },
}

async function showAgenda(
  { parts, actor, lang, query, today, frame }: Asked,
  { sent, feedAddress }: { readonly sent?: Sent | undefined; readonly feedAddress?: string },
): Promise<Answer> {
  const dues = await parts.agenda.dues(actor, { lang, today })
  const settings = await parts.agenda.settingsOf(actor)
  if (dues === undefined || settings === undefined) return { forbidden: true }
  const filter = AGENDA_FILTERS.find((one) => one === query.get('f')) ?? 'all'
  const month = findLocalDate(`${query.get('m') ?? ''}-01`) ?? today
  const names = await parts.namesOf(actor)
  return {
    html: renderDesk(AgendaPage, {
      frame,
      dues,
      filter,
      month,
      settings,
      names,
      sent,
      ...(feedAddress !== undefined && { feedAddress }),
    }),
  }
}

const finished = (
  { lang }: Sending,
  done: { readonly done: true } | { readonly forbidden: true },
): Answer => ('forbidden' in done ? done : { seeOther: `${deskHref(lang, 'agenda')}?${DONE}=1` })

/** The limits of one case, and what happened in it. */
export const caseAgenda = caseRoute({
  page: 'caseAgenda',
  render: ({ frame, file, lang, sent }) =>
    renderDesk(CaseAgendaPage, {
      frame,
      file,
      catalogue: catalogueIn(lang),
      sent,
    }),
  send: {
    ...limitVerbs,
    'read-alert': ({ about = '' }) => ({ commands: [{ type: 'read-alert', alert: about }] }),
    withdraw: ({ form, about = '' }) => ({
      commands: [{ type: 'withdraw-entry', entry: about, why: form.requiredLine('why') }],
    }),
    ...Object.fromEntries(
      // A step is taken elsewhere; here it is corrected.
      [...ENTRY_KINDS, 'step-taken' as const].map((kind) => [
        `note-${kind}`,
        (sending: CaseSending) => noted(sending, kind),
      ]),
    ),
  },
})

async function noted(sending: CaseSending, kind: Entry['kind']): Promise<Order> {
  const { form, parts, about, today } = sending
  const file = await sending.file()
  const entries = file?.state.entries
  const before = about === undefined ? undefined : entries?.get(about)
  const entry = readEntry(form, {
    kind,
    id: parts.newId(),
    before,
    procedureOf: (id) => entries?.get(id)?.procedure,
    numbers: file === undefined ? new Map() : numbersOf(file.state),
  })
  for (const field of ['on', 'notifiedOn', 'decidedOn'] as const) {
    const day = form.line(field) === undefined ? undefined : form.day(field)
    if (day !== undefined && day > today) form.wrong(field, 'day-future')
  }
  return {
    commands: [{ type: 'record-entry', entry, ...(about !== undefined && { replaces: about }) }],
  }
}
