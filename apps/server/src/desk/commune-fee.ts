import type { PersonId } from '@sejour/cases'
import { feeActs, feeOf, type FeeResult, type PaidBy, resultOf, resultsApart } from '@sejour/desk'
import type { CaseSending, Order } from './case-route.ts'
import { numberOf } from './commune-check.ts'
import { type PaperWanted, withPapers } from './commune-draft.ts'
import { atCounter, type AtCounter, centsIn, details, recordStepOf } from './commune-entries.ts'

const NOTHING: Order = { commands: [] }

const RESULTS = ['paid', 'partial', 'missing', 'exempt'] as const satisfies readonly FeeResult[]

/** What was paid and proved by the day of the request; the law counts what is due. */
export async function checkFee(sending: CaseSending): Promise<Order> {
  const { form, today } = sending
  const at = await atCounter(sending)
  const on = form.requiredDay('on')
  if (!at || on === undefined) return NOTHING
  const paid = at.round.people.map((person): PaidBy => {
    const exemption = form.line(`exempt-${person.id}`)
    return {
      person: person.id,
      cents: centsIn(sending, `paid-${person.id}`),
      ...(exemption !== undefined && { exemption }),
    }
  })
  const counted = count(sending, at, paid)
  const found = counted ? resultOf(counted) : 'unknown'
  // What the law does not settle is judged by somebody, never by the program.
  const said = form.oneOf('result', RESULTS)
  const result = said ?? RESULTS.find((one) => one === found)
  // Each request falls by itself: where nobody says otherwise, the others go on without it.
  const isApart = said === undefined && found === 'mixed' && counted !== undefined
  if (!result && !isApart) form.wrong('result', `fee-${found}`)
  if (form.errors.length > 0) return NOTHING
  const groups: readonly Group[] = isApart ? resultsApart(counted) : result ? [{ result }] : []
  const steps = groups.map(({ result: found, persons }) => {
    const cents = paid
      .filter(({ person }) => persons?.includes(person) ?? true)
      .reduce((total, one) => total + one.cents, 0)
    return recordStepOf(sending, at.round, {
      step: 'fee-checked',
      part: `fee-checked ${persons ? found : ''}`.trim(),
      on,
      details: details({ result: found, cents: cents === 0 ? undefined : cents }),
      ...(persons && { persons }),
    })
  })
  // Whoever says that it is paid knows more than what was typed.
  const isShort = isApart || result === 'missing' || result === 'partial'
  const wanted = counted && isShort ? feeActs(counted) : []
  return withPapers(sending, at.file, {
    commands: steps,
    papers: wanted.map(({ template, person }): PaperWanted => {
      const own = paid.find((one) => one.person === person)
      return {
        template,
        about: { procedure: at.round.id, person },
        says: {
          ...numberOf(at.round),
          ground: at.round.kind,
          paid: own?.cents ?? 0,
          partnerPays: form.ticked('couple'),
          decidedOn: today,
          ...(template === 'annexe-42' && { because: 'nothing' }),
        },
      }
    }),
  })
}

type Group = { readonly result: FeeResult; readonly persons?: readonly PersonId[] }

/** The balance came, with its proof. */
export async function completeFee(sending: CaseSending): Promise<Order> {
  const { form } = sending
  const at = await atCounter(sending)
  const on = form.requiredDay('on')
  const cents = centsIn(sending, 'balance')
  if (!at || on === undefined) return NOTHING
  return {
    commands: [
      recordStepOf(sending, at.round, {
        step: 'fee-completed',
        on,
        details: details({ cents: cents === 0 ? undefined : cents }),
      }),
    ],
  }
}

/** The thirty days are over without the balance: annexe 42, for whoever got annexe 43. */
export async function draftUnpaidBalance(sending: CaseSending): Promise<Order> {
  const { today } = sending
  const at = await atCounter(sending)
  if (!at) return NOTHING
  const found = at.round.given.findLast(
    (entry) => entry.kind === 'decision-notified' && entry.decision === 'annexe-43',
  )
  const notifiedOn = found?.kind === 'decision-notified' ? found.notification.on : undefined
  const person = found?.persons?.[0] ?? at.round.apart?.[0]
  return withPapers(sending, at.file, {
    commands: [],
    papers: [
      {
        template: 'annexe-42',
        about: { procedure: at.round.id, ...(person !== undefined && { person }) },
        says: {
          ...numberOf(at.round),
          ground: at.round.kind,
          because: 'balance',
          ...(notifiedOn !== undefined && { notifiedOn }),
          decidedOn: today,
        },
      },
    ],
  })
}

function count({ form, lang }: CaseSending, { round }: AtCounter, paid: readonly PaidBy[]) {
  const { kind, filedOn, people } = round
  if (filedOn === undefined) return undefined
  return feeOf({ kind, filedOn, people, paid, couplePaysOnce: form.ticked('couple'), lang })
}
