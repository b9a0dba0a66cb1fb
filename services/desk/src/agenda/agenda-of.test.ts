import { addDays, localDate } from '@sejour/calendar'
import type { CaseEvent, NotificationMode } from '@sejour/cases'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agenda, caseWith, entry, refusal } from './agenda.fixtures.ts'
import { duesOf } from './dues-of.ts'

const day = localDate

describe('the days of the worked examples of the law', () => {
  const rows: readonly {
    readonly row: string
    readonly decision: string
    readonly remedy: string
    readonly by: NotificationMode
    readonly on: string
    readonly circumstances?: { readonly [fact: string]: boolean | string }
    readonly last: string
    readonly because: string
  }[] = [
    {
      row: 'E04',
      decision: 'annexe-13septies',
      remedy: 'annulment',
      by: 'hand',
      on: '2019-05-14',
      last: '2019-05-24',
      because: 'the paper itself holds the person: ten days',
    },
    {
      row: 'E05',
      decision: 'annexe-13septies',
      remedy: 'annulment',
      by: 'hand',
      on: '2014-06-04',
      last: '2014-06-16',
      because: 'the tenth day is a Saturday',
    },
    {
      row: 'E10',
      decision: 'article-9bis.non-fondee',
      remedy: 'annulment',
      by: 'hand',
      on: '2018-01-22',
      circumstances: { detained: false },
      last: '2018-02-21',
      because: 'thirty days without a day off at the end',
    },
    {
      row: 'T01',
      decision: 'article-9bis.irrecevable',
      remedy: 'annulment',
      by: 'hand',
      on: '2025-12-01',
      circumstances: { detained: false },
      last: '2025-12-31',
      because: '31 December is no holiday',
    },
    {
      row: 'T04',
      decision: 'article-9bis.irrecevable',
      remedy: 'annulment',
      by: 'post',
      on: '2025-12-24',
      circumstances: { detained: false },
      last: '2026-01-28',
      because: 'a posted letter counts from the third working day',
    },
    {
      row: 'T11',
      decision: 'annexe-13',
      remedy: 'extreme-urgency',
      by: 'hand',
      on: '2025-04-29',
      circumstances: { removalMeasure: 'further' },
      last: '2025-05-05',
      because: 'five days for a further measure, moved off a Sunday',
    },
    {
      row: 'T13',
      decision: 'article-9bis.irrecevable',
      remedy: 'annulment',
      by: 'registered-receipt',
      on: '2025-08-08',
      circumstances: { detained: false },
      last: '2025-09-08',
      because: 'the presentation counts, not the collection',
    },
    {
      row: 'T18',
      decision: 'annexe-13',
      remedy: 'address-declaration',
      by: 'hand',
      on: '2025-12-11',
      last: '2025-12-25',
      because: 'fourteen days that move nowhere',
    },
    {
      row: 'T20',
      decision: 'article-9bis.irrecevable',
      remedy: 'annulment',
      by: 'refused',
      on: '2025-12-01',
      circumstances: { detained: false },
      last: '2025-12-31',
      because: 'a refusal is a delivery',
    },
  ]

  test.each(rows)(
    '$row: $last, because $because',
    ({ decision, remedy, by, on, circumstances, last }) => {
      const state = caseWith(
        refusal({
          decision,
          notification: { by, on: day(on) },
          ...(circumstances && { circumstances }),
        }),
      )
      expect(agenda(state, { today: day(on) })[`d1.${remedy}`]).toMatchObject({
        lastDay: last,
        state: 'running',
        peremptory: true,
      })
    },
  )
})

