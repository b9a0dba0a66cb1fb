import { addDays, type LocalDate } from '@sejour/calendar'
import { isMinorOn, peopleOn } from '@sejour/cases'
import { tomorrow } from '@sejour/chain'
import { carriedOver, type CaseFile, openNewRound, remediesOf } from '@sejour/desk'
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
    file: fileRemedy,
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

async function fileRemedy(sending: CaseSending): Promise<Order> {
  const { form, parts, today } = sending
  const file = await sending.file()
  const entry = readEntry(form, {
    kind: 'remedy-filed',
    id: parts.newId(),
    before: undefined,
    procedureOf: (id) => file?.state.entries.get(id)?.procedure,
    numbers: new Map(),
  })
  const on = form.day('on')
  if (on !== undefined && on > today) form.wrong('on', 'day-future')
  return { commands: [{ type: 'record-entry', entry }] }
}

/** Opens the round after an annulment. Pressed twice, it is the same round: its ids come from the key. */
async function newRound(sending: CaseSending): Promise<Order> {
  const { form, about, commandId } = sending
  const file = await sending.file()
  const round =
    file && remediesOf(file.state, file).rounds.find(({ judgment }) => judgment.id === about)
  const isDouble = round?.opened !== undefined && round.opened === derivedId(commandId, 1)
  if (!file || !round || (round.opened !== undefined && !isDouble)) {
    form.wrong(undefined, 'round-opened')
    return { commands: [] }
  }
  let part = 0
  return { commands: openNewRound(file.state, round, () => derivedId(commandId, (part += 1))) }
}
