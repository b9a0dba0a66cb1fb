import type { CaseRuling, Command, Condition } from '@sejour/cases'
import {
  blockedIn,
  CONDITION_KINDS,
  decisionKindsOf,
  groundPoint,
  handsOf,
  replacingCommands,
  rulingsOf,
  seenPoint,
  type TakenOver,
} from '@sejour/desk'
import { rulingPersonTick, seenTick } from '@sejour/web/desk'
import { type CaseSending, derivedId, type Order } from './case-route.ts'

const nothing: Order = { commands: [] }

/**
 * A ruling is begun empty: nothing is chosen for anybody. In the place of one that was withdrawn, what
 * somebody asks for is taken over.
 */
export async function begin({ form, about = '', commandId, file }: CaseSending): Promise<Order> {
  const seen = await file()
  const last = seen && rulingsOf(seen.state, about, '').before[0]?.ruling
  const ruling = derivedId(commandId, 'ruling')
  if (seen && last?.status === 'withdrawn') {
    const ids = { ruling, act: derivedId(commandId, 'act') }
    return { commands: replacingCommands(seen.state, last, { ...ids, taken: takenIn(form) }) }
  }
  return { commands: [{ type: 'begin-ruling', ruling: { id: ruling, procedure: about } }] }
}

const takenIn = (form: CaseSending['form']): TakenOver => ({
  reasons: form.ticked('reasons'),
  act: form.ticked('text-of-act'),
})

/** Changes what a ruling decides, for whom, and from when until when. */
export async function change(sending: CaseSending): Promise<Order> {
  const { form, file } = sending
  const found = await rulingIn(sending)
  if (!found) return nothing
  const { ruling, procedure } = found
  const seen = await file()
  const kinds = [false, true].flatMap((isRenewal) => decisionKindsOf(procedure.kind, isRenewal))
  const decision = form.oneOf(
    'decision',
    kinds.map(({ id }) => id),
  )
  const kind = kinds.find(({ id }) => id === decision)
  const from = form.day('from')
  const until = form.day('until')
  const persons = [...(seen?.state.persons.keys() ?? [])].filter((id) =>
    form.ticked(rulingPersonTick(id)),
  )
  // What a grant alone says goes when the decision becomes a refusal.
  const isGrant = kind === undefined || kind.grants !== undefined
  return {
    commands: [
      {
        type: 'change-ruling',
        ruling: ruling.id,
        changes: {
          decision: decision ?? null,
          persons: persons.length === 0 ? null : persons,
          from: (isGrant ? from : undefined) ?? null,
          until: (isGrant ? until : undefined) ?? null,
        },
      },
    ],
  }
}

/** Reasons of a ground; an empty text takes the ground away. */
export async function ground({ form, about = '' }: CaseSending): Promise<Order> {
  const [ruling = '', of = ''] = splitAbout(about)
  return { commands: [giveReason(ruling, groundPoint(of), form.text('text'))] }
}

/** The reason that answers an argument, and which of its pieces were seen. */
export async function reason({ form, about = '', file }: CaseSending): Promise<Order> {
  const [ruling = '', point = ''] = splitAbout(about)
  const seen = await file()
  const looked = [...(seen?.state.exhibits.keys() ?? [])].filter((id) => form.ticked(seenTick(id)))
  return {
    commands: [
      giveReason(ruling, point, form.text('text')),
      giveReason(ruling, seenPoint(point), looked.length === 0 ? undefined : looked.join(' ')),
    ],
  }
}

function giveReason(ruling: string, point: string, text: string | undefined): Command {
  return { type: 'give-reason', ruling, point, text: text ?? null }
}

/** A form about a part of a ruling names both: ids have no dot. */
function splitAbout(about: string): readonly string[] {
  const place = about.indexOf('.')
  return place < 0 ? [about] : [about.slice(0, place), about.slice(place + 1)]
}

/** Adds an argument that was raised and that nobody wrote down yet: `about` is the procedure. */
export async function addPoint({ form, about = '', commandId }: CaseSending): Promise<Order> {
  const side = form.oneOf('side', ['circumstances', 'merits'] as const)
  if (side === undefined) form.wrong('side', 'required')
  const text = form.requiredText('text')
  if (side === undefined) return nothing
  const argument = { id: derivedId(commandId, 'argument'), procedure: about, side, text }
  return { commands: [{ type: 'add-argument', argument }] }
}