describe('what is shown of a limit', () => {
  test('who opened it, what proves it, and the shorter day while a fact is not known', () => {
    const state = caseWith(refusal())
    expect(agenda(state)['d1.annulment']).toMatchObject({
      label: 'Recours en annulation devant le Conseil du contentieux des étrangers',
      opened: { entry: 'd1', on: '2026-03-05' },
      proof: [],
      needsProof: true,
      persons: ['n'],
      regime: 'B',
      lastDay: '2026-04-07',
      safeDay: '2026-03-16',
      daysLeft: 10,
      needs: [],
    })
    expect(agenda(state)['d1.annulment']?.alternatives.length).toBeGreaterThan(0)
    expect(agenda(state)['d1.annulment']?.sources.length).toBeGreaterThan(0)
    expect(agenda(state)['d1.annulment']?.reasons.join(' ')).toContain('Aucune preuve')
  })

  test('a piece that proves the notification is named, however it was linked', () => {
    const exhibit = (id: string): CaseEvent => ({
      type: 'exhibit-added',
      exhibit: { id, title: 'Preuve' },
    })
    const state = caseWith(exhibit('x1'), exhibit('x2'), refusal({ exhibits: ['x1'] }), {
      type: 'exhibit-linked',
      exhibit: 'x2',
      proves: { kind: 'entry', entry: 'd1' },
    })
    expect(agenda(state)['d1.annulment']?.proof).toEqual(['x1', 'x2'])
  })

  test('without a day of notification there is no last day, and it says what is needed', () => {
    const item = agenda(caseWith(refusal({ notification: { by: 'unknown' } })))['d1.annulment']
    expect(item).toMatchObject({ state: 'not-yet', needsHumanCheck: true })
    expect(item).not.toHaveProperty('lastDay')
    expect(item).not.toHaveProperty('daysLeft')
    expect(item?.needs).toHaveLength(1)
  })

  test('a value that cannot be does not lose the limit', () => {
    const item = agenda(caseWith(refusal({ circumstances: { detained: 'perhaps' } })))[
      'd1.annulment'
    ]
    expect(item).toMatchObject({
      lastDay: '2026-04-07',
      safeDay: '2026-03-16',
      needsHumanCheck: true,
    })
    expect(item?.needs).toHaveLength(1)
  })

  test('a decision that the catalogue does not know still opens the general remedy', () => {
    expect(agenda(caseWith(refusal({ decision: 'unheard-of' })))['d1.annulment']).toMatchObject({
      safeDay: '2026-03-16',
    })
  })
})

describe('what ends a limit', () => {
  const filed = (id: string, remedy: string, on: string): CaseEvent =>
    entry({ id, kind: 'remedy-filed', remedy, against: 'd1', on: day(on), by: 'registered' })
  const judged = (result: 'annulled' | 'rejected' | 'suspended', answers = 'r1'): CaseEvent =>
    entry({
      id: 'j1',
      kind: 'judgment-notified',
      answers,
      result,
      notification: { by: 'registered-receipt', on: day('2026-05-04') },
    })

  test.each([
    { on: '2026-03-30', inTime: true, because: 'before the last day' },
    { on: '2026-04-08', inTime: false, because: 'the day after it' },
  ])('a remedy that was filed on $on, $because', ({ on, inTime }) => {
    const items = agenda(caseWith(refusal(), filed('r1', 'annulment', on)))
    expect(items['d1.annulment']).toMatchObject({
      state: 'handled',
      handled: { how: 'filed', on, entry: 'r1', inTime },
    })
    expect(items['d1.ordinary-suspension']?.handled?.how).toBe('ended')
    expect(items['d1.extreme-urgency']?.state).toBe('running')
  })

  test('a suspension stands in one act with the annulment', () => {
    const items = agenda(caseWith(refusal(), filed('r1', 'ordinary-suspension', '2026-03-20')))
    expect(items['d1.annulment']?.handled?.how).toBe('filed')
    expect(items['d1.ordinary-suspension']?.handled?.how).toBe('filed')
  })

  test('a judgment that rejects opens cassation; one that annuls ends everything and waits', () => {
    const events = [refusal(), filed('r1', 'annulment', '2026-03-20')]
    const rejected = agenda(caseWith(...events, judged('rejected')))
    expect(rejected['j1.cassation']).toMatchObject({ lastDay: '2026-06-03', peremptory: true })
    const annulled = agenda(caseWith(...events, judged('annulled')))
    expect(annulled['j1.cassation']).toBeUndefined()
    expect(annulled['j1.new-round']?.state).toBe('not-yet')
    expect(annulled['d1.extreme-urgency']?.handled?.how).toBe('annulled')
  })

  test('a new decision after the annulment ends the wait', () => {
    const again = refusal({ id: 'd2', notification: { by: 'hand', on: day('2026-07-01') } })
    const items = agenda(
      caseWith(refusal(), filed('r1', 'annulment', '2026-03-20'), judged('annulled'), again),
    )
    expect(items['j1.new-round']?.handled?.entry).toBe('d2')
    expect(items['d2.annulment']?.state).toBe('running')
  })

  test('a suspension stops the time to leave, and not the remedy that must still be filed', () => {
    const order = refusal({
      decision: 'annexe-13',
      circumstances: { termDays: 30, removalMeasure: 'first', detained: false },
    })
    const items = agenda(
      caseWith(order, filed('r1', 'extreme-urgency', '2026-03-10'), judged('suspended')),
    )
    expect(items['d1.departure']?.handled?.how).toBe('suspended')
    expect(items['d1.annulment']?.state).toBe('running')
  })

  test('the rejection of an ordinary suspension opens the request to continue', () => {
    const items = agenda(
      caseWith(refusal(), filed('r1', 'ordinary-suspension', '2026-03-20'), judged('rejected')),
    )
    expect(Object.keys(items)).toContain('j1.continuation-request')
  })

  test('what somebody says of a limit goes first, and can be taken back', () => {
    const said: CaseEvent = {
      type: 'limit-handled',
      limit: 'd1.extreme-urgency',
      how: 'not-used',
      on: day('2026-03-06'),
    }
    expect(agenda(caseWith(refusal(), said))['d1.extreme-urgency']).toMatchObject({
      state: 'handled',
      handled: { how: 'not-used' },
    })
    const reopened = caseWith(refusal(), said, {
      type: 'limit-reopened',
      limit: 'd1.extreme-urgency',
    })
    expect(agenda(reopened)['d1.extreme-urgency']?.state).toBe('running')
  })

  test('an entry that is withdrawn takes its limits away', () => {
    const state = caseWith(refusal(), { type: 'entry-withdrawn', entry: 'd1', why: 'erreur' })
    expect(agenda(state)).toEqual({})
  })
})

