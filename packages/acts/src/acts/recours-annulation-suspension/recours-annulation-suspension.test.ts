import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import { changed } from '../../parts/petition/changed.fixtures.ts'
import { writeAct } from '../../write-act.ts'
import { recoursAnnulationSuspension as act } from './index.ts'

const write = (changes: { readonly [path: string]: unknown }) =>
  writeAct(act, changed(act.example, changes), { lang: 'fr' })

test.each([
  { code: 'title-without-both', with: { asks: ['annulment'] }, because: 'the title asks both' },
  { code: 'suspension-without-annulment', with: { asks: ['suspension'] }, because: 'not alone' },
  {
    code: 'urgency-with-ordinary',
    with: { asks: ['annulment', 'suspension', 'urgency'] },
    because: 'one of the two',
  },
  {
    code: 'urgency-already-asked',
    with: { otherSuspension: 'other' },
    because: 'not one after the other',
  },
  {
    code: 'annulment-already-filed',
    with: { earlierAnnulment: true, filedOn: '2026-04-08', forceMajeure: 'Une inondation.' },
    because: 'even with a reason for being late',
  },
  {
    code: 'measures-unexplained',
    with: { asks: ['annulment', 'suspension', 'measures'] },
    because: 'which measures',
  },
  {
    code: 'measures-unasked',
    with: { measures: 'Un titre provisoire.' },
    because: 'told but not asked',
  },
  { code: 'missing', with: { harm: undefined }, because: 'no suspension without harm' },
  {
    code: 'remedy-not-open',
    with: { 'decisions.0.kind': 'annexe-13sexies', asks: ['annulment', 'suspension', 'urgency'] },
    because: 'a ban removes nobody',
  },
])('$code: $because', ({ code, with: changes }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems.map((problem) => problem.code)).toContain(code)
})

test.each([
  {
    with: {},
    says: 'Demande de suspension et recours en annulation',
    because: 'the title says both',
  },
  {
    with: { otherSuspension: 'not-established' },
    says: 'suspendre',
    because: 'the one exception of the law',
  },
  {
    with: { earlierAnnulment: true },
    says: 'suspendre',
    because: 'a new petition while the limit runs',
  },
  {
    with: { asks: ['annulment', 'suspension', 'measures'], measures: 'Un titre provisoire.' },
    says: '8. Langue',
    because: 'measures make a section of their own',
  },
  {
    with: { fundamentalRights: false },
    says: 'séparerait de son père',
    because: 'harm stands by itself',
  },
])('is written: $because', ({ with: changes, says }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems).toEqual([])
  if (written.ok) expect(toText(written.document)).toContain(says)
})

test('the article that was repealed on 12 June 2026 is not cited after that day', () => {
  const written = write({
    'decisions.0.notifiedOn': '2026-06-15',
    'decisions.1.notifiedOn': '2026-06-15',
    'decisions.1.printedDays': 30,
    filedOn: '2026-06-22',
  })
  expect(written.ok && toText(written.document)).not.toContain('39/82')
})
