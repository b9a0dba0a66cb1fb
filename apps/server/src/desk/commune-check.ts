import type { ActData, CaseAct } from '@sejour/cases'
import type { CounterRound } from '@sejour/desk'
import type { CaseSending, Order } from './case-route.ts'
import { withPapers } from './commune-draft.ts'
import { atCounter, details, recordStepOf } from './commune-entries.ts'

const NOTHING: Order = { commands: [] }

/** Has somebody check where the person lives, with the slip to print. */
export async function askCheck(sending: CaseSending): Promise<Order> {
  const { form } = sending
  const at = await atCounter(sending)
  const on = form.requiredDay('on')
  const to = form.oneOf('to', ['police', 'officials'])
  const service = form.line('service')
  if (!at || on === undefined) return NOTHING
  const step = recordStepOf(sending, at.round, {
    step: 'residence-check-asked',
    on,
    details: details({ to, service }),
  })
  return withPapers(sending, at.file, {
    commands: [step],
    papers: [
      {
        template: 'enquete-residence-fiche',
        about: { procedure: at.round.id },
        says: { on, ...numberOf(at.round), ...(service !== undefined && { service }) },
      },
    ],
  })
}

/** One visit: its day, its hour, what was found. */
export async function recordVisit(sending: CaseSending): Promise<Order> {
  const { form } = sending
  const at = await atCounter(sending)
  const on = form.requiredDay('on')
  const hour = form.line('at')
  if (hour !== undefined && !/^\d{1,2}[:h]\d{2}$/.test(hour)) form.wrong('at', 'hour')
  const outcome = form.oneOf('outcome', ['met', 'absent', 'not-known-there'])
  if (outcome === undefined) form.wrong('outcome', 'step-choice')
  const note = form.line('note')
  if (!at || on === undefined) return NOTHING
  return {
    commands: [
      recordStepOf(sending, at.round, {
        step: 'residence-visited',
        on,
        details: details({ outcome, at: hour?.replace('h', ':'), note }),
      }),
    ],
  }
}

/** The end of the check. Positive: the receipt of the circular; negative: its refusal. */
export async function concludeCheck(sending: CaseSending): Promise<Order> {
  const { form } = sending
  const at = await atCounter(sending)
  const on = form.requiredDay('on')
  const outcome = form.oneOf('outcome', ['positive', 'negative'])
  if (outcome === undefined) form.wrong('outcome', 'step-choice')
  const note =
    outcome === 'negative' ? form.requiredText('note', 'reason-blank') : form.text('note')
  if (!at || on === undefined || outcome === undefined) return NOTHING
  const step = recordStepOf(sending, at.round, {
    step: 'residence-check-concluded',
    on,
    details: details({ outcome, note }),
  })
  return withPapers(sending, at.file, {
    commands: [step],
    papers: [
      outcome === 'positive'
        ? {
            template: 'circulaire-2007-annexe-3',
            about: { procedure: at.round.id },
            says: receiptSays(at.round, { checkedOn: on, today: sending.today }),
          }
        : {
            template: 'circulaire-2007-annexe-2',
            about: { procedure: at.round.id },
            says: {
              ...numberOf(at.round),
              check: 'negative',
              visits: visitsOf(at.round),
              reportedOn: on,
              ...(note !== undefined && { reason: note }),
              decidedOn: sending.today,
            },
          },
    ],
  })
}

/** The report of the check, to be signed by whoever went there. */
export async function draftReport(sending: CaseSending): Promise<Order> {
  const at = await atCounter(sending)
  if (!at) return NOTHING
  const asked = at.round.steps.get('residence-check-asked')?.at(-1)
  const concluded = at.round.steps.get('residence-check-concluded')?.at(-1)
  const result = concluded?.details?.['outcome']
  return withPapers(sending, at.file, {
    commands: [],
    papers: [
      {
        template: 'enquete-residence-rapport',
        about: { procedure: at.round.id },
        says: {
          ...numberOf(at.round),
          visits: visitsOf(at.round),
          ...(asked && { orderedOn: asked.on }),
          ...(result !== undefined && { result }),
          on: concluded?.on ?? sending.today,
        },
      },
    ],
  })
}

/** The number under which the request stands in the register of the commune. */
export function numberOf(round: CounterRound): ActData {
  const number = round.steps.get('request-registered')?.at(-1)?.details?.['number']
  return number === undefined ? {} : { reference: String(number) }
}

/** What annexe 3 of the circular says of what the file knows. */
export function receiptSays(
  round: CounterRound,
  { checkedOn, today }: { readonly checkedOn: string | undefined; readonly today: string },
): CaseAct['data'] {
  const registered = round.steps.get('request-registered')?.at(-1)
  const channel = registered?.details?.['channel']
  const postedOn = registered?.details?.['postedOn']
  const opinion = round.steps.get('mayor-opinion')?.at(-1)?.details?.['opinion']
  return {
    ...numberOf(round),
    check: 'positive',
    ...(checkedOn !== undefined && { checkedOn }),
    filedBy: channel === 'registered-post' ? 'registered' : 'hand',
    ...(postedOn !== undefined && { sentOn: postedOn }),
    ...(registered && { filedOn: registered.on }),
    opinion: opinion === undefined || opinion === 'none' ? 'none' : 'joined',
    on: today,
  }
}

const FOUND: { readonly [outcome: string]: string } = {
  met: 'met',
  absent: 'nobody',
  'not-known-there': 'other',
}

function visitsOf({ steps }: CounterRound): readonly ActData[] {
  return (steps.get('residence-visited') ?? []).map(({ on, details: said = {} }) => ({
    on,
    ...(said['at'] !== undefined && { at: String(said['at']) }),
    ...(said['outcome'] !== undefined && { outcome: FOUND[String(said['outcome'])] ?? 'other' }),
    ...(said['note'] !== undefined && { note: String(said['note']) }),
  }))
}
