import { addDays, type LocalDate } from '@sejour/calendar'
import { isMinorOn, peopleOn } from '@sejour/cases'
import { tomorrow } from '@sejour/chain'
import {
  carriedOver,
  type CaseFile,
  judgmentCorrection,
  judgmentsTwice,
  openNewRound,
  remediesOf,
} from '@sejour/desk'
import { RemediesPage, renderDesk } from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'
import { caseRoute, type CaseSending, derivedId, type Order } from './case-route.ts'
import { recordStep, withdrawStep } from './chain.ts'
import { limitVerbs } from './limit-verbs.ts'
import { readEntry } from './read-entry.ts'

/** Every remedy of a case, with its steps and its limits; after an annulment, the round that follows. */
export const remedies = caseRoute({
  page: 'remedies',
  render: ({ frame, file, lang, sent, today }) => {
    const { rounds, ...view } = remediesOf(file.state, file)
    return renderDesk(RemediesPage, {
      frame,
      file,
      view,
      rounds: rounds.map((round) => ({
        ...round,
        carried: carriedOver(file.state, round.procedure.id, today),
      })),
      catalogue: catalogueIn(lang),
      cards: cardsIn(file, today),
      sent,
    })
  },
  send: {
    file: (sending) => record(sending, 'remedy-filed'),
    judge: (sending) => record(sending, 'judgment-notified'),
    settle: settleJudgment,
    step: recordStep,
    withdraw: withdrawStep,
    'new-round': newRound,
    ...limitVerbs,
  },
})

/** What every adult of the case may do on the day after, whatever procedure they are in. */
function cardsIn({ state }: CaseFile, today: LocalDate) {
  const on = addDays(today, 1)
  return peopleOn(state, on)
    .filter((person) => isMinorOn(person, on) !== true)
    .map((person) => ({ person, card: tomorrow(state, { person: person.id, on }) }))
}

/** A remedy or a judgment; neither lies in the future. */
async function record(
  sending: CaseSending,
  kind: 'remedy-filed' | 'judgment-notified',
): Promise<Order> {
  const { form, parts, today } = sending
  const file = await sending.file()
  const entry = readEntry(form, {
    kind,
    id: parts.newId(),
    before: undefined,
    procedureOf: (id) => file?.state.entries.get(id)?.procedure,
    numbers: new Map(),
  })
  const days = kind === 'remedy-filed' ? ['on'] : ['notifiedOn', 'decidedOn']
  for (const field of days) {
    const day = form.line(field) === undefined ? undefined : form.day(field)
    if (day !== undefined && day > today) form.wrong(field, 'day-future')
  }
  return { commands: [{ type: 'record-entry', entry }] }
}

/** Of two judgments that cannot both be right, the one that is; the other is withdrawn. */
async function settleJudgment({ form, about, parts, file }: CaseSending): Promise<Order> {
  const seen = await file()
  const twice =
    seen &&
    judgmentsTwice(seen.state).find(({ first, second }) => about === `${first.id}.${second.id}`)
  if (!seen || !twice) {
    form.wrong(undefined, 'not-twice')
    return { commands: [] }
  }
  const right = form.oneOf('right', [twice.first.id, twice.second.id])
  if (right === undefined) form.wrong('right', 'which-right')
  const why = form.requiredLine('why')
  if (right === undefined) return { commands: [] }
  return { commands: judgmentCorrection(seen.state, { twice, right, why }, parts.newId) }
}

/** Opens the round after an annulment: the same round, whoever opens it and in whichever case. */
async function newRound(sending: CaseSending): Promise<Order> {
  const { form, about } = sending
  const file = await sending.file()
  const round =
    file && remediesOf(file.state, file).rounds.find(({ judgment }) => judgment.id === about)
  const newId = (from: string) => derivedId(from, 'round')
  // Pressed twice, it was carried out; somebody else who presses it is told so by the case.
  const isOther = round?.opened !== undefined && round.opened !== newId(round.procedure.id)
  if (!file || !round || isOther) {
    form.wrong(undefined, 'round-opened')
    return { commands: [] }
  }
  return { commands: openNewRound(file.state, round, newId) }
}
