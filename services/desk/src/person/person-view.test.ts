import { localDate } from '@sejour/calendar'
import { type CaseEvent, stateOf } from '@sejour/cases'
import type { PersonLang } from '@sejour/chain'
import { describe, expect, test } from 'vitest'
import { viewOf } from './make-person-view.ts'
import { mandateEffects } from './mandate-effects.ts'

const ON = localDate('2026-03-05')

const base: readonly CaseEvent[] = [
  { type: 'case-opened', title: 'Famille Exemple', language: 'fr' },
  { type: 'person-added', person: { id: 'n', relation: 'applicant', givenName: 'N.' } },
  { type: 'person-added', person: { id: 'e', relation: 'child', givenName: 'E.' } },
  { type: 'procedure-opened', procedure: 'r1', kind: 'article-9bis' },
]

function view(
  events: readonly CaseEvent[],
  { person = 'n', lang = 'fr' }: { person?: string; lang?: PersonLang } = {},
) {
  const history = [...base, ...events].map((event, index) => ({
    version: index + 1,
    at: '2026-03-01T09:00:00.000Z',
    by: 'a1',
    event,
  }))
  return viewOf(stateOf(history), { caseId: 'c1', person, on: ON, lang })
}

const decision = (persons?: readonly string[]): CaseEvent => ({
  type: 'entry-recorded',
  entry: {
    id: 'd1',
    procedure: 'r1',
    kind: 'decision-notified',
    decision: 'article-9bis.irrecevable',
    notification: { by: 'hand', on: localDate('2026-03-02') },
    ...(persons && { persons }),
  },
})

test('somebody who is not in the case has no page', () => {
  expect(view([], { person: 'x' })).toBeUndefined()
})

describe('papers', () => {
  test.each([
    { exhibit: {}, sees: true, because: 'it names nobody' },
    { exhibit: { persons: ['n', 'e'] }, sees: true, because: 'it is about them too' },
    { exhibit: { persons: ['e'] }, sees: false, because: 'it is about somebody else' },
    { exhibit: { confidential: true }, sees: false, because: 'counsel keeps it back' },
    {
      exhibit: { confidential: true, persons: ['n'] },
      sees: true,
      because: 'it is kept back, and about them alone',
    },
    {
      exhibit: { confidential: true, persons: ['n', 'e'] },
      sees: false,
      because: 'it is kept back, and about somebody else too',
    },
  ])('$sees: $because', ({ exhibit, sees }) => {
    const added: CaseEvent = {
      type: 'exhibit-added',
      exhibit: { id: 'x', title: 'Papier', ...exhibit },
    }
    expect(view([added])?.papers).toHaveLength(sees ? 1 : 0)
  })
})

describe('a decision that is not notified yet', () => {
  const on = localDate('2026-03-01')
  const step = (id: string, of: string, about?: string): CaseEvent => ({
    type: 'entry-recorded',
    entry: {
      id,
      procedure: 'r1',
      kind: 'step-taken',
      step: of,
      on,
      ...(about !== undefined && { about }),
    },
  })
  const came: readonly CaseEvent[] = [
    { type: 'exhibit-added', exhibit: { id: 'act', title: 'Décision d’irrecevabilité' } },
    {
      type: 'parcel-received',
      parcel: {
        id: 'p',
        kind: 'decision',
        procedure: 'r1',
        other: 'office',
        otherName: 'Office d’essai',
        on,
        contents: [{ kind: 'exhibit', id: 'act', title: 'Décision d’irrecevabilité' }],
      },
    },
    step('s', 'decision-signed'),
  ]

  test('is not on the page, and is once it is notified', () => {
    expect(JSON.stringify(view(came))).not.toMatch(/irrecevabilité|decision-signed/)
    expect(view([...came, decision()])?.papers).toHaveLength(1)
  })

  test('nor that it was taken back', () => {
    const withdrawn = step('w', 'decision-withdrawn', 's')
    expect(JSON.stringify(view([...came, withdrawn]))).not.toContain('decision-withdrawn')
    expect(JSON.stringify(view([...came, decision(), withdrawn]))).toContain('decision-withdrawn')
  })
})

describe('days', () => {
  test.each(['fr', 'nl', 'de', 'en'] as const)('have a label and a safe day in %s', (lang) => {
    const days = view([decision()], { lang })?.toDo ?? []
    expect(days.length).toBeGreaterThan(0)
    for (const { label, safeDay, isPast } of days) {
      expect(label).toBeTruthy()
      expect(safeDay).toBeDefined()
      expect(isPast).toBe(false)
    }
  })

  test.each([
    { person: 'e', persons: ['n'], because: 'the decision is about somebody else' },
    { person: 'n', persons: ['e'], because: 'the decision is about the child alone' },
  ])('are not those of others: $because', ({ person, persons }) => {
    expect(view([decision(persons)], { person })?.toDo).toEqual([])
    expect(view([decision(persons)], { person })?.thread).toEqual([])
  })

  test('go on running when the case is closed or went to another counsel', () => {
    const leaving: CaseEvent = { type: 'case-handed-over', to: 'o2', on: ON, statement: 's' }
    const running = view([decision()])?.toDo
    expect(view([decision(), leaving])?.toDo).toEqual(running)
    expect(view([decision(), { type: 'case-closed', why: 'w' }])?.toDo).toEqual(running)
  })

  test('of tasks are those of the office, not of the person', () => {
    const task: CaseEvent = { type: 'task-added', task: 't', text: 'Appeler', due: ON }
    expect(view([task])?.toDo).toEqual([])
  })
})

