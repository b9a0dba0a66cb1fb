import { exemptions } from '@sejour/law/redevance'
import { listExemptions, feeWordingFr, feeWordingNl } from '@sejour/answers/fee'
import type { Command, Entry } from '@sejour/cases'
import { COUNTER_DECISIONS, counterOf, filingOf, RECEIPT, registrationOf } from '@sejour/desk'
import { CounterPage, deskHref, renderDesk } from '@sejour/web/desk'
import { caseRoute, caseSending, type CaseSending, derivedId, type Order } from './case-route.ts'
import { askCheck, concludeCheck, draftReport, recordVisit, receiptSays } from './commune-check.ts'
import { withPapers } from './commune-draft.ts'
import { atCounter, details, personsIn, recordStepOf } from './commune-entries.ts'
import { checkFee, completeFee, draftUnpaidBalance } from './commune-fee.ts'
import { otherCommunes, recordMove, sendOn } from './commune-move.ts'
import { giveNumber, proposeNumber } from './commune-number.ts'
import type { DeskRoute } from './route.ts'

const NOTHING: Order = { commands: [] }

const page = caseRoute({
  page: 'counter',
  render: async (asked) => {
    const { frame, file, lang, sent } = asked
    return renderDesk(CounterPage, {
      frame,
      file,
      rounds: counterOf(file, lang),
      number: await proposeNumber(asked),
      communes: await otherCommunes(asked),
      exemptions: exemptionOptions(lang),
      sent,
    })
  },
  send: {
    register,
    fee: checkFee,
    balance: completeFee,
    'no-balance': draftUnpaidBalance,
    ask: askCheck,
    visit: recordVisit,
    conclude: concludeCheck,
    report: draftReport,
    move: recordMove,
    opinion: recordOpinion,
    receipt: giveReceipt,
    notify: notifyDecision,
    transmit,
  },
})

/** A request at the counter of the commune, from its arrival to its transmission. */
export const counter: DeskRoute = {
  ...page,
  show: async (asked, sent) =>
    asked.frame.kind === 'commune' ? page.show(asked, sent) : { forbidden: true },
  send: {
    ...page.send,
    move: async (sending) =>
      (await sendOn(caseSending(sending))) ?? (await page.send?.['move']?.(sending)) ?? NOT_HERE,
  },
}

const NOT_HERE = { notFound: true } as const

/** A request that came in the product or in a parcel gets its day of arrival and its number. */
async function register(sending: CaseSending): Promise<Order> {
  const { form, commandId } = sending
  const at = await atCounter(sending)
  const channel = form.oneOf('channel', ['registered-post', 'counter', 'product'])
  if (channel === undefined) form.wrong('channel', 'step-choice')
  const postedOn = channel === 'registered-post' ? form.requiredDay('postedOn') : undefined
  const arrivedOn = form.requiredDay('on')
  if (postedOn !== undefined && arrivedOn !== undefined && postedOn > arrivedOn) {
    form.wrong('postedOn', 'posted-after-arrival')
  }
  // Looked at before a number is given: one that was given is never given again.
  if (arrivedOn !== undefined && arrivedOn > sending.today) form.wrong('on', 'in-future')
  if (at && !at.round.may.has('request-registered')) form.wrong(undefined, 'not-in-order')
  if (!at || channel === undefined || arrivedOn === undefined || form.errors.length > 0) {
    return NOTHING
  }
  const number = await giveNumber(sending, arrivedOn)
  if (number === undefined) return NOTHING
  const broughtBy = form.line('broughtBy')
  const asked = {
    idOf: (part: string) => derivedId(commandId, part),
    channel,
    arrivedOn,
    number,
    ...(postedOn !== undefined && { postedOn }),
    ...(broughtBy !== undefined && { broughtBy }),
  }
  const { id, filedOn } = at.round
  const entries = [
    ...(filedOn === undefined ? [filingOf(asked, id)] : []),
    registrationOf(asked, id),
  ]
  return { commands: entries.map((entry): Command => ({ type: 'record-entry', entry })) }
}

