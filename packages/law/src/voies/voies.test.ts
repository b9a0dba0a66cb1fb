import { localDate } from '@sejour/calendar'
import { sourcesOf } from '@sejour/engine'
import { expect, test } from 'vitest'
import { voies } from './index.ts'
import type { Voie } from './voie.ts'

const eve = localDate('2026-06-11')

/** The papers that a statement names with more than a source to be confirmed. */
function known({ statements }: Voie): readonly string[] {
  return statements
    .filter((one) => sourcesOf(one).some(({ certainty }) => certainty !== 'unverified'))
    .flatMap(({ papers }) => papers ?? [])
}

test.each(voies)('$id: what is held meanwhile, and what is given, is not from memory', (voie) => {
  const named = known(voie)
  expect([...voie.waiting, ...voie.titles].filter((paper) => !named.includes(paper))).toEqual([])
})

test.each(voies)('$id: no limit of article 39/57 is shown after its repeal', ({ statements }) => {
  const late = statements.filter(
    ({ about, limit, until }) =>
      about === 'remedy' && limit?.event === 'notification' && limit.days === 30 && until !== eve,
  )
  expect(late.filter(({ until }) => until === undefined || until > eve)).toEqual([])
})

test.each(voies)('$id: since then the shortest limit is shown', ({ statements }) => {
  const shown = statements.filter(
    ({ about, from }) => about === 'remedy' && from === localDate('2026-06-12'),
  )
  expect(shown.map(({ limit }) => limit?.days)).toEqual([5])
})
