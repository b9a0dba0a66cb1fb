import type { Command, Entry } from '@sejour/cases'
import {
  anotherPaper,
  type CaseFile,
  correction,
  notificationsOf,
  recordedTwice,
  type Twice,
} from '@sejour/desk'
import { NotificationsPage, renderDesk, stepPersonTick } from '@sejour/web/desk'
import { catalogueIn } from './catalogue.ts'
import { caseRoute, type CaseSending, type Order } from './case-route.ts'
import { recordStep } from './chain.ts'
import { limitVerbs } from './limit-verbs.ts'
import { readEntry } from './read-entry.ts'

/** Who was told of what in a case, with which proof, and what is still to be notified. */
export const notifications = caseRoute({
  page: 'notifications',
  render: ({ frame, file, lang, sent, today }) =>
    renderDesk(NotificationsPage, {
      frame,
      file,
      view: notificationsOf(file.state, file.agenda, today),
      catalogue: catalogueIn(lang),
      sent,
    }),
  send: {
    notify,
    step: recordStep,
    prove: ({ form, about = '' }) => ({
      commands: [
        {
          type: 'link-exhibit',
          exhibit: form.requiredLine('exhibit'),
          proves: { kind: 'entry', entry: about },
        },
      ],
    }),
    another: (sending) => settled(sending, ({ twice }) => anotherPaper(twice, sending.parts.newId)),
    settle: (sending) => settled(sending, ({ file, twice }) => corrected(sending, file, twice)),
    ...limitVerbs,
  },
})

/** Reads the form of a notification: an entry for those who were ticked. */
async function notify(sending: CaseSending): Promise<Order> {
  const { form, parts, today } = sending
  const file = await sending.file()
  const read = readEntry(form, {
    kind: 'decision-notified',
    id: parts.newId(),
    before: undefined,
    procedureOf: () => undefined,
    numbers: new Map(),
  })
  for (const field of ['notifiedOn', 'decidedOn'] as const) {
    const day = form.line(field) === undefined ? undefined : form.day(field)
    if (day !== undefined && day > today) form.wrong(field, 'day-future')
  }
  const persons = [...(file?.state.persons.keys() ?? [])].filter((id) =>
    form.ticked(stepPersonTick(id)),
  )
  const ruling = form.line('ruling')
  const entry: Entry = {
    ...read,
    ...(persons.length > 0 && { persons }),
    ...(read.kind === 'decision-notified' && ruling !== undefined && { ruling }),
  }
  return { commands: [{ type: 'record-entry', entry }] }
}

/** What becomes of a decision that stands there twice; nothing where somebody settled it meanwhile. */
async function settled(
  sending: CaseSending,
  commandsOf: (at: { readonly file: CaseFile; readonly twice: Twice }) => readonly Command[],
): Promise<Order> {
  const file = await sending.file()
  const twice =
    file && recordedTwice(file.state, file.agenda).find(({ second }) => second.id === sending.about)
  if (!file || !twice) {
    sending.form.wrong(undefined, 'not-twice')
    return { commands: [] }
  }
  return { commands: commandsOf({ file, twice }) }
}

function corrected({ form, parts }: CaseSending, file: CaseFile, twice: Twice) {
  const right = form.oneOf('right', [twice.first.id, twice.second.id])
  if (right === undefined) form.wrong('right', 'which-right')
  const why = form.requiredLine('why')
  return right === undefined ? [] : correction(file.state, { twice, right, why }, parts.newId)
}
