import { toText } from '@sejour/documents'
import { expect, test } from 'vitest'
import type { ActLang } from '../../lang.ts'
import { changed } from '../../parts/petition/changed.fixtures.ts'
import { writeAct } from '../../write-act.ts'
import { recoursAnnulation as act } from './index.ts'

type Row = {
  readonly with: { readonly [path: string]: unknown }
  readonly lang?: ActLang
  readonly because: string
}

const write = (row: Row) =>
  writeAct(act, changed(act.example, row.with), { lang: row.lang ?? 'fr' })

const refused: readonly (Row & { readonly code: string })[] = [
  {
    code: 'remedy-not-open',
    with: { asks: ['annulment', 'urgency'], 'decisions.0.kind': 'annexe-13sexies' },
    because: 'an entry ban removes nobody',
  },
  {
    code: 'title-without-annulment',
    with: { asks: ['measures'] },
    because: 'nothing of what the title says',
  },
  {
    code: 'title-annulment-only',
    with: { asks: ['annulment', 'suspension'] },
    because: 'a suspension needs its title',
  },
  {
    code: 'suspension-without-annulment',
    with: { asks: ['suspension'] },
    because: 'one act for both',
  },
  {
    code: 'urgency-with-ordinary',
    with: { asks: ['annulment', 'suspension', 'urgency'] },
    because: 'one must choose',
  },
  {
    code: 'measures-without-suspension',
    with: { asks: ['annulment', 'measures'] },
    because: 'measures follow a suspension',
  },
  {
    code: 'full-jurisdiction',
    with: { 'decisions.0.kind': 'cgra-refus' },
    because: 'the Council reforms there',
  },
  {
    code: 'ruling-of-the-council',
    with: { 'decisions.0.kind': 'cce-arret' },
    because: 'only cassation',
  },
  {
    code: 'another-court-detention',
    with: { 'decisions.0.kind': 'dispute.detention' },
    because: 'the council chamber',
  },
  {
    code: 'another-court-aide',
    with: { 'decisions.0.kind': 'dispute.aide' },
    because: 'the labour court',
  },
  {
    code: 'another-court-amende',
    with: { 'decisions.0.kind': 'dispute.amende' },
    because: 'the court of first instance',
  },
  {
    code: 'another-court-apatridie',
    with: { 'decisions.0.kind': 'dispute.apatridie' },
    because: 'the family court',
  },
  {
    code: 'another-court-travail',
    with: { 'decisions.0.kind': 'dispute.travail' },
    because: 'the Region',
  },
  { code: 'not-addressee', with: { addressee: false }, because: 'a friend cannot appeal' },
  {
    code: 'decision-unnamed',
    with: { 'decisions.0.kind': 'other' },
    because: 'no title, no object',
  },
  {
    code: 'commune-unnamed',
    with: { 'decisions.0.author': 'commune' },
    because: 'no adverse party',
  },
  {
    code: 'notified-before-taken',
    with: { 'decisions.0.notifiedOn': '2026-02-19' },
    because: 'a day too early',
  },
  {
    code: 'filed-before-notified',
    with: { filedOn: '2026-03-04' },
    because: 'the decision was not known',
  },
  {
    code: 'filed-late',
    with: { filedOn: '2026-04-08' },
    because: 'the limit moved from Saturday to the Tuesday after Easter',
  },
  {
    code: 'filed-late',
    with: { 'decisions.1.detained': true },
    because: 'ten days for whoever is held',
  },
  {
    code: 'held-by-the-paper',
    with: { 'decisions.1.kind': 'annexe-13septies' },
    because: 'the paper orders the detention',
  },
  {
    code: 'printed-limit',
    with: {
      'decisions.0.notifiedOn': '2026-06-12',
      'decisions.0.printedDays': undefined,
      filedOn: '2026-06-15',
    },
    because: 'from that day the paper decides',
  },
  {
    code: 'minor-unrepresented',
    with: { 'petitioners.1.representedBy': undefined },
    because: 'a child cannot sign',
  },
  {
    code: 'capacity-against-age',
    with: { 'petitioners.1.capacity': 'own' },
    because: 'eleven years old',
  },
  {
    code: 'capacity-against-age',
    with: { 'petitioners.0.capacity': 'minor', 'petitioners.0.representedBy': 'X' },
    because: 'thirty-six years old',
  },
  {
    code: 'elected-outside-belgium',
    with: { 'elected.postcode': '59000' },
    because: 'a French postcode',
  },
  { code: 'signer-not-allowed', with: { signer: 'other' }, because: 'only the party or a lawyer' },
  { code: 'lawyer-unnamed', with: { 'lawyer.bar': undefined }, because: 'a lawyer has a bar' },
  {
    code: 'legal-aid-without-proof',
    with: { legalAidProof: undefined },
    because: 'the proof goes with the request',
  },
  {
    code: 'asylum-language',
    with: { asylumLanguage: 'nl' },
    because: 'a Dutch procedure, a French petition',
  },
  {
    code: 'asylum-language',
    with: { asylumLanguage: 'fr' },
    lang: 'de',
    because: 'a French procedure, a German petition',
  },
  { code: 'no-decision-copy', with: { decisionCopy: false }, because: 'not put on the roll' },
  { code: 'too-few-copies', with: { copies: 3 }, because: 'four copies with the original' },
  {
    code: 'too-few-copies',
    with: { copies: 0, via: 'director', heldAt: 'centre 127bis' },
    because: 'on paper too',
  },
  { code: 'no-email-copy', with: { filedOn: '2021-12-09' }, because: 'the duty of that time' },
  {
    code: 'j-box-too-early',
    with: { via: 'j-box', filedOn: '2021-12-09' },
    because: 'J-Box was not open',
  },
  { code: 'director-not-held', with: { via: 'director' }, because: 'nobody is held' },
]

