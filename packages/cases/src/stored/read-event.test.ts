import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EVENT_OF } from '../commands/command.ts'
import { valueOf } from '../testing/arbitrary.fixtures.ts'
import { EVENT_SHAPES } from './event-shapes.ts'
import { readEvent, UPCASTS } from './read-event.ts'
import type { Bare } from './shape.ts'

const added = { type: 'person-added', person: { id: 'r', relation: 'child' } }

test.each([
  { json: undefined, because: 'nothing' },
  { json: null, because: 'nothing' },
  { json: 'person-added', because: 'a text is no event' },
  { json: [added], because: 'neither is a list' },
  { json: {}, because: 'it has no type' },
  { json: { ...added, type: 'person-invented' }, because: 'nobody ever wrote such a type' },
  { json: { ...added, type: 'toString' }, because: 'every object has that, and it is no type' },
  { json: { type: 'person-added' }, because: 'nobody was added' },
  { json: { ...added, why: 'x' }, because: 'a field more than we know' },
  { json: { ...added, person: { id: '', relation: 'child' } }, because: 'the id says nothing' },
  { json: { ...added, person: { id: 'r', relation: 'aunt' } }, because: 'no such relation' },
  {
    json: { ...added, person: { ...added.person, birthDate: '2025-02-29' } },
    because: 'that year had no such day',
  },
  {
    json: { ...added, person: { ...added.person, recorded: { by: 'me' } } },
    because: 'who recorded it is not told by the event itself',
  },
  {
    json: JSON.parse('{"type":"note-removed","note":"n","__proto__":{}}') as unknown,
    because: 'a field of that name is a field too',
  },
  {
    json: {
      type: 'exhibit-added',
      exhibit: {
        id: 'a',
        title: 'A',
        file: { address: 'x', sha256: 'y', size: Infinity, mediaType: 'z', name: 'n' },
      },
    },
    because: 'no file has that size',
  },
])('not read: $because', ({ json }) => {
  expect(readEvent(json)).toBeUndefined()
})

test.each(Object.entries(EVENT_SHAPES))('%s is read back as it was written', (type, shape) => {
  fc.assert(
    fc.property(valueOf(shape), (payload) => {
      const event = { ...(payload as object), type }
      expect(readEvent(JSON.parse(JSON.stringify(event)))).toEqual(event)
    }),
    { numRuns: 30 },
  )
})

test('every event is made by some command', () => {
  expect(Object.values(EVENT_OF).toSorted()).toEqual(Object.keys(EVENT_SHAPES).toSorted())
})

test('an event of an earlier shape takes every step to the one of today', () => {
  const upcasts = [
    {
      type: 'reader-added',
      cast: ({ reader }: { readonly [name: string]: unknown }) => ({
        type: 'reader-noted',
        who: reader,
      }),
    },
    {
      type: 'reader-noted',
      cast: ({ who }: { readonly [name: string]: unknown }) => ({
        type: 'person-added',
        person: { id: who, relation: 'other' },
      }),
    },
  ]
  expect(readEvent({ type: 'reader-added', reader: 'r' }, upcasts)).toEqual({
    type: 'person-added',
    person: { id: 'r', relation: 'other' },
  })
  expect(readEvent({ type: 'reader-added' }, upcasts)).toBeUndefined()
  expect(readEvent({ type: 'reader-added', reader: 'r' }, UPCASTS)).toBeUndefined()
})

// Whoever changes the file of shapes changes what is stored: see the docstring of EVENT_SHAPES.
test('stored shapes never change silently', async () => {
  const shapes = Object.entries(EVENT_SHAPES).map(([type, shape]) => `${type} ${told(shape)}`)
  await expect(`${shapes.join('\n')}\n`).toMatchFileSnapshot('frozen-shapes.txt')
})

/** A shape in one line; `?` after a name: it may be absent. */
function told(shape: Bare): string {
  switch (shape.is) {
    case 'one-of':
      return shape.values.join('|')
    case 'list':
      return `[${told(shape.item)}]`
    case 'map':
      return `{*: ${told(shape.item)}}`
    case 'nullable':
      return `${told(shape.item)}|null`
    case 'either':
      return shape.shapes.map(told).join(' or ')
    case 'fields': {
      const fieldsOf = (fields: { readonly [name: string]: Bare }, mark: string) =>
        Object.entries(fields).map(([name, field]) => `${name}${mark}: ${told(field)}`)
      return `{${[...fieldsOf(shape.needed, ''), ...fieldsOf(shape.optional, '?')].join(', ')}}`
    }
    case 'text':
    case 'id':
    case 'day':
    case 'number':
    case 'flag':
    case 'json':
      return shape.is
  }
}
