import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import { changed } from '../../parts/petition/changed.fixtures.ts'
import { writeAct } from '../../write-act.ts'
import { recoursExtremeUrgence as act } from './index.ts'
import { urgencyRules } from './rules.ts'

const write = (changes: { readonly [path: string]: unknown }) =>
  writeAct(act, changed(act.example, changes), { lang: 'fr' })

const refused = [
  {
    code: 'title-without-urgency',
    with: { asks: ['annulment'] },
    because: 'the title says urgency',
  },
  {
    code: 'urgency-with-ordinary',
    with: { asks: ['annulment', 'suspension', 'urgency'] },
    because: 'one of the two',
  },
  {
    code: 'no-removal-measure',
    with: { 'decisions.0.kind': 'article-9bis.irrecevable', 'decisions.0.withOrder': false },
    because: 'a refusal alone removes nobody',
  },
  {
    code: 'remedy-not-open',
    with: { 'decisions.0.kind': 'annexe-13sexies' },
    because: 'a ban removes nobody',
  },
  {
    code: 'ordinary-already-asked',
    with: { otherSuspension: 'yes' },
    because: 'not one after the other',
  },
  {
    code: 'reactivation-unasked',
    with: { reactivates: true, earlier: { filedOn: '2026-01-05', roll: '300 001' } },
    because: 'it is a provisional measure',
  },
  {
    code: 'earlier-unnamed',
    with: { asks: ['urgency', 'measures'], reactivates: true },
    because: 'which suspension',
  },
  {
    code: 'earlier-after-this',
    with: { earlier: { filedOn: '2026-03-30' } },
    because: 'an earlier one is earlier',
  },
  {
    code: 'removal-before-filing',
    with: { plannedOn: '2026-03-26' },
    because: 'the flight has left',
  },
  { code: 'hour-without-day', with: { plannedOn: undefined }, because: 'an hour of which day' },
  {
    code: 'measures-unexplained',
    with: { asks: ['urgency', 'measures'] },
    because: 'which measures',
  },
  {
    code: 'filed-late',
    with: { filedOn: '2026-04-03', plannedOn: undefined, plannedHour: undefined },
    because: 'the eleventh day',
  },
  {
    code: 'filed-late',
    with: { removalMeasure: 'further', filedOn: '2026-03-31' },
    because: 'five days against a second measure: Saturday is the fifth, Monday the last',
  },
  { code: 'missing', with: { imminence: undefined }, because: 'no urgency without its reason' },
]

test.each(refused)('$code: $because', ({ code, with: changes }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems.map((problem) => problem.code)).toContain(code)
})

test('every rule of its own has a row', () => {
  const codes = new Set(refused.map(({ code }) => code))
  expect(urgencyRules.filter(({ id }) => !codes.has(id))).toEqual([])
})

test.each([
  {
    with: {},
    says: 'Demande de suspension en extrême urgence et recours en annulation',
    because: 'the title says both',
  },
  {
    with: { asks: ['urgency'] },
    says: 'Demande de suspension en extrême urgence\n',
    because: 'extreme urgency may stand alone',
  },
  {
    with: { removalMeasure: 'further', filedOn: '2026-03-30' },
    says: 'délai de 5 jours',
    because: 'the Monday after the fifth day',
  },
  {
    with: {
      asks: ['urgency', 'measures'],
      reactivates: true,
      earlier: { filedOn: '2026-01-05', roll: '300 001' },
    },
    says: 'numéro de rôle 300 001',
    because: 'an earlier suspension is taken up again',
  },
  {
    with: { 'decisions.0.kind': 'annexe-20', 'decisions.0.detained': false },
    says: 'annexe 20',
    because: 'a refusal that carries an order',
  },
])('is written: $because', ({ with: changes, says }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems).toEqual([])
  if (written.ok) expect(toText(written.document)).toContain(says)
})

test('no protection is promised from articles that are repealed', () => {
  const remarks = (filedOn: string, notifiedOn: string) => {
    const written = write({
      filedOn,
      plannedOn: undefined,
      plannedHour: undefined,
      'decisions.0.taken': notifiedOn,
      'decisions.0.notifiedOn': notifiedOn,
    })
    return written.ok ? written.remarks.map(({ text }) => text).join(' ') : 'refused'
  }
  expect(remarks('2026-06-11', '2026-06-08')).toContain('n’est pas exécutée de force')
  expect(remarks('2026-06-12', '2026-06-08')).not.toContain('n’est pas exécutée de force')
  expect(remarks('2026-06-12', '2026-06-08')).toContain('Ne comptez pas sur une protection')
})

test('a last day on which the post is closed sends to the working day before it', () => {
  const told = (notifiedOn: string) => {
    const written = write({
      'decisions.0.taken': '2026-06-15',
      'decisions.0.notifiedOn': notifiedOn,
      'decisions.0.printedDays': 5,
      filedOn: '2026-06-18',
      plannedOn: undefined,
      plannedHour: undefined,
    })
    return written.ok ? written.remarks.map(({ text }) => text).join(' ') : 'refused'
  }
  expect(told('2026-06-16')).toContain('jour sûr n’est pas ouvrable')
  expect(told('2026-06-17')).not.toContain('jour sûr n’est pas ouvrable')
})