test.each(refused)('$code: $because', (row) => {
  const written = write(row)
  expect(written.ok ? [] : written.problems.map(({ code }) => code)).toContain(row.code)
})

test('every rule has a row', () => {
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(act.rules.map(({ id }) => id)))
})

const compulsory = [
  'petitioners.0.name',
  'petitioners.0.nationality',
  'petitioners.0.officeNumber',
  'residence.street',
  'elected.street',
  'decisions.0.kind',
  'decisions.0.notifiedOn',
  'decisions.0.proof',
  'facts',
  'grounds.0.rules',
  'grounds.0.explanation',
  'hearingLanguage',
  'legalAid',
  'signer',
  'copies',
  'decisionCopy',
  'filedOn',
]

test.each(compulsory)('without %s there is no petition', (path) => {
  const written = write({ with: { [path]: undefined }, because: '' })
  expect(written).toMatchObject({ ok: false })
  const paths = written.ok ? [] : written.problems.map(({ path: at, code }) => `${at} ${code}`)
  expect(paths).toContain(`${path} missing`)
})

test.each(['decisions', 'grounds', 'pieces', 'petitioners'])('%s: at least one', (path) => {
  const written = write({ with: { [path]: [] }, because: '' })
  expect(written.ok ? [] : written.problems).toMatchObject([{ path, code: 'too-few' }])
})

const taken: readonly (Row & { readonly says: string })[] = [
  { with: { filedOn: '2026-04-07' }, says: 'vient à temps', because: 'the last day is in time' },
  {
    with: { filedOn: '2026-04-08', forceMajeure: 'Une inondation a fermé la ville.' },
    says: 'Une inondation a fermé la ville.',
    because: 'late, with a reason that the judge weighs',
  },
  {
    with: { asylumLanguage: 'nl', hearingLanguage: 'Nederlands' },
    lang: 'nl',
    says: 'taal van de asielprocedure',
    because: 'the language of the asylum request',
  },
  {
    with: { via: 'j-box', copies: 0 },
    says: 'déposée par J-Box',
    because: 'no paper, no copies',
  },
  {
    with: { 'decisions.0.notifiedBy': 'unknown' },
    says: 'd’une manière qui n’est pas établie le 5 mars 2026 (preuve : acte de notification signé, pièce 1). La requête est déposée',
    because: 'an unknown way gives no last day in the act',
  },
  {
    with: {
      'decisions.0.notifiedOn': '2026-07-01',
      'decisions.1.notifiedOn': '2026-07-01',
      'decisions.1.printedDays': 30,
      filedOn: '2026-07-20',
    },
    says: 'La décision indique un délai de recours de 30 jours',
    because: 'under the law of 2026 only what the paper says',
  },
  {
    with: { 'decisions.0.kind': 'other', 'decisions.0.name': 'refus de visa' },
    says: 'refus de visa',
    because: 'a decision of no list',
  },
  {
    with: { 'decisions.0.author': 'commune', 'decisions.0.commune': 'Ville-Exemple' },
    says: '- la commune de Ville-Exemple',
    because: 'the commune is the adverse party too',
  },
]

test.each(taken)('is written: $because', (row) => {
  const written = write(row)
  expect(written.ok ? [] : written.problems).toEqual([])
  if (written.ok) expect(toText(written.document)).toContain(row.says)
})

test('the last day stands beside the act, with what is not settled', () => {
  const unread = write({
    with: {
      'decisions.0.notifiedOn': '2026-06-15',
      'decisions.1.notifiedOn': '2026-06-15',
      'decisions.1.printedDays': 10,
      filedOn: '2026-06-20',
    },
    because: '',
  })
  const remarks = unread.ok ? unread.remarks.map(({ text }) => text).join('\n') : ''
  expect(remarks).toContain('jeudi 25 juin 2026')
  expect(remarks).toContain('n’a pas été lu')
})

test('one person appeals, or several: the sentences agree', () => {
  const [first] = act.example['petitioners'] as readonly object[]
  const alone = writeAct(act, { ...act.example, petitioners: [first] }, { lang: 'fr' })
  const both = writeAct(act, act.example, { lang: 'fr' })
  expect(alone.ok && toText(alone.document)).toContain('La partie requérante demande au Conseil')
  expect(both.ok && toText(both.document)).toContain('Les parties requérantes demandent au Conseil')
})