/** Adds a condition to the next renewal. */
export const addCondition = (sending: CaseSending): Promise<Order> =>
  withConditions(sending, (conditions) => {
    const condition = conditionOf(sending, derivedId(sending.commandId, 'condition'))
    return condition && [...conditions, condition]
  })

/** Changes one condition: `about` is the ruling and the condition. */
export const changeCondition = (sending: CaseSending): Promise<Order> =>
  withConditions(sending, (conditions, id) => {
    const condition = conditionOf(sending, id)
    return condition && conditions.map((one) => (one.id === id ? condition : one))
  })

/** Takes one condition away: `about` is the ruling and the condition. */
export const removeCondition = (sending: CaseSending): Promise<Order> =>
  withConditions(sending, (conditions, id) => conditions.filter((one) => one.id !== id))

function conditionOf({ form }: CaseSending, id: string): Condition | undefined {
  const kind = form.oneOf('kind', CONDITION_KINDS)
  const text = form.requiredText('text', 'condition-blank').trim()
  return text === '' ? undefined : { id, ...(kind && { kind }), text }
}

async function withConditions(
  sending: CaseSending,
  changed: (conditions: readonly Condition[], id: string) => readonly Condition[] | undefined,
): Promise<Order> {
  const [id = '', condition = ''] = splitAbout(sending.about ?? '')
  const found = await rulingIn(sending, id)
  const conditions = found && changed(found.ruling.conditions ?? [], condition)
  if (!found || !conditions) return nothing
  const changes = { conditions: conditions.length === 0 ? null : conditions }
  return { commands: [{ type: 'change-ruling', ruling: id, changes }] }
}

/** What is missing is said at once; the case looks again at what is written meanwhile. */
export async function submit(sending: CaseSending): Promise<Order> {
  const found = await rulingIn(sending)
  const seen = await sending.file()
  if (!found || !seen) return nothing
  for (const { why } of blockedIn(seen.state, found.ruling)) sending.form.wrong(undefined, why)
  return { commands: [{ type: 'submit-ruling', ruling: found.ruling.id }] }
}

/** Takes a ruling back from the second reader. */
export const recall = async ({ about = '' }: CaseSending): Promise<Order> => ({
  commands: [{ type: 'recall-ruling', ruling: about }],
})

/** Whoever wrote reasons that were taken over wrote of it too. */
export async function approve(sending: CaseSending): Promise<Order> {
  const { form, about = '', actor } = sending
  const found = await rulingIn(sending)
  const seen = await sending.file()
  if (found && seen && handsOf(seen.state, found.ruling).includes(actor.account)) {
    form.wrong(undefined, 'second-person-needed')
  }
  return { commands: [{ type: 'review-ruling', ruling: about, verdict: 'approved' }] }
}

/** The second reader returns a ruling with a remark. */
export async function giveBack({ form, about = '' }: CaseSending): Promise<Order> {
  const remark = form.requiredText('remark')
  return { commands: [{ type: 'review-ruling', ruling: about, verdict: 'returned', remark }] }
}

/** Withdrawn with a reason; where it is replaced at once, nothing stands in between. */
export async function withdraw(sending: CaseSending): Promise<Order> {
  const { form, commandId } = sending
  const found = await rulingIn(sending)
  const on = form.requiredDay('on')
  const why = form.requiredText('why')
  const seen = await sending.file()
  if (!found || !seen || on === undefined) return nothing
  const { id, procedure, persons } = found.ruling
  return {
    commands: [
      { type: 'withdraw-ruling', ruling: id, on, why },
      {
        type: 'record-entry',
        entry: {
          id: derivedId(commandId, 'withdrawn'),
          kind: 'step-taken',
          procedure,
          step: 'decision-withdrawn',
          on,
          about: id,
          ...(persons && { persons }),
          details: { why },
        },
      },
      ...(form.ticked('replace')
        ? replacingCommands(seen.state, found.ruling, {
            ruling: derivedId(commandId, 'ruling'),
            act: derivedId(commandId, 'act'),
            taken: takenIn(form),
          })
        : []),
    ],
  }
}

/** The ruling that a form is about, as it stands, with its procedure. */
export async function rulingIn(
  { about = '', file, form }: CaseSending,
  id: string = about,
): Promise<
  { readonly ruling: CaseRuling; readonly procedure: { readonly kind: string } } | undefined
> {
  const seen = await file()
  const ruling = seen?.state.rulings.get(id)
  const procedure = ruling && seen?.state.procedures.get(ruling.procedure)
  if (!seen || !ruling || !procedure) form.wrong(undefined, 'unknown-ruling')
  return ruling && procedure && { ruling, procedure }
}
