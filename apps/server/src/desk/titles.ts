import { findAct } from '@sejour/acts'
import { TITLES } from '@sejour/answers/renewal'
import type { Entry } from '@sejour/cases'
import {
  BRIDGE,
  CONTINUING,
  freeConditionTask,
  registerLives,
  registerProcedure,
  titlesOf,
  type TitleView,
  unlimitedOf,
} from '@sejour/desk'
import { deskHref, renderDesk, TitlesPage } from '@sejour/web/desk'
import { begun, knownFor } from './acts.ts'
import { caseRoute, type CaseSending, type Order } from './case-route.ts'
import { recordStep, withdrawStep } from './chain.ts'
import { readTitle } from './read-title.ts'
import { pastDay, recorded } from './union-sending.ts'

/** The titles of a case, what follows them, and the registers. */
export const titles = caseRoute({
  page: 'titles',
  render: ({ frame, file, lang, today, sent }) =>
    renderDesk(TitlesPage, {
      frame,
      file,
      titles: titlesOf(file.state, { today, lang }),
      unlimited: file.people.flatMap(
        ({ person }) => unlimitedOf(file.state, person.id, { today, lang }) ?? [],
      ),
      registers: registerLives(file.state, { today, lang }),
      registerIn: {
        'registered-in': registerProcedure(file.state, 'registered-in', today),
        'struck-off': registerProcedure(file.state, 'struck-off', today),
      },
      sent,
    }),
  send: {
    step: recordStep,
    withdraw: withdrawStep,
    ask,
    bridge,
    extend,
    condition,
    'condition-done': ({ about = '' }) => ({ commands: [{ type: 'finish-task', task: about }] }),
    'condition-again': ({ about = '' }) => ({ commands: [{ type: 'reopen-task', task: about }] }),
  },
})

const NOTHING: Order = { commands: [] }

/** The title of which a form speaks, as the case has it now. */
async function titleIn(sending: CaseSending): Promise<TitleView | undefined> {
  const { about, today, lang, form } = sending
  const file = await sending.file()
  const all = file ? titlesOf(file.state, { today, lang }) : []
  const found = all.find(({ entry }) => entry.id === about)
  if (!found) form.wrong(undefined, 'unknown-title')
  return found
}

/** A request that goes on from a title: its procedure, its filing and its receipt in one append. */
async function ask(sending: CaseSending): Promise<Order> {
  const { form, parts, actor } = sending
  const title = await titleIn(sending)
  const kind = form.oneOf('kind', CONTINUING) ?? 'renouvellement'
  const on = form.line('on') === undefined ? undefined : pastDay(sending, 'on')
  if (!title) return NOTHING
  const { entry, asked } = title
  if (asked !== undefined && asked.outcome !== 'preparing') form.wrong(undefined, 'asked-already')
  if (on !== undefined && on < entry.from) form.wrong('on', 'before-title')
  if (form.errors.length > 0) return NOTHING
  const procedure = asked?.procedure ?? parts.newId()
  const persons = entry.persons ? { persons: entry.persons } : {}
  const filed: readonly Entry[] = on
    ? [
        { kind: 'request-filed', id: parts.newId(), procedure, ...persons, on, by: 'hand' },
        {
          kind: 'step-taken',
          id: parts.newId(),
          procedure,
          ...persons,
          step: 'renewal-received',
          on,
          about: entry.id,
        },
        // What a commune takes in at its counter is registered there and then.
        ...(actor.kind === 'commune'
          ? [
              {
                kind: 'step-taken' as const,
                id: parts.newId(),
                procedure,
                ...persons,
                step: 'request-registered',
                on,
                details: { channel: 'counter' },
              },
            ]
          : []),
      ]
    : []
  return {
    commands: [
      ...(asked === undefined
        ? [
            {
              type: 'open-procedure' as const,
              procedure,
              kind,
              follows: entry.procedure,
              ...persons,
            },
          ]
        : []),
      ...filed.map(recorded),
    ],
  }
}

/** The attestation that bridges the wait, and its handing over. */
async function bridge(sending: CaseSending): Promise<Order> {
  const { form, parts, lang, caseId, today } = sending
  const title = await titleIn(sending)
  const file = await sending.file()
  const from = pastDay(sending, 'from')
  const until = form.day('until')
  if (from && until && until < from) form.wrong('until', 'day-order')
  const act = findAct(BRIDGE)
  if (!title || !file || !act || !from) return NOTHING
  const { entry, asked } = title
  if (asked?.outcome !== 'open') form.wrong(undefined, 'not-asked')
  if (asked === undefined || form.errors.length > 0) return NOTHING
  const id = parts.newId()
  const language = file.state.language
  const known = await knownFor(sending, {
    file,
    language,
    about: { procedure: asked.procedure },
  })
  const data = {
    ...begun(act, known),
    box: title.ground === 'etudes' ? 'studentRenewal' : 'renewal',
    ...(asked.on && { requestedOn: asked.on }),
    ...(entry.until && { expiresOn: entry.until }),
    extension: asked.bridged,
    from,
    ...(until && { until }),
    on: today,
  }
  return {
    commands: [
      recorded({
        kind: 'receipt-given',
        id: parts.newId(),
        procedure: asked.procedure,
        ...(entry.persons && { persons: entry.persons }),
        on: from,
        paper: BRIDGE,
      }),
      { type: 'draft-act', draft: { id, template: act.id, lang: language, data } },
    ],
    to: deskHref(lang, 'act', { case: caseId, act: id }),
  }
}

/** The title that answers a request. */
async function extend(sending: CaseSending): Promise<Order> {
  const { form, parts } = sending
  const view = await titleIn(sending)
  const { title, from, until } = readTitle(form, TITLES)
  if (view?.asked?.outcome !== 'open') form.wrong(undefined, 'not-asked')
  if (!view?.asked || !title || !from) return NOTHING
  return {
    commands: [
      recorded({
        kind: 'title-granted',
        id: parts.newId(),
        procedure: view.asked.procedure,
        ...(view.entry.persons && { persons: view.entry.persons }),
        title,
        from,
        ...(until && { until }),
      }),
    ],
  }
}

/** A condition is followed as a task, due when the window of the next request opens. */
async function condition(sending: CaseSending): Promise<Order> {
  const { form } = sending
  const text = form.requiredLine('text')
  const title = await titleIn(sending)
  const file = await sending.file()
  if (!title || !file) return NOTHING
  const task = freeConditionTask(file.state, title.entry.id)
  if (task === undefined) form.wrong('text', 'too-many-conditions')
  if (task === undefined) return NOTHING
  const due = title.renewal?.windowFrom ?? title.renewal?.lastDayBeforeEnd
  return { commands: [{ type: 'add-task', task, text, ...(due && { due }) }] }
}