test('a corrected notification moves the limit, which keeps its name', () => {
  const corrected = refusal({ id: 'd9', notification: { by: 'hand', on: day('2026-03-10') } }, 'd1')
  const items = agenda(caseWith(refusal(), corrected))
  expect(items['d1.annulment']).toMatchObject({ lastDay: '2026-04-09', opened: { entry: 'd9' } })
  const again = refusal({ id: 'd10', notification: { by: 'hand', on: day('2026-03-11') } }, 'd9')
  const twice = agenda(caseWith(refusal(), corrected, again))
  expect(twice['d1.annulment']).toMatchObject({ lastDay: '2026-04-10', opened: { entry: 'd10' } })
})

describe('the time to leave', () => {
  test.each([
    { circumstances: { termDays: 7 }, safe: '2026-03-12', because: 'the paper prints seven days' },
    { circumstances: { termDays: 30 }, safe: '2026-04-04', because: 'the paper prints thirty' },
    {
      circumstances: {},
      safe: '2026-03-05',
      because: 'nobody read the paper: perhaps none at all',
    },
  ])('$safe, because $because', ({ circumstances, safe }) => {
    const item = agenda(caseWith(refusal({ decision: 'annexe-13', circumstances })))['d1.departure']
    expect(item).toMatchObject({ kind: 'term', safeDay: safe })
    expect(item?.sources.length).toBeGreaterThan(0)
  })
})

test('the residence check is an indication that binds the commune', () => {
  const filed = entry({ id: 'f1', kind: 'request-filed', on: day('2026-01-12'), by: 'hand' })
  expect(agenda(caseWith(filed))['f1.residence-check']).toMatchObject({
    lastDay: '2026-01-22',
    peremptory: false,
    bindsAuthority: true,
    state: 'past',
  })
  expect(agenda(caseWith(filed, refusal()))['f1.residence-check']?.state).toBe('handled')
})

describe('a title', () => {
  const card = (id: string, until: string): CaseEvent =>
    entry({ id, kind: 'title-granted', title: 'A', from: day('2025-04-01'), until: day(until) })

  test('is asked for again in a window, before it ends', () => {
    const item = agenda(caseWith(card('t1', '2026-03-31')))['t1.renewal']
    expect(item).toMatchObject({
      safeDay: '2026-03-01',
      lastDay: '2026-03-31',
      window: { from: '2026-02-14', until: '2026-03-01' },
      state: 'running',
      daysLeft: -5,
    })
  })

  test('is done with once the next one is granted', () => {
    const next = entry({ id: 't2', kind: 'title-granted', title: 'A', from: day('2026-03-20') })
    const items = agenda(caseWith(card('t1', '2026-03-31'), next))
    expect(items['t1.renewal']?.handled?.how).toBe('renewed')
    expect(items['t2.renewal']).toMatchObject({ state: 'not-yet', needs: [expect.any(String)] })
  })

  test('of one child does not renew that of another', () => {
    const of = (id: string, person: string, from: string): CaseEvent =>
      entry({
        id,
        kind: 'title-granted',
        title: 'A',
        from: day(from),
        until: day('2026-09-01'),
        persons: [person],
      })
    const items = agenda(caseWith(of('t1', 'k1', '2025-09-01'), of('t2', 'k2', '2025-10-01')))
    expect(items['t1.renewal']?.state).toBe('running')
  })
})

