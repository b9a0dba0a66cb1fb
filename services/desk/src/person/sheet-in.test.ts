import { toText } from '@sejour/documents'
import { writeSheet } from '@sejour/acts'
import { type LocalDate, localDate } from '@sejour/calendar'
import { type CaseEvent, type Entry, stateOf } from '@sejour/cases'
import { describe, expect, test } from 'vitest'
import { agendaOf } from '../agenda/index.ts'
import { sheetFor } from './make-person-view.ts'

const ON = localDate('2026-03-05')

const base: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'Famille Exemple', language: 'fr' },
  { type: 'person-added', person: { id: 'n', relation: 'applicant', givenName: 'N.' } },
  { type: 'person-added', person: { id: 'e', relation: 'child', givenName: 'E.' } },
  { type: 'procedure-opened', procedure: 'r1', kind: 'article-9bis' },
]

type Decision = Extract<Entry, { readonly kind: 'decision-notified' }>

const decision = (more: Partial<Decision> = {}): Entry => ({
  id: 'd1',
  procedure: 'r1',
  kind: 'decision-notified',
  decision: 'article-9bis.irrecevable',
  notification: { by: 'hand', on: localDate('2026-03-02') },
  ...more,
})

function stateWith(entries: readonly Entry[]) {
  const events = [...base, ...entries.map((entry) => ({ type: 'entry-recorded' as const, entry }))]
  return stateOf(
    events.map((event, index) => ({
      version: index + 1,
      at: '2026-03-01T09:00:00.000Z',
      by: 'a1',
      event,
    })),
  )
}

type Way = { person?: string; lang?: 'fr' | 'nl' | 'de' | 'en'; on?: LocalDate }

function said(
  entries: readonly Entry[],
  { person = 'n', lang = 'fr', on = ON }: Way = {},
): string | undefined {
  const sheet = sheetFor(stateWith(entries), { person, entry: 'd1', lang, on })
  return sheet && toText(writeSheet(sheet, { lang })).replaceAll('\u00a0', ' ')
}

test('the days of the sheet are those of the agenda, the shortest first', () => {
  const entries = [decision({ notification: { by: 'unknown', on: localDate('2026-03-02') } })]
  const sheet = sheetFor(stateWith(entries), { person: 'n', entry: 'd1', lang: 'fr', on: ON })
  const told = sheet?.running?.map(({ safeDay }) => safeDay)
  const days = agendaOf(stateWith(entries), { today: ON, lang: 'fr' })
    .filter(({ opened }) => opened.entry === 'd1')
    .map(({ safeDay }) => safeDay)
  expect(told?.length).toBeGreaterThan(1)
  expect(told).toEqual(told?.toSorted())
  expect(new Set(told)).toEqual(new Set(days))
})

describe.each([
  {
    entries: [decision()],
    says: 'Jour sûr',
    never: 'passé',
    because: 'it runs',
  },
  {
    entries: [decision({ notification: { by: 'unknown' } })],
    says: 'n’est pas connu',
    never: 'Jour sûr',
    because: 'nobody knows the day it came',
  },
  {
    entries: [
      decision({ circumstances: { removalMeasure: 'none' } }),
      {
        id: 'a1',
        procedure: 'r1',
        kind: 'remedy-filed',
        remedy: 'annulment',
        against: 'd1',
        on: localDate('2026-03-04'),
        by: 'electronic',
      } as const,
    ],
    says: 'aucun délai ne court plus',
    never: 'Jour sûr',
    because: 'the appeal was filed, and nobody removes anybody',
  },
  {
    entries: [decision({ notification: { by: 'hand', on: localDate('2025-09-01') } })],
    says: 'est passé',
    never: 'Jour sûr',
    because: 'the last day is over',
  },
])('the days: $because', ({ entries, says, never }) => {
  test('says it and nothing else', () => {
    const text = said(entries)
    expect(text).toContain(says)
    expect(text).not.toContain(never)
  })
})

test.each([
  { entry: decision({ decision: 'annexe-14' }), because: 'no sheet tells of it yet' },
  { entry: decision({ persons: ['e'] }), because: 'it is about somebody else' },
  { entry: decision({ id: 'd2' }), because: 'there is no such entry' },
])('there is no sheet: $because', ({ entry }) => {
  expect(said([entry])).toBeUndefined()
})

test('a receipt is explained by its own sheet, without days', () => {
  const text = said([
    {
      id: 'd1',
      procedure: 'r1',
      kind: 'receipt-given',
      on: localDate('2026-03-02'),
      paper: 'circulaire-annexe-3',
    },
  ])
  expect(text).toContain('de votre demande 9bis')
  expect(text).not.toContain('Pour quel jour')
})

test.each(['nl', 'de', 'en'] as const)('in %s nothing is French', (lang) => {
  const text = said([decision()], { lang })
  expect(text).not.toMatch(/Recours|délai|preuve|avocat/i)
})
