import { expect, test } from 'vitest'
import { abroad, opened } from '../long-sejour/ouverture.fixtures.ts'
import { voieArticle9 } from './index.ts'

const asked = abroad

test.each([
  { known: {}, finding: 'unknown', because: 'nothing is known' },
  { known: asked, finding: 'discretionary', because: 'G57: a favour, asked abroad' },
  {
    known: { ...asked, 'situation.nationalite': 'union' },
    finding: 'not-met',
    because: 'G50: a citizen of the Union is under another regime',
  },
  {
    known: { ...asked, 'situation.duree': 'court' },
    finding: 'not-met',
    because: 'G48: at most 90 days is a short stay',
  },
  {
    known: { ...asked, 'situation.lieu': 'belgique' },
    finding: 'not-met',
    because: 'G102: article 9 is asked at the post; in Belgium there is 9bis',
  },
])('$finding: $because', ({ known, finding }) => {
  expect(opened(voieArticle9, known)).toBe(finding)
})
