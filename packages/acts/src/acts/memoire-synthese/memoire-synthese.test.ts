import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import { changed } from '../../parts/petition/changed.fixtures.ts'
import { writeAct } from '../../write-act.ts'
import { memoireSynthese as act } from './index.ts'

const write = (changes: { readonly [path: string]: unknown }) =>
  writeAct(act, changed(act.example, changes), { lang: 'fr' })

const answer = { stage: 'announce', grounds: [], reply: undefined, announcedOn: undefined }

const refused = [
  { code: 'answered-late', with: { ...answer, filedOn: '2026-05-07' }, because: 'the ninth day' },
  { code: 'filed-late', with: { filedOn: '2026-05-14' }, because: 'the sixteenth day' },
  { code: 'not-announced', with: { announcedOn: undefined }, because: 'nobody told the registry' },
  { code: 'announced-late', with: { announcedOn: '2026-05-07' }, because: 'told on the ninth day' },
  {
    code: 'before-notice',
    with: { announcedOn: '2026-04-27' },
    because: 'before there was a notice',
  },
  {
    code: 'announced-after-filed',
    with: { filedOn: '2026-05-03' },
    because: 'first told, then filed',
  },
  { code: 'no-grounds', with: { grounds: [] }, because: 'nothing to rule on' },
  { code: 'not-all-grounds', with: { allGrounds: false }, because: 'the others are lost' },
  { code: 'grounds-too-soon', with: { stage: 'decline' }, because: 'no memorial, no grounds' },
  { code: 'signer-not-allowed', with: { signer: 'other' }, because: 'the party or a lawyer' },
  { code: 'lawyer-unnamed', with: { 'lawyer.name': undefined }, because: 'which lawyer' },
  {
    code: 'j-box-too-early',
    with: { filedOn: '2021-12-09', noticeOn: '2021-12-01', announcedOn: '2021-12-02' },
    because: 'J-Box was not open',
  },
]

test.each(refused)('$code: $because', ({ code, with: changes }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems.map((problem) => problem.code)).toContain(code)
})

test('every rule has a row', () => {
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(act.rules.map(({ id }) => id)))
})

test.each([
  {
    with: { ...answer, filedOn: '2026-05-06' },
    says: 'Annonce d’un mémoire',
    because: 'the eighth day',
  },
  {
    with: { ...answer, stage: 'decline', filedOn: '2026-05-05' },
    says: 'maintient son recours',
    because: 'no memorial is an answer too',
  },
  { with: { filedOn: '2026-05-13' }, says: 'Moyen 2', because: 'the fifteenth day' },
  {
    with: { filedOn: '2026-05-20', forceMajeure: 'Hospitalisation.' },
    says: 'Hospitalisation.',
    because: 'late with a reason',
  },
  {
    with: { noticeOn: '2026-05-01', announcedOn: '2026-05-11', filedOn: '2026-05-13' },
    says: 'Moyen 2',
    because: 'the eighth day is a Saturday: whether it moves is not settled',
  },
])('is written: $because', ({ with: changes, says }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems).toEqual([])
  if (written.ok) expect(toText(written.document)).toContain(says)
})
