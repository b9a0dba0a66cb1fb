import { describe, expect, test } from 'vitest'
import { orient } from './index.ts'
import { firstPeople, here } from './situations.fixtures.ts'
import { morePeople } from './situations-more.fixtures.ts'

describe.each([...firstPeople, ...morePeople])(
  '$who',
  ({ on = '2025-06-02', nationalities, facts, ...row }) => {
    const answered = orient({ on, nationalities, facts }, 'fr')
    const routes = answered.ok ? answered.value.routes : []

    test.each(Object.entries(row.finds))(`%s is %s: ${row.because}`, (id, expected) => {
      const route = routes.find((one) => one.id === id)
      const found = route?.finding === 'discretionary' ? 'discretionary' : route?.status
      expect(found).toBe(expected)
    })

    test('is told what filing would do', () => {
      const stressed = routes.flatMap((route) => route.stressed)
      expect(row.told?.filter((id) => !stressed.includes(id)) ?? []).toEqual([])
    })

    test('reads a reason beside everything that is closed', () => {
      const closed = routes.filter(({ status }) => status === 'closed' || status === 'held-back')
      expect(closed.filter(({ reason }) => reason === null)).toEqual([])
    })
  },
)

// Limits to appeal: the same day may not carry two for the same kind of decision.
test.each([
  { on: '2025-08-17', days: 30, because: 'article 39/57' },
  { on: '2025-08-18', days: 30, because: 'the family reform left article 39/57 as it was' },
  { on: '2026-06-11', days: 30, because: 'the last day of article 39/57' },
  { on: '2026-06-12', days: 5, because: 'the new law was not read: the shortest limit is shown' },
])('on $on every limit to appeal is $days days: $because', ({ on, days }) => {
  const answered = orient({ on, nationalities: ['MA'], facts: here }, 'fr')
  const remedies = answered.ok
    ? answered.value.routes.map(({ id, topics }) => ({
        id,
        shown: topics.flatMap(({ topic, statements }) =>
          topic === 'remedy' ? statements.flatMap(({ limit }) => limit?.days ?? []) : [],
        ),
      }))
    : []
  const other = remedies.filter(({ shown }) => shown.some((one) => one !== days))
  const none = remedies.filter(({ shown }) => shown.length === 0).map(({ id }) => id)
  expect(other).toEqual([])
  expect(none).toEqual(on < '2026-06-12' ? ['protection-internationale'] : [])
})

test('a fee that depends on the ground is not shown as none, nor as one amount', () => {
  const answered = orient({ on: '2025-06-02', nationalities: ['CM'], facts: here }, 'fr')
  const fees = answered.ok
    ? answered.value.routes
        .filter(({ id }) => ['annee-de-recherche', 'changement-de-statut'].includes(id))
        .map(({ fee }) => fee)
    : []
  expect(fees.map(({ kind, safeCents }) => [kind, safeCents])).toEqual([
    ['unknown', null],
    ['unknown', null],
  ])
})
