import { findAct, type Ground, REFUSAL_GROUNDS } from '@sejour/acts'
import { NOTIFICATION_MODES } from '@sejour/answers/limit'
import type { ActData, Entry } from '@sejour/cases'
import {
  begin19quinquies,
  begin20,
  deliver20,
  type UnionRound,
  type UnionView,
  unionViews,
} from '@sejour/desk'
import { deskHref, renderDesk, UnionPage } from '@sejour/web/desk'
import { begun, knownFor } from './acts.ts'
import { caseRoute, type CaseSending, type Order } from './case-route.ts'
import { recordStep, withdrawStep } from './chain.ts'
import { grantUnion } from './union-grant.ts'
import { pastDay, recorded, viewOf } from './union-sending.ts'

/** Requests of citizens of the Union and of their families. */
export const union = caseRoute({
  page: 'union',
  render: ({ frame, file, lang, today, sent }) =>
    renderDesk(UnionPage, { frame, file, views: unionViews(file.state, { today, lang }), sent }),
  send: {
    step: recordStep,
    withdraw: withdrawStep,
    file: fileRequest,
    hand: handPaper,
    'not-considered': (sending) => writing(sending, 'annexe-19quinquies', quinquies),
    'deliver-5': deliverQuinquies,
    refuse,
    'deliver-20': deliverRefusal,
    grant: grantUnion,
  },
})

const NOTHING: Order = { commands: [] }
const REQUESTS = ['annexe-19', 'annexe-19ter'] as const

const requestIn = ({ form }: CaseSending) => {
  const request = form.oneOf('request', REQUESTS)
  if (request === undefined) form.wrong('request', 'required')
  return request
}

/** The request and the paper that answers it the same day, in one append. */
async function fileRequest(sending: CaseSending): Promise<Order> {
  const { form, parts } = sending
  const view = await viewOf(sending)
  const request = requestIn(sending)
  const on = pastDay(sending, 'on')
  const arrivedOn = form.day('arrivedOn')
  if (arrivedOn && on && arrivedOn > on) form.wrong('arrivedOn', 'day-order')
  const answer = form.oneOf('answer', ['paper', 'not-considered'] as const)
  if (!view || !request || !on || form.errors.length > 0) return NOTHING
  const procedure = view.round.procedure.id
  const filed: Entry = { kind: 'request-filed', id: parts.newId(), procedure, on, by: 'hand' }
  const receipt: Entry = {
    kind: 'receipt-given',
    id: parts.newId(),
    procedure,
    on,
    paper: request,
  }
  const round = { ...view.round, request, filedOn: on }
  const isRefused = answer === 'not-considered'
  const entries = isRefused ? [filed] : [filed, receipt]
  const act = isRefused
    ? await draft(sending, 'annexe-19quinquies', quinquies(round, sending, view))
    : await draft(sending, request, { filedOn: on, ...(arrivedOn && { arrivedOn }) })
  return { commands: [...entries.map(recorded), ...act.commands], ...(act.to && { to: act.to }) }
}

async function handPaper(sending: CaseSending): Promise<Order> {
  const { parts } = sending
  const view = await viewOf(sending)
  const request = requestIn(sending)
  const on = pastDay(sending, 'on')
  if (!view || !request || !on) return NOTHING
  const procedure = view.round.procedure.id
  const entry: Entry = { kind: 'receipt-given', id: parts.newId(), procedure, on, paper: request }
  const act = await draft(sending, request, {
    ...(view.round.filedOn && { filedOn: view.round.filedOn }),
  })
  return { commands: [recorded(entry), ...act.commands], ...(act.to && { to: act.to }) }
}

const quinquies = (round: UnionRound, { today }: CaseSending, view: UnionView): ActData =>
  begin19quinquies(round, { today, missing: view.proofs?.missing ?? [] })

