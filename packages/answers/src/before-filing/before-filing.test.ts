import { expect, test } from 'vitest'
import { procedureIds } from '../procedures.ts'
import { LANGS } from '../say/index.ts'
import { answerBeforeFiling, type BeforeFiling } from './index.ts'

type Input = { readonly [field: string]: unknown }

/** A file in which everything is known and in order: only appreciation is left. */
const IN_ORDER = {
  'demande.aupres-de': 'bourgmestre',
  'demande.adresse-indiquee': true,
  'residence.effective': true,
  'redevance.naissance': '1990-01-01',
  'redevance.dispense': 'aucune',
  'redevance.montant-paye': 368_00,
  'redevance.partage': 'seul-demandeur',
  'redevance.preuve-jointe': true,
  'identite.document': 'passeport',
  'asile.stade': 'aucune',
  'procedures.demande-anterieure': false,
  'procedures.9ter': 'jamais',
  'procedures.apatridie': false,
  'procedures.9bis-pendante': false,
  'domicile.elu': true,
}

const ARGUED = [
  { id: 'a1', side: 'circumstances', kind: 'vie-familiale' },
  { id: 'm1', side: 'merits', kind: 'vie-familiale' },
]
const PROVED = [{ id: 'e1', kind: 'acte-de-mariage', arguments: ['a1', 'm1'] }]

function checked(facts: object, more: Input = {}): BeforeFiling {
  const answer = answerBeforeFiling(
    {
      procedure: 'article-9bis',
      on: '2025-03-03',
      facts: { ...IN_ORDER, ...facts },
      arguments: ARGUED,
      exhibits: PROVED,
      ...more,
    },
    'fr',
  )
  if (!answer.ok) throw new Error(answer.problems[0].message)
  return answer.value
}

const findingOf = ({ inadmissible }: BeforeFiling, id: string) =>
  inadmissible.find((check) => check.id.startsWith(id))?.finding

test('in a file in order, the conditions are met or left to the Office', () => {
  const { inadmissible, counts } = checked({})
  expect(inadmissible.map(({ id, finding }) => [id, finding])).toEqual([
    ['prise-en-consideration.bourgmestre', 'met'],
    ['prise-en-consideration.adresse', 'met'],
    ['prise-en-consideration.residence', 'met'],
    ['redevance', 'met'],
    ['identite', 'met'],
    ['circonstances.au-moins-une', 'discretionary'],
  ])
  expect(counts).toEqual({ met: 5, discretionary: 1, unknown: 0, 'not-met': 0 })
})

test.each([
  {
    facts: { 'demande.aupres-de': 'office' },
    id: 'prise-en-consideration.bourgmestre',
    finding: 'not-met',
    because: 'the Office answers no request sent to it directly',
  },
  {
    facts: { 'residence.effective': null },
    id: 'prise-en-consideration.residence',
    finding: 'unknown',
    because: 'nobody said where the person lives',
  },
  {
    facts: { 'redevance.montant-paye': 357_00 },
    id: 'redevance',
    finding: 'not-met',
    because: 'the amount of the year before is short on the day of filing',
  },
  {
    facts: { 'redevance.naissance': '2008-01-01', 'redevance.montant-paye': null },
    id: 'redevance',
    finding: 'met',
    because: 'a minor pays nothing (FE-04)',
  },
  {
    facts: { 'identite.document': 'aucun', 'identite.impossibilite': false },
    id: 'identite',
    finding: 'not-met',
    because: 'no document and no exemption',
  },
  {
    facts: { 'identite.document': 'aucun', 'asile.stade': 'cce' },
    id: 'identite',
    finding: 'met',
    because: 'asylum is pending on the day of filing (ID-04)',
  },
])('$id is $finding: $because', ({ facts, id, finding }) => {
  const found = checked(facts)
  expect(findingOf(found, id)).toBe(finding)
})

test('what fails or is not known says why, what to do, and makes a task', () => {
  const found = checked({ 'identite.document': null, 'demande.aupres-de': 'autre-commune' })
  for (const { finding, reason, action, task } of found.inadmissible) {
    expect(reason).not.toBe('')
    expect(action === null).toBe(finding === 'met')
    expect(task === null).toBe(finding === 'met' || finding === 'discretionary')
  }
})

test.each([
  {
    facts: { 'procedures.9bis-pendante': true },
    harm: 'avis.nouvelle-demande',
    because: 'a new request withdraws the one that is pending (WD-01)',
  },
  {
    facts: { 'procedures.9bis-pendante': true, 'procedures.elements-repris': false },
    harm: 'avis.elements-non-repris',
    because: 'what is not repeated is lost',
  },
  {
    facts: { 'asile.stade': 'cgra', 'langue.asile': 'nl', 'langue.demande': 'fr' },
    harm: 'avis.langue',
    because: 'the language of asylum is imposed',
  },
  {
    facts: { 'procedures.ordre-de-quitter': true },
    harm: 'avis.ordre-de-quitter',
    because: 'filing suspends no order',
  },
  {
    facts: { 'demande.introduite-le': '2026-02-01' },
    harm: 'avis.tarif-a-verifier',
    because: 'the tariff of that day is not confirmed',
  },
  {
    facts: {},
    harm: 'notified-where-elected',
    because: 'the address decides where the decision comes',
  },
])('warns of $harm: $because', ({ facts, harm }) => {
  expect(checked(facts).harm.find(({ id }) => id === harm)?.applies).toBe('yes')
})