test.each([
  {
    event: { type: 'task-added', task: 't', text: 'Appeler la commune', due: day('2026-03-10') },
    id: 'task.t',
    safe: '2026-03-10',
    because: 'a task that is due',
  },
  {
    event: {
      type: 'exhibit-added',
      exhibit: { id: 'x', title: 'Passeport', expires: day('2026-05-01') },
    },
    id: 'exhibit.x.expiry',
    safe: '2026-05-01',
    because: 'a piece that expires',
  },
  {
    event: {
      type: 'person-added',
      person: { id: 'k', relation: 'child', birthDate: day('2008-05-02') },
    },
    id: 'person.k.of-age',
    safe: '2026-05-01',
    because: 'a child that comes of age the day after',
  },
  {
    event: {
      type: 'mandate-given',
      mandate: {
        id: 'm',
        kind: 'lawyer',
        holder: 'Me Voorbeeld',
        from: day('2026-01-01'),
        until: day('2026-06-30'),
        electedDomicile: true,
      },
    },
    id: 'mandate.m.domicile',
    safe: '2026-06-30',
    because: 'letters go to a lawyer whose mandate ends',
  },
] as const satisfies readonly { readonly event: CaseEvent; readonly [key: string]: unknown }[])(
  '$because: $safe',
  ({ event, id, safe }) => {
    expect(agenda(caseWith(event))[id]).toMatchObject({ safeDay: safe, peremptory: false })
  },
)

test('every item is said in both languages, equal but for the words', () => {
  const state = caseWith(
    refusal({ decision: 'annexe-13' }),
    refusal({ id: 'd2', notification: { by: 'post' } }),
  )
  const [fr, nl] = [agenda(state, { lang: 'fr' }), agenda(state, { lang: 'nl' })]
  expect(Object.keys(nl)).toEqual(Object.keys(fr))
  for (const [id, item] of Object.entries(fr)) {
    expect(nl[id]?.label).not.toBe(item.label)
    expect(nl[id]).toMatchObject({ state: item.state, certainty: item.certainty })
    expect(nl[id]?.safeDay).toBe(item.safeDay)
  }
})

describe('properties', () => {
  const modes = ['hand', 'refused', 'registered-receipt', 'registered', 'post', 'unknown'] as const
  const arbitrary = fc.record({
    by: fc.constantFrom(...modes),
    on: fc.integer({ min: 0, max: 4500 }).map((days) => addDays(day('2014-03-01'), days)),
    detained: fc.boolean(),
    removalMeasure: fc.constantFrom('none', 'first', 'further'),
    decision: fc.constantFrom('article-9bis.irrecevable', 'annexe-13', 'annexe-20', 'annexe-43'),
  })

  test('what is not known never makes a limit longer', () => {
    fc.assert(
      fc.property(arbitrary, ({ by, on, decision, ...circumstances }) => {
        const unknown = agenda(caseWith(refusal({ decision, notification: { by, on } })))
        const known = agenda(
          caseWith(refusal({ decision, notification: { by, on }, circumstances })),
        )
        for (const [id, item] of Object.entries(known)) {
          expect((unknown[id]?.safeDay ?? '') <= (item.safeDay ?? '9')).toBe(true)
        }
      }),
    )
  })

  test('a later notification never makes an earlier day', () => {
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 0, max: 40 }), (of, later) => {
        const { by, on, decision, ...circumstances } = of
        const at = (moved: number) =>
          agenda(
            caseWith(
              refusal({ decision, notification: { by, on: addDays(on, moved) }, circumstances }),
            ),
          )['d1.annulment']
        // A day for which another law counts is another question.
        fc.pre(at(0)?.regime === at(later)?.regime)
        expect((at(0)?.safeDay ?? '') <= (at(later)?.safeDay ?? '')).toBe(true)
      }),
    )
  })
})

test('a queue keeps what nobody took care of, whatever the day', () => {
  const dues = duesOf(caseWith(refusal(), refusal({ id: 'd2', notification: { by: 'post' } })))
  expect(dues.map(({ id, safeDay }) => `${id} ${safeDay}`)).toEqual(
    [
      'd1.annulment 2026-03-16',
      'd1.extreme-urgency 2026-03-10',
      'd1.ordinary-suspension 2026-03-16',
    ].toSorted((one, other) => one.slice(-10).localeCompare(other.slice(-10))),
  )
})