/** What the mayor thinks of the request; it may be left out. */
async function recordOpinion(sending: CaseSending): Promise<Order> {
  const { form } = sending
  const at = await atCounter(sending)
  const on = form.requiredDay('on')
  const opinion = form.oneOf('opinion', ['favourable', 'unfavourable', 'none'])
  if (opinion === undefined) form.wrong('opinion', 'step-choice')
  const note = form.text('note')
  if (!at || on === undefined) return NOTHING
  const said = details({ opinion, note })
  return {
    commands: [recordStepOf(sending, at.round, { step: 'mayor-opinion', on, details: said })],
  }
}

/** Annexe 3 of the circular was handed over; without a day, it is only drafted. */
async function giveReceipt(sending: CaseSending): Promise<Order> {
  const { form, commandId, today } = sending
  const at = await atCounter(sending)
  if (!at) return NOTHING
  const concluded = at.round.steps.get('residence-check-concluded')?.at(-1)
  if (form.values['paper'] !== undefined) {
    return withPapers(sending, at.file, {
      commands: [],
      papers: [
        {
          template: 'circulaire-2007-annexe-3',
          about: { procedure: at.round.id },
          says: receiptSays(at.round, { checkedOn: concluded?.on, today }),
        },
      ],
    })
  }
  const on = form.requiredDay('on')
  if (on === undefined) return NOTHING
  const entry: Entry = {
    kind: 'receipt-given',
    id: derivedId(commandId, 'receipt'),
    procedure: at.round.id,
    paper: RECEIPT,
    on,
    ...personsIn(sending, at.round),
  }
  return { commands: [{ type: 'record-entry', entry }] }
}

/** A decision of the commune reached somebody: the limit follows from that day. */
async function notifyDecision(sending: CaseSending): Promise<Order> {
  const { form, commandId } = sending
  const at = await atCounter(sending)
  const decision = form.oneOf('decision', COUNTER_DECISIONS)
  if (decision === undefined) form.wrong('decision', 'step-choice')
  const decidedOn = form.day('decidedOn')
  const on = form.requiredDay('on')
  const by = form.oneOf('by', ['hand', 'refused', 'registered-receipt', 'registered'])
  if (by === undefined) form.wrong('by', 'step-choice')
  if (!at || decision === undefined || by === undefined || on === undefined) return NOTHING
  const entry: Entry = {
    kind: 'decision-notified',
    id: derivedId(commandId, 'notified'),
    procedure: at.round.id,
    decision,
    ...(decidedOn !== undefined && { decidedOn }),
    notification: { by, on },
    ...personsIn(sending, at.round),
  }
  return { commands: [{ type: 'record-entry', entry }] }
}

/** Sent on to the Office: in a parcel, which is put together next, or on paper with its list. */
async function transmit(sending: CaseSending): Promise<Order> {
  const { form } = sending
  const at = await atCounter(sending)
  const how = form.oneOf('how', ['parcel', 'paper'])
  if (how === undefined) form.wrong('how', 'step-choice')
  if (!at || how === undefined) return NOTHING
  // A parcel writes the step itself when it leaves: both are there, or neither is.
  if (how === 'parcel') {
    const asked = new URLSearchParams({ kind: 'transmission', procedure: at.round.id })
    const parcels = deskHref(sending.lang, 'parcels', { case: sending.caseId })
    return { commands: [], to: `${parcels}?${asked}#send` }
  }
  const on = form.requiredDay('on')
  if (on === undefined) return NOTHING
  const step = recordStepOf(sending, at.round, { step: 'transmitted', on, details: { how } })
  return withPapers(sending, at.file, {
    commands: [step],
    papers: [
      { template: 'bordereau-transmission', about: { procedure: at.round.id }, says: { on } },
    ],
  })
}

/** Exemptions that somebody has to prove: those that follow from the file are counted by the law. */
function exemptionOptions(lang: 'fr' | 'nl') {
  const computed = new Set(
    Object.entries(exemptions).flatMap(([id, one]) => (isComputed(one) ? [id] : [])),
  )
  return listExemptions(lang === 'fr' ? feeWordingFr : feeWordingNl)
    .filter(({ id }) => !computed.has(id))
    .map(({ id, label }) => ({ value: id, label }))
}

const isComputed = (exemption: object): boolean =>
  'computed' in exemption && exemption.computed === true