test('after six months the language of asylum binds no more (LA-03)', () => {
  const { harm } = checked(
    {
      'asile.stade': 'close',
      'asile.fin': '2025-01-20',
      'langue.asile': 'fr',
      'langue.demande': 'nl',
    },
    { on: '2025-07-25' },
  )
  expect(harm.filter(({ id }) => id === 'avis.langue')).toEqual([])
})

test('a pending request that nobody asked about is asked about before anything is filed', () => {
  const { harm } = checked({ 'procedures.9bis-pendante': null })
  const asked = harm.find(({ id }) => id === 'avis.nouvelle-demande')
  expect(asked).toMatchObject({ applies: 'unknown' })
  expect(asked?.task).toContain('9bis')
})

test('an argument that an earlier refusal bars is a warning on that argument', () => {
  const answers = { 'invoquee-demande-anterieure': true, 'issue-demande-anterieure': 'refusee' }
  const { harm, inadmissible } = checked(
    { 'procedures.demande-anterieure': true },
    { arguments: [{ ...ARGUED[0], answers }] },
  )
  expect(harm[0]).toMatchObject({ applies: 'yes', argument: 'a1' })
  expect(inadmissible.at(-1)?.finding).toBe('not-met')
})

test.each([
  { more: { exhibits: [] }, id: 'argument-without-proof', because: 'no piece supports it' },
  {
    more: { arguments: [{ id: 'a1', side: 'circumstances' }] },
    id: 'argument-without-kind',
    because: 'nobody said what it is about',
  },
  {
    more: { exhibits: [{ ...PROVED[0], language: 'ar', translation: 'missing' }] },
    id: 'piece-translation-missing',
    because: 'the authority does not read it',
  },
  {
    more: { exhibits: [{ ...PROVED[0], expires: '2024-01-01' }] },
    id: 'piece-expired',
    because: 'it is past its last day',
  },
  {
    more: { exhibits: [...PROVED, { id: 'e2', kind: 'diplome' }] },
    id: 'piece-serves-nothing',
    because: 'it is tied to nothing',
  },
])('is weaker by $id: $because', ({ more, id }) => {
  expect(checked({}, more).weaker.map((check) => check.id)).toContain(id)
})

test.each([
  { facts: { 'demande.recommandee': false }, id: 'avis.depot-recommande' },
  { facts: { 'fond.sejour-ininterrompu-depuis': '2019-01-01' }, id: 'presence-gap' },
])('is weaker by $id', ({ facts, id }) => {
  expect(checked(facts).weaker.map((check) => check.id)).toContain(id)
})

test('without an elected domicile the remedy may be lost, and the request is no weaker', () => {
  const { harm, weaker } = checked({ 'domicile.elu': false })
  expect(harm.find(({ id }) => id === 'avis.domicile-absent')?.applies).toBe('yes')
  expect(weaker.map(({ id }) => id)).not.toContain('avis.domicile-absent')
})

test.each([
  { id: 'notified-where-elected', on: '2026-06-11', is: false, because: 'art. 62 as it was read' },
  {
    id: 'notified-where-elected',
    on: '2026-06-12',
    is: true,
    because: 'art. 62 as nobody read it',
  },
  { id: 'avis.maintien', on: '2026-06-12', is: true, because: 'art. 39/57 is repealed' },
  { id: 'avis.langue', on: '2026-06-12', is: true, because: 'art. 51/4 changed that day' },
  { id: 'avis.domicile-absent', on: '2026-06-12', is: false, because: 'art. 9quater did not' },
])('$id on $on is to be confirmed: $is, because $because', ({ id, on, is }) => {
  const facts = {
    'procedures.maintien': true,
    'domicile.elu': false,
    'asile.stade': 'cce',
    'langue.asile': 'fr',
    'langue.demande': 'nl',
  }
  expect(checked(facts, { on }).harm.find((one) => one.id === id)?.toConfirm).toBe(is)
})

test('nothing that follows filing is asked before it', () => {
  const { inadmissible, weaker, harm } = checked({ 'demande.recommandee': null })
  const asked = [...inadmissible, ...weaker, ...harm].flatMap(({ questions }) =>
    questions.map(({ fact }) => fact),
  )
  expect(asked.filter((fact) => /enquete|nouvelle|changee|close-depuis/.test(fact))).toEqual([])
})

test('without argument, the facts speak for themselves', () => {
  const { inadmissible } = checked({ circonstances: [] }, { arguments: [], exhibits: [] })
  expect(inadmissible.at(-1)?.finding).toBe('not-met')
})

test.each(procedureIds)('%s can be checked with nothing known, in every language', (procedure) => {
  for (const lang of LANGS) {
    const answer = answerBeforeFiling({ procedure, on: '2026-11-23' }, lang)
    const checks = answer.ok ? answer.value.inadmissible : []
    expect(checks.length, lang).toBeGreaterThan(0)
    expect(checks.filter(({ finding }) => finding === 'not-met')).toEqual([])
  }
})

test('before the law existed, it says from when', () => {
  const answer = answerBeforeFiling({ procedure: 'article-9bis', on: '2006-01-01' }, 'fr')
  expect(answer.ok ? '' : answer.problems[0].code).toBe('not-in-force')
})
