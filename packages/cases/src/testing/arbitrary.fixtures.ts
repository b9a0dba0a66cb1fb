import fc from 'fast-check'
import { dayOf } from '@sejour/calendar'
import { EVENT_OF, type Command, type CommandType } from '../commands/command.ts'
import type { Bare } from '../stored/shape.ts'
import { EVENT_SHAPES } from '../stored/event-shapes.ts'
import { address } from '../stored/part-shapes.ts'
import { refusal } from './library.fixtures.ts'

/** Few ids, so that commands often speak of the same thing, and some that are not there yet. */
const anId = fc.constantFrom('one', 'one', 'one', 'two', 'two', 'two', 'six', 'seven')

const aText = fc.constantFrom('', 'a', 'b', 'c', 'Receipt of the reading room')

/** Any value of a shape. */
export function valueOf(shape: Bare): fc.Arbitrary<unknown> {
  switch (shape.is) {
    case 'text':
      return aText
    case 'id':
      return anId
    case 'day':
      return fc.integer({ min: 20_000, max: 20_020 }).map(dayOf)
    case 'number':
      return fc.integer({ min: 0, max: 6 })
    case 'flag':
      return fc.boolean()
    case 'json':
      // What was read from a file holds no negative zero.
      return fc
        .jsonValue({ maxDepth: 2 })
        .map((value) => JSON.parse(JSON.stringify(value)) as unknown)
    case 'one-of':
      return fc.constantFrom(...shape.values)
    case 'list':
      return fc.array(valueOf(shape.item), { maxLength: 2 })
    case 'nullable':
      return fc.option(valueOf(shape.item))
    case 'map':
      return fc.dictionary(anId, valueOf(shape.item), { maxKeys: 2 })
    case 'either':
      return fc.oneof(...shape.shapes.map(valueOf))
    case 'fields':
      return fc.record(
        Object.fromEntries(
          Object.entries({ ...shape.needed, ...shape.optional }).map(([name, field]) => [
            name,
            valueOf(field),
          ]),
        ),
        { requiredKeys: Object.keys(shape.needed) },
      )
  }
}

const types = Object.keys(EVENT_OF) as readonly CommandType[]

const besides = (type: CommandType): fc.Arbitrary<object> => {
  if (type === 'give-mandate') {
    return fc.record({ domicile: valueOf(address) }, { requiredKeys: [] })
  }
  return type === 'end-mandate'
    ? fc.record({ domicile: anId }, { requiredKeys: [] })
    : fc.constant({})
}

/** Any well-typed command; some types come more often so that a case grows. */
export const anyCommand: fc.Arbitrary<Command> = fc
  .constantFrom(
    ...types.filter((type) => !/^(close|hand-over)-case$/.test(type)),
    ...types.filter((type) => /^(add|open|record|place|link)-/.test(type)),
    ...Array.from({ length: 12 }, () => 'record-entry' as const),
    ...types.filter((type) => type.endsWith('-link')),
  )
  .chain((type) =>
    fc
      .tuple(valueOf(EVENT_SHAPES[EVENT_OF[type]]), besides(type))
      .map(([payload, more]) => ({ ...(payload as object), ...more, type }) as Command),
  )

const begun: readonly Command[] = [
  { type: 'open-case', title: 'Card of R. Reader', language: 'fr' },
  ...['one', 'two'].flatMap((id): readonly Command[] => [
    { type: 'add-person', person: { id, relation: 'applicant' } },
    { type: 'open-procedure', procedure: id, kind: 'card' },
    { type: 'add-argument', argument: { id, procedure: id, side: 'merits' } },
    { type: 'add-exhibit', exhibit: { id, title: 'Receipt' } },
    { type: 'add-task', task: id, text: 'Ask for a receipt' },
    { type: 'write-note', note: id, text: 'Seen at the counter' },
  ]),
  { type: 'record-entry', entry: refusal('one', '2024-10-05', 'one') },
]

/** Commands that open and grow a case, then any. */
export const anyCommands: fc.Arbitrary<readonly Command[]> = fc
  .array(anyCommand, { minLength: 5, maxLength: 60 })
  .map((commands) => [...begun, ...commands])
