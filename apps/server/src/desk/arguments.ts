import type { Command, FactValue } from '@sejour/cases'
import {
  argumentMap,
  arguedRound,
  type ArgumentMap,
  type ArgumentOnMap,
  type AskedOfArgument,
  type CaseFile,
} from '@sejour/desk'
import {
  ArgumentsPage,
  type DeskLang,
  personTick,
  pieceTick,
  renderDesk,
  UNKNOWN_VALUE,
} from '@sejour/web/desk'
import { caseRoute, type CaseSending, derivedId, type Order } from './case-route.ts'
import type { FormReader } from './form-reader.ts'

/** The map of arguments: circumstances and merits side by side. */
export const argumentsRoute = caseRoute({
  page: 'arguments',
  render: ({ frame, file, lang, sent }) =>
    renderDesk(ArgumentsPage, { frame, map: mapOf(file, lang), sent }),
  send: {
    add: (sending) =>
      withMap(sending, ({ map, file }) => {
        const side = SIDES.find((one) => one === sending.about)
        const read = readArgument(sending, file)
        if (side === undefined) return { commands: [] }
        return added(sending, map, { side, ...read })
      }),
    raise: (sending) =>
      withMap(sending, ({ map }) => {
        const raised = map.couldBeRaised.find(
          ({ side, kind }) => `${side}.${kind}` === sending.about,
        )
        if (raised === undefined) return { commands: [] }
        const { side, kind } = raised
        return added(sending, map, { side, kind, exhibits: [], persons: [] })
      }),
    change: (sending) =>
      withArgument(sending, (argument, { file }) => {
        const { kind, text, persons, exhibits } = readArgument(sending, file)
        const changes = {
          kind: kind ?? null,
          text: text ?? null,
          persons: persons.length === 0 ? null : persons,
        }
        return {
          commands: [
            { type: 'change-argument', argument: argument.id, changes },
            ...relinked(argument, exhibits),
          ],
        }
      }),
    answer: (sending) =>
      withArgument(sending, (argument) => {
        const given = argument.asked.flatMap((asked) => answerTo(sending.form, asked))
        if (given.length === 0) sending.form.wrong(argument.asked[0]?.key, 'no-answer')
        const answers = { ...argument.answers, ...Object.fromEntries(given) }
        return {
          commands: [{ type: 'change-argument', argument: argument.id, changes: { answers } }],
        }
      }),
    withdraw: ({ about = '' }) => ({ commands: [{ type: 'withdraw-argument', argument: about }] }),
    link: ({ form, about = '' }) => {
      const argument = form.requiredLine('argument')
      return { commands: [linking('link-exhibit', about, argument)] }
    },
  },
})

const SIDES = ['circumstances', 'merits'] as const

type Shown = { readonly map: ArgumentMap; readonly file: CaseFile }

type Read = {
  readonly kind?: string | undefined
  readonly text?: string | undefined
  readonly persons: readonly string[]
  readonly exhibits: readonly string[]
}

function mapOf(file: CaseFile, lang: DeskLang): ArgumentMap | undefined {
  const round = arguedRound(file.state)
  const on = file.procedures.find(({ id }) => id === round?.id)?.lawOn ?? file.on
  return round && argumentMap(file.state, round, { on, lang })
}

/** Nothing is done where there is no such case, or no procedure in it that is argued. */
async function withMap(sending: CaseSending, order: (shown: Shown) => Order): Promise<Order> {
  const file = await sending.file()
  const map = file && mapOf(file, sending.lang)
  return file && map ? order({ map, file }) : { commands: [] }
}

function withArgument(
  sending: CaseSending,
  order: (argument: ArgumentOnMap, shown: Shown) => Order,
): Promise<Order> {
  return withMap(sending, (shown) => {
    const all = shown.map.columns.flatMap((column) => column.arguments)
    const argument = all.find(({ id }) => id === sending.about)
    if (argument) return order(argument, shown)
    sending.form.wrong(undefined, 'unknown-argument')
    return { commands: [] }
  })
}

function readArgument({ form }: CaseSending, { state }: CaseFile): Read {
  const kind = form.line('kind')
  const text = form.text('text')
  if (kind === undefined && text === undefined) form.wrong('text', 'argument-blank')
  return {
    kind,
    text,
    persons: [...state.persons.keys()].filter((id) => form.ticked(personTick(id))),
    exhibits: [...state.exhibits.keys()].filter((id) => form.ticked(pieceTick(id))),
  }
}

/** The id follows from the key of the command, so that a form sent twice adds one argument. */
function added(
  { commandId }: CaseSending,
  map: ArgumentMap,
  { side, kind, text, persons, exhibits }: Read & { readonly side: (typeof SIDES)[number] },
): Order {
  const id = derivedId(commandId, 'argument')
  const argument = {
    id,
    procedure: map.procedure.id,
    side,
    ...(kind !== undefined && { kind }),
    ...(text !== undefined && { text }),
    ...(persons.length > 0 && { persons }),
  }
  return {
    commands: [
      { type: 'add-argument', argument },
      ...exhibits.map((exhibit) => linking('link-exhibit', exhibit, id)),
    ],
  }
}

function relinked(argument: ArgumentOnMap, exhibits: readonly string[]): readonly Command[] {
  const before = argument.exhibits.map(({ id }) => id)
  return [
    ...exhibits
      .filter((id) => !before.includes(id))
      .map((id) => linking('link-exhibit', id, argument.id)),
    ...before
      .filter((id) => !exhibits.includes(id))
      .map((id) => linking('unlink-exhibit', id, argument.id)),
  ]
}

function linking(
  type: 'link-exhibit' | 'unlink-exhibit',
  exhibit: string,
  argument: string,
): Command {
  return { type, exhibit, proves: { kind: 'argument', argument } }
}

/** An answer as the law reads it; nothing when the question was left open. */
function answerTo(
  form: FormReader,
  { key, type, options }: AskedOfArgument,
): readonly (readonly [string, Exclude<FactValue, readonly unknown[]>])[] {
  const typed = form.line(key)
  if (typed === undefined || typed === UNKNOWN_VALUE) return []
  if (type === 'boolean') return typed === 'yes' || typed === 'no' ? [[key, typed === 'yes']] : []
  const chosen = options?.find(({ value }) => value === typed)
  if (chosen === undefined) form.wrong(key, 'choice')
  return chosen === undefined ? [] : [[key, chosen.value]]
}