describe('steps', () => {
  const step = (id: string, on: string): CaseEvent => ({
    type: 'entry-recorded',
    entry: { id, procedure: 'r1', kind: 'step-taken', step: id, on: localDate(on) },
  })
  const filed: CaseEvent = {
    type: 'entry-recorded',
    entry: {
      id: 'f1',
      procedure: 'r1',
      kind: 'request-filed',
      on: localDate('2026-01-05'),
      by: 'registered',
    },
  }

  test('that everybody is told stand in the story, and move the file', () => {
    const seen = view([filed, step('transmitted', '2026-02-02')])
    expect(seen?.thread.map(({ step: id }) => id)).toEqual([undefined, 'transmitted'])
    expect(seen?.followed[0]?.holder).toBe('office')
  })

  test.each(['mayor-opinion', 'admissibility-examined', 'decision-signed'])(
    'that stay with who took them are seen nowhere: %s',
    (inner) => {
      const before = view([filed, step('transmitted', '2026-02-02')])
      const after = view([filed, step('transmitted', '2026-02-02'), step(inner, '2026-02-20')])
      expect(after).toEqual(before)
    },
  )
})

test('a page in another language names the law in French, and is about the morning after', () => {
  const seen = view([decision()], { lang: 'fa' })
  expect([seen?.lang, seen?.lawLang]).toEqual(['fa', 'fr'])
  expect(seen?.tomorrow.on).toBe('2026-03-06')
  expect(seen?.thread[0]?.what).toMatch(/irrecevabilité/)
})

describe('what is asked', () => {
  const fact = 'fond.sejour-ininterrompu-depuis'
  const task: CaseEvent = { type: 'task-added', task: 't', text: 'Ne croit pas la date', fact }

  test('is the question of the law, never the words of the task', () => {
    const seen = view([task])
    expect(seen?.asked).toHaveLength(1)
    expect(JSON.stringify(seen)).not.toContain('Ne croit pas')
  })

  test.each([
    { events: [{ type: 'task-done', task: 't' }] as const, because: 'the task is done' },
    {
      events: [
        {
          type: 'fact-recorded',
          fact: { fact, value: '2019-05-01', statedBy: 'person', statedOn: ON },
        },
      ] as const,
      because: 'it was answered',
    },
  ])('ends: $because', ({ events }) => {
    expect(view([task, ...events])?.asked).toEqual([])
  })
})

describe('letters', () => {
  const address = (kind: 'residence' | 'elected'): CaseEvent => ({
    type: 'address-recorded',
    address: {
      id: kind,
      kind,
      street: 'Rue 1',
      postcode: '4000',
      commune: 'Liège',
      from: localDate('2020-01-01'),
    },
  })
  test.each([
    { events: [], because: undefined, why: 'nobody wrote an address down' },
    { events: [address('residence')], because: 'residence', why: 'no domicile is elected' },
    {
      events: [address('residence'), address('elected')],
      because: 'elected',
      why: 'an elected domicile goes first',
    },
  ])('$because: $why', ({ events, because }) => {
    expect(view(events)?.letters?.because).toBe(because)
    expect(view(events)?.letters?.source !== undefined).toBe(because === 'elected')
  })
})

test.each(['lawyer', 'organisation', 'trusted-person', 'guardian'] as const)(
  'a mandate of a %s has effects with their source, in both languages, and more with a domicile',
  (kind) => {
    for (const lang of ['fr', 'nl'] as const) {
      const without = mandateEffects(kind, { electsDomicile: false, lang })
      const withOne = mandateEffects(kind, { electsDomicile: true, lang })
      expect(without.every(({ said, source }) => said !== '' && source !== undefined)).toBe(true)
      expect(withOne).toHaveLength(without.length + 3)
    }
  },
)

describe('effects of a mandate that rest on a text not read in its present state', () => {
  test.each([
    { place: 0, toConfirm: true, because: 'art. 62 changed on 12 June 2026' },
    { place: 1, toConfirm: undefined, because: 'art. 9quater did not change' },
    { place: 2, toConfirm: true, because: 'that the old domicile still counts is inferred' },
  ])('effect $place of a domicile: $because', ({ place, toConfirm }) => {
    const effects = mandateEffects('lawyer', { electsDomicile: true, lang: 'fr' })
    expect(effects[place]?.toConfirm).toBe(toConfirm)
  })

  test('the signature before the Council rests on an article that is repealed', () => {
    for (const kind of ['lawyer', 'organisation', 'trusted-person'] as const) {
      const effects = mandateEffects(kind, { electsDomicile: false, lang: 'nl' })
      const signs = effects.find(({ source }) => source?.said.includes('39/69'))
      expect(signs?.toConfirm).toBe(true)
    }
  })
})