async function deliverQuinquies(sending: CaseSending): Promise<Order> {
  const view = await viewOf(sending)
  const on = pastDay(sending, 'on')
  if (!view || !on) return NOTHING
  return {
    commands: [
      recorded({
        kind: 'decision-notified',
        id: sending.parts.newId(),
        procedure: view.round.procedure.id,
        decision: 'annexe-19quinquies',
        decidedOn: on,
        notification: { by: 'hand', on },
      }),
    ],
  }
}

async function refuse(sending: CaseSending): Promise<Order> {
  const ground = groundIn(sending)
  const view = await viewOf(sending)
  if (!ground || !view) return NOTHING
  const { today, form } = sending
  const data = begin20(view.round, ground, { today })
  const closed = view.grounds.find((one) => one.ground === ground)?.closed ?? 'other-person'
  if (data === undefined) form.wrong('ground', closed)
  return data === undefined ? NOTHING : draft(sending, 'annexe-20', data)
}

/** The notification of an annex 20, with the extra month where it leaves one. */
async function deliverRefusal(sending: CaseSending): Promise<Order> {
  const { form, parts, today } = sending
  const ground = groundIn(sending)
  const view = await viewOf(sending)
  const on = form.requiredDay('on')
  const decidedOn = form.day('decidedOn')
  if (on && decidedOn && decidedOn > on) form.wrong('decidedOn', 'day-order')
  const orderDays = daysIn(sending)
  if (!ground || !view || !on || form.errors.length > 0) return NOTHING
  const delivered = deliver20(
    view.round,
    {
      ground,
      on,
      by: form.oneOf('by', NOTIFICATION_MODES) ?? 'unknown',
      ...(decidedOn && { decidedOn }),
      month: form.ticked('month'),
      ...(orderDays !== undefined && { orderDays }),
      newId: parts.newId,
    },
    today,
  )
  if ('refused' in delivered) {
    form.wrong(FIELD_OF[delivered.refused] ?? 'month', delivered.refused)
    return NOTHING
  }
  return { commands: delivered.entries.map(recorded) }
}

/** At which field a refusal of the delivery stands; at the month, where nothing says. */
const FIELD_OF: { readonly [code: string]: string } = {
  'other-person': 'ground',
  'answered-otherwise': 'ground',
  'still-in-time': 'ground',
  complete: 'ground',
  'no-negative-check': 'ground',
  'with-order': 'orderDays',
  'delivered-ahead': 'on',
  'delivered-before-filing': 'on',
}

function groundIn({ form }: CaseSending): Ground | undefined {
  if (form.line('ground') === undefined) form.wrong('ground', 'required')
  return form.oneOf('ground', REFUSAL_GROUNDS)
}

function daysIn({ form }: CaseSending): number | undefined {
  const typed = form.line('orderDays')
  if (typed === undefined) return undefined
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : Number.NaN
  if (!(days <= 366)) form.wrong('orderDays', 'order-days')
  return days
}

async function writing(
  sending: CaseSending,
  template: string,
  data: (round: UnionRound, sending: CaseSending, view: UnionView) => ActData,
): Promise<Order> {
  const view = await viewOf(sending)
  return view ? draft(sending, template, data(view.round, sending, view)) : NOTHING
}

/** A new act with what the case knows and what is given, and the way to its page. */
async function draft(sending: CaseSending, template: string, given: ActData): Promise<Order> {
  const { parts, lang, caseId, about } = sending
  const act = findAct(template)
  const file = await sending.file()
  if (!act || !file) return NOTHING
  const id = parts.newId()
  const language = file.state.language
  const known = await knownFor(sending, {
    file,
    language,
    about: about === undefined ? {} : { procedure: about },
  })
  // A deed of an earlier notification is none of this act.
  const { notification: _earlier, ...from } = begun(act, known)
  return {
    commands: [
      {
        type: 'draft-act',
        draft: { id, template: act.id, lang: language, data: { ...from, ...given } },
      },
    ],
    to: deskHref(lang, 'act', { case: caseId, act: id }),
  }
}
