import { localDate as dayOf } from '@sejour/calendar'
import { exemptions, motifs, motifsGratuits } from '@sejour/law/redevance'
import type { ExemptionId, FreeGround, Ground } from '@sejour/law/redevance'
import type { Answered, InputProblem, InputWording } from '../input/code.ts'
import { knownOrNot, list, object, pair, unknownable } from '../input/compound.ts'
import { callerId, cents, localDate, option } from '../input/plain.ts'
import { problem, readInput } from '../input/read-input.ts'
import type { ValueOf } from '../input/schema.ts'
import { idsOf } from './catalogue.ts'
import type { FeeFacts } from './facts.ts'

const grounds = idsOf<Ground | FreeGround>({ ...motifs, ...motifsGratuits })
const exemptionIds = idsOf<ExemptionId>(exemptions)

const person = object({
  id: callerId,
  birthDate: unknownable(localDate),
  exemption: unknownable(option(exemptionIds)),
})

const payment = object({
  for: unknownable(callerId),
  cents,
  paidOn: unknownable(localDate),
  proof: knownOrNot,
})

/** What is asked of a fee. Null and absent mean unknown. */
export const feeInput = object({
  ground: option(grounds),
  filedOn: localDate,
  persons: list(person, { least: 1, most: 50 }),
  couples: unknownable(list(pair(callerId), { most: 25 })),
  sameBasisFiledTogether: knownOrNot,
  payments: unknownable(list(payment, { most: 200 })),
  topUpNotifiedOn: unknownable(localDate),
  on: unknownable(localDate),
})

type FeeInput = ValueOf<typeof feeInput>

/** Reads untrusted JSON as a request and its payments, and checks that its parts agree. */
export function readFee(value: unknown, wording: InputWording): Answered<FeeFacts> {
  const read = readInput(feeInput, value, wording)
  if (!read.ok) return read
  const [first, ...others] = disagreements(read.value, wording)
  if (first) return { ok: false, problems: [first, ...others] }
  return { ok: true, value: factsOf(read.value) }
}

function factsOf(input: FeeInput): FeeFacts {
  const isListed = (id: string): boolean => input.persons.some((person) => person.id === id)
  const only = input.persons.length === 1 ? input.persons[0]?.id : undefined
  return {
    ground: input.ground,
    filedOn: input.filedOn,
    persons: input.persons.map(({ id, birthDate, exemption }) => ({
      id,
      birthDate: birthDate ?? undefined,
      exemption: exemption ?? undefined,
    })),
    couples: (input.couples ?? []).filter((couple) => couple.every(isListed)),
    unlistedPartners: (input.couples ?? []).flat().filter((id) => !isListed(id)),
    sameBasisFiledTogether: input.sameBasisFiledTogether ?? undefined,
    payments: (input.payments ?? []).map((given) => ({
      for: given.for ?? only ?? '',
      cents: given.cents,
      paidOn: given.paidOn ?? undefined,
      proof: given.proof ?? undefined,
    })),
    topUpNotifiedOn: input.topUpNotifiedOn ?? undefined,
    on: input.on ?? undefined,
  }
}

function disagreements(input: FeeInput, wording: InputWording): InputProblem[] {
  const tell = (code: Parameters<typeof problem>[0], field: string, other?: string) =>
    problem(code, { field, ...(other === undefined ? {} : { other }) }, wording)
  return [
    ...periodProblems(input, tell),
    ...personProblems(input, tell),
    ...coupleProblems(input, tell),
    ...paymentProblems(input, tell),
  ]
}

type Tell = (code: Parameters<typeof problem>[0], field: string, other?: string) => InputProblem

const LAW_STARTS = dayOf('1981-07-01')
const LAST_COUNTED = dayOf('2099-12-31')

function periodProblems({ filedOn, topUpNotifiedOn }: FeeInput, tell: Tell): InputProblem[] {
  const problems: InputProblem[] = []
  if (filedOn < LAW_STARTS) problems.push(tell('before-1981', 'filedOn'))
  if (filedOn > LAST_COUNTED) problems.push(tell('after-2099', 'filedOn'))
  if (topUpNotifiedOn && topUpNotifiedOn < filedOn) {
    problems.push(tell('wrong-order', 'topUpNotifiedOn', 'filedOn'))
  }
  if (topUpNotifiedOn && topUpNotifiedOn > LAST_COUNTED) {
    problems.push(tell('after-2099', 'topUpNotifiedOn'))
  }
  return problems
}

function personProblems({ persons, filedOn }: FeeInput, tell: Tell): InputProblem[] {
  return persons.flatMap(({ id, birthDate }, index) => {
    const isTwice = persons.findIndex((other) => other.id === id) < index
    const isUnborn = birthDate && birthDate > filedOn
    return [
      ...(isTwice ? [tell('twice', `persons.${index}.id`)] : []),
      ...(isUnborn ? [tell('wrong-order', 'filedOn', `persons.${index}.birthDate`)] : []),
    ]
  })
}

function coupleProblems({ couples }: FeeInput, tell: Tell): InputProblem[] {
  const named = (couples ?? []).flatMap((couple, index) =>
    couple.map((id, side) => ({ id, field: `couples.${index}.${side}` })),
  )
  return named.flatMap(({ id, field }, index) => {
    const isTwice = named.findIndex((other) => other.id === id) < index
    return isTwice ? [tell('twice', field)] : []
  })
}

function paymentProblems({ payments, persons }: FeeInput, tell: Tell): InputProblem[] {
  return (payments ?? []).flatMap((given, index) => {
    const field = `payments.${index}.for`
    if (given.for === undefined || given.for === null) {
      return persons.length === 1 ? [] : [tell('required', field)]
    }
    return persons.some(({ id }) => id === given.for) ? [] : [tell('nobody-of-that-name', field)]
  })
}
