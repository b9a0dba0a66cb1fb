import { situation } from '@sejour/law/situation'
import { voies } from '@sejour/law/voies'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGS } from '../say/index.ts'
import { orient, type Orientation } from './index.ts'

type Asked = {
  readonly on?: string
  readonly nationalities?: readonly string[]
  readonly facts?: { readonly [id: string]: unknown }
}

function asked({ on = '2025-06-02', ...more }: Asked, lang: 'fr' | 'nl' = 'fr'): Orientation {
  const answered = orient({ on, ...more }, lang)
  if (!answered.ok) throw new Error(answered.problems[0].message)
  return answered.value
}

const route = (id: string, question: Asked) => asked(question).routes.find((one) => one.id === id)

const here = { 'situation.lieu': 'belgique', 'situation.duree': 'long' }
const abroad = { 'situation.lieu': 'etranger', 'situation.duree': 'long' }
const joins = (tie: string, who: string) => ({ 'famille.lien': tie, 'famille.regroupant': who })
const alone = { 'famille.lien': 'aucun' }
const withoutPaper = { ...here, 'situation.sejour': 'aucun' }

// The day stands before the reform of 18 August 2025, so that nothing rests on an unread text.
test.each([
  {
    id: 'article-9bis',
    nationality: 'MA',
    facts: here,
    status: 'open',
    because: 'asked in Belgium, and the circumstances are for the Office to appreciate',
  },
  {
    id: 'article-9bis',
    nationality: 'MA',
    facts: abroad,
    status: 'closed',
    because: 'it is the exception to asking abroad',
  },
  {
    id: 'article-9bis',
    nationality: 'IT',
    facts: here,
    status: 'closed',
    because: 'a citizen of the Union moves freely',
  },
  {
    id: 'article-9bis',
    nationality: 'MA',
    facts: { 'situation.duree': 'long' },
    status: 'undecided',
    because: 'nobody said where the person is',
  },
  {
    id: 'article-9ter',
    nationality: 'MA',
    facts: { ...here, 'protection.maladie-grave': true },
    status: 'open',
    because: 'seriously ill and in Belgium',
  },
  {
    id: 'article-9ter',
    nationality: 'MA',
    facts: { ...here, 'protection.maladie-grave': false },
    status: 'closed',
    because: 'it is for the seriously ill alone',
  },
  {
    id: 'article-9ter',
    nationality: 'MA',
    facts: { ...abroad, 'protection.maladie-grave': true },
    status: 'closed',
    because: 'it is asked by somebody who is in Belgium',
  },
  {
    id: 'citoyen-union',
    nationality: 'IT',
    facts: here,
    status: 'open',
    because: 'an Italian who wants to stay registers',
  },
  {
    id: 'citoyen-union',
    nationality: 'MA',
    facts: here,
    status: 'closed',
    because: 'Morocco is no State of the Union',
  },
  {
    id: 'citoyen-union',
    nationality: 'CH',
    facts: here,
    status: 'open',
    because: 'Switzerland is assimilated',
  },
  {
    id: 'famille-union',
    nationality: 'MA',
    facts: { ...here, ...joins('conjoint', 'union') },
    status: 'open',
    because: 'the husband of a citizen of the Union',
  },
  {
    id: 'famille-union',
    nationality: 'MA',
    facts: { ...here, ...alone },
    status: 'closed',
    because: 'nobody is joined',
  },
  {
    id: 'autre-famille-union',
    nationality: 'MA',
    facts: { ...here, ...joins('autre', 'union') },
    status: 'open',
    because: 'another member of the family of a citizen of the Union',
  },
  {
    id: 'regroupement-article-10',
    nationality: 'MA',
    facts: { ...abroad, ...joins('conjoint', 'tiers-illimite') },
    status: 'open',
    because: 'the wife of somebody with an unlimited stay, asking abroad',
  },
  {
    id: 'regroupement-article-10',
    nationality: 'MA',
    facts: { ...abroad, ...joins('conjoint', 'tiers-limite') },
    status: 'closed',
    because: 'a limited stay follows article 10bis',
  },
  {
    id: 'regroupement-article-10bis',
    nationality: 'MA',
    facts: { ...abroad, ...joins('conjoint', 'tiers-limite') },
    status: 'open',
    because: 'the wife of a worker with an A card',
  },
  {
    id: 'famille-de-belge',
    nationality: 'MA',
    facts: { ...abroad, ...joins('conjoint', 'belge') },
    status: 'open',
    because: 'the husband of a Belgian who has not moved',
  },
  {
    id: 'etudes',
    nationality: 'MA',
    facts: { ...abroad, 'projet.etudes': 'reconnu' },
    status: 'open',
    because: 'enrolled in a recognised school, asking abroad',
  },
  {
    id: 'etudes',
    nationality: 'MA',
    facts: { ...abroad, 'projet.etudes': 'prive' },
    status: 'closed',
    because: 'a private school follows article 9',
  },
  {
    id: 'etudes-prive',
    nationality: 'MA',
    facts: { ...abroad, 'projet.etudes': 'prive' },
    status: 'open',
    because: 'a private school follows article 9',
  },
  {
    id: 'permis-unique',
    nationality: 'MA',
    facts: { ...abroad, 'projet.travail': 'salarie' },
    status: 'open',
    because: 'an employer asks for somebody abroad',
  },
  {
    id: 'permis-unique',
    nationality: 'MA',
    facts: { ...withoutPaper, 'projet.travail': 'salarie' },
    status: 'closed',
    because: 'in Belgium it takes a lawful stay',
  },
  {
    id: 'chercheur',
    nationality: 'MA',
    facts: { ...abroad, 'projet.travail': 'chercheur' },
    status: 'open',
    because: 'a hosting agreement',
  },
  {
    id: 'independant',
    nationality: 'MA',
    facts: { ...abroad, 'projet.travail': 'salarie' },
    status: 'closed',
    because: 'an employee is no independent',
  },
  {
    id: 'protection-internationale',
    nationality: 'MA',
    facts: { ...here, 'protection.crainte': true },
    status: 'open',
    because: 'the fear is said in Belgium',
  },
  {
    id: 'protection-internationale',
    nationality: 'MA',
    facts: { ...abroad, 'protection.crainte': true },
    status: 'closed',
    because: 'it is asked in Belgium or at the border',
  },
  {
    id: 'mineur-non-accompagne',
    nationality: 'MA',
    facts: { ...here, 'protection.mineur-seul': true },
    status: 'open',
    because: 'under eighteen and alone',
  },
  {
    id: 'apatride',
    nationality: 'XXA',
    facts: { ...withoutPaper, 'protection.apatridie': true },
    status: 'open',
    because: 'recognised by a court, and the law knows this way since September 2024',
  },
  {
    id: 'apatride',
    nationality: 'BE',
    facts: { ...withoutPaper, 'protection.apatridie': true },
    status: 'closed',
    because: 'a Belgian has a nationality, whatever else was said',
  },
  {
    id: 'apatride',
    nationality: 'IT',
    facts: withoutPaper,
    status: 'closed',
    because: 'so has a citizen of the Union',
  },
])('$id is $status for $nationality: $because', ({ id, nationality, facts, status }) => {
  expect(route(id, { nationalities: [nationality], facts })?.status).toBe(status)
})

test.each([
  { nationalities: ['BE'], regime: 'belgian', because: 'a Belgian is no alien' },
  { nationalities: ['MA', 'BE'], regime: 'belgian', because: 'the Belgian one comes first' },
  { nationalities: ['MA', 'IT'], regime: 'union', because: 'free movement comes before the rest' },
  { nationalities: ['NO'], regime: 'union', because: 'Norway is assimilated' },
  { nationalities: ['GB'], regime: 'third-country', because: 'the transition is over' },
  { nationalities: ['xxa'], regime: 'third-country', because: 'stateless, in small letters' },
  { nationalities: ['XXB'], regime: 'third-country', because: 'a refugee’s travel document' },
  { nationalities: [], regime: 'unknown', because: 'no passport is named' },
])('$nationalities: $regime, $because', ({ nationalities, regime }) => {
  expect(asked({ nationalities, facts: here }).regime.id).toBe(regime)
})

test.each([
  { on: '2020-12-31', regime: 'union', because: 'the last day of the transition' },
  { on: '2021-01-01', regime: 'third-country', because: 'the day after' },
])('a British passport on $on: $because', ({ on, regime }) => {
  expect(asked({ on, nationalities: ['GB'], facts: here }).regime.id).toBe(regime)
})

test('a passport of before the lists leaves the nationality open, and says so', () => {
  const { regime, warnings } = asked({ on: '2010-05-05', nationalities: ['HR'] })
  expect(regime.id).toBe('unknown')
  expect(warnings[0]).toContain('HR')
})

test('the family of a citizen of the Union has a regime of its own', () => {
  const facts = { ...here, ...joins('conjoint', 'belge-mobile') }
  expect(asked({ nationalities: ['MA'], facts }).regime.id).toBe('union-family')
})

describe('a short stay', () => {
  const short = { nationalities: ['MA'], facts: { 'situation.duree': 'court' } }

  test('leads to its own page', () => {
    expect(asked(short).regime).toMatchObject({ id: 'short-stay', isShortStay: true })
  })

  test('closes what is for longer, with the reason', () => {
    expect(route('article-9', short)).toMatchObject({
      status: 'closed',
      reason: { condition: 'situation.long-sejour' },
    })
  })

  test('leaves protection open', () => {
    expect(route('protection-internationale', short)?.status).toBe('undecided')
  })
})

describe('nothing known', () => {
  const nothing = asked({})

  test('closes no way, and says of each what it would need to know', () => {
    for (const { id, status, missing } of nothing.routes) {
      expect([id, status]).toEqual([id, 'undecided'])
      expect(missing.length).toBeGreaterThan(0)
    }
  })

  test('asks the nationality first', () => {
    expect(nothing.next).toMatchObject({ fact: 'situation.nationalite', decides: true })
  })

  test('says of every warning that it may concern the person', () => {
    const stressed = nothing.routes.flatMap(({ topics }) =>
      topics.flatMap(({ statements }) => statements.filter(({ applies }) => applies !== null)),
    )
    expect(stressed.length).toBeGreaterThan(0)
    expect(stressed.every((one) => one.stressed && one.applies === 'unknown')).toBe(true)
  })
})

test('every way is there, whatever is known, each of the others with its reason', () => {
  for (const facts of [{}, here, abroad, withoutPaper]) {
    for (const nationality of ['BE', 'IT', 'MA', 'XXA']) {
      const { routes } = asked({ nationalities: [nationality], facts })
      expect(routes.map(({ id }) => id).toSorted()).toEqual(voies.map(({ id }) => id).toSorted())
      const others = routes.filter(({ status }) => status !== 'open' && status !== 'undecided')
      expect(others.filter(({ reason }) => reason === null)).toEqual([])
    }
  }
})

const nobody = {
  ...withoutPaper,
  ...alone,
  ...Object.fromEntries(
    situation.flatMap(({ id, kind }) => (kind === 'boolean' ? [[id, false] as const] : [])),
  ),
  'projet.etudes': 'aucune',
  'projet.travail': 'aucun',
  'projet.etudes-terminees': 'non',
}

/** Asked for reasons of one's own, or left to the authority as far as the law was read. */
const notForNobody = ['article-9bis', 'article-9', 'changement-de-statut']

// A late day: the last changes of the law were not read, and must not keep these ways undecided.
describe.each(voies.map(({ id }) => ({ id })))('$id on 23 November 2026', ({ id }) => {
  const on = '2026-11-23'
  const isOfUnion = id === 'citoyen-union'
  test.each([
    { who: 'a Belgian, nothing else known', nationalities: ['BE'], facts: {} },
    { who: 'a Belgian who told everything', nationalities: ['BE'], facts: nobody },
    ...(notForNobody.includes(id)
      ? []
      : [{ who: 'nobody’s family, no plan, no fear', nationalities: ['MA'], facts: nobody }]),
    ...(isOfUnion ? [{ who: 'a Moroccan', nationalities: ['MA'], facts: {} }] : []),
  ])('is closed for $who', ({ nationalities, facts }) => {
    expect(route(id, { on, nationalities, facts })?.status).toBe('closed')
  })

  test('is left open to whoever said nothing', () => {
    expect(route(id, { on })?.status).toBe('undecided')
  })
})

test.each([
  { codes: ['MA'], because: 'it protects the family of a Briton too, whatever their nationality' },
  { codes: ['MA', 'GB'], because: 'British too' },
  { codes: [], because: 'no passport is named' },
])('the withdrawal agreement is asked of $codes: $because', ({ codes }) => {
  const { missing } = asked({ nationalities: codes, facts: { ...withoutPaper, ...alone } })
  expect(missing).toContain('situation.accord-retrait')
})

test('what is missing has a short name in each language', () => {
  const [fr, nl] = (['fr', 'nl'] as const).map((lang) =>
    asked({}, lang).routes.find(({ id }) => id === 'accord-retrait'),
  )
  expect(fr?.missingLabels).toContain('Durée voulue')
  expect(nl?.missingLabels).toHaveLength(fr?.missing.length ?? 0)
  expect(nl?.missingLabels.join()).not.toMatch(/situation\.|Durée/)
})

test.each([
  { pending: true, stressed: true, because: 'a request is pending' },
  { pending: undefined, stressed: true, because: 'it may be pending: nobody is spared' },
  { pending: false, stressed: false, because: 'none is pending' },
])('a new 9bis request ends the pending one: stressed $stressed, $because', (row) => {
  const facts = { ...here, 'pendante.article-9bis': row.pending ?? null }
  const found = route('article-9bis', { nationalities: ['MA'], facts })
  expect(found?.stressed.includes('article-9bis.desistement')).toBe(row.stressed)
})

const withLimited = joins('conjoint', 'tiers-limite')

test.each([
  {
    on: '2025-08-17',
    who: withLimited,
    status: 'closed',
    because: 'the text was read until that day',
  },
  {
    on: '2025-08-18',
    who: withLimited,
    status: 'held-back',
    because: 'it changed, and nobody read the new one',
  },
  {
    on: '2025-08-18',
    who: alone,
    status: 'closed',
    because: 'whatever it says, nobody is joined',
  },
])('article 10 on $on, joining $who: $because', ({ on, who, status }) => {
  const facts = { ...abroad, ...who }
  const found = route('regroupement-article-10', { on, nationalities: ['MA'], facts })
  expect(found).toMatchObject({ status, lastKnown: 'not-met' })
})

test('what is held back says until when its text was read', () => {
  const question = { on: '2025-09-01', nationalities: ['MA'], facts: { ...abroad, ...withLimited } }
  expect(route('regroupement-article-10', question)?.reason?.said).toContain('17 août 2025')
})

test('a way that has no rule yet is not taken for closed', () => {
  const question = { on: '2024-08-31', nationalities: ['XXA'], facts: here }
  expect(route('apatride', question)).toMatchObject({ status: 'not-known', finding: 'unknown' })
})

test('a Belgian is told that there is nothing to ask', () => {
  const { regime, warnings } = asked({ nationalities: ['BE', 'MA'], facts: here })
  expect(regime.says).toContain('n’est pas un étranger')
  expect(warnings).toHaveLength(1)
})

test('ways follow their groups, and no figure ranks them', () => {
  const order = asked({}).routes.map(({ group }) => group.id)
  expect(order).toEqual(order.toSorted((one, other) => GROUPS.indexOf(one) - GROUPS.indexOf(other)))
})

const GROUPS = ['famille', 'union', 'etudes', 'travail', 'protection', 'humanitaire', 'autre']

test('an unconfirmed fee says so', () => {
  const question = { on: '2026-03-05', nationalities: ['MA'], facts: here }
  expect(route('article-9bis', question)?.fee).toMatchObject({ kind: 'unconfirmed', cents: 377_00 })
  expect(route('article-9ter', question)?.fee).toMatchObject({ kind: 'none', cents: 0 })
})

test.each([
  { input: 7, code: 'not-an-object', path: '' },
  { input: {}, code: 'required', path: 'on' },
  { input: { on: '2025-02-30' }, code: 'impossible-day', path: 'on' },
  { input: { on: '1950-01-01' }, code: 'before-1981', path: 'on' },
  { input: { on: '2200-01-01' }, code: 'after-2099', path: 'on' },
  {
    input: { on: '2025-06-02', nationalities: ['ZZ'] },
    code: 'invalid',
    path: 'nationalities.0',
  },
  {
    input: { on: '2025-06-02', facts: { 'situation.lieu': 'lune' } },
    code: 'unknown-option',
    path: 'facts.situation.lieu',
  },
  {
    input: { on: '2025-06-02', facts: { 'situation.lie': 'belgique' } },
    code: 'unknown-fact',
    path: 'facts.situation.lie',
  },
  { input: { on: '2025-06-02', facts: [] }, code: 'not-an-object', path: 'facts' },
  { input: { on: '2025-06-02', nom: 'N.' }, code: 'unknown-field', path: 'nom' },
  {
    input: {
      on: '2025-06-02',
      nationalities: ['IT'],
      facts: { 'situation.nationalite': 'tiers' },
    },
    code: 'contradiction',
    path: 'facts.situation.nationalite',
  },
])('$code at "$path" is told in every language', ({ input, code, path }) => {
  for (const lang of LANGS) {
    const answered = orient(input, lang)
    expect(answered).toMatchObject({ ok: false, problems: [{ code, path }] })
  }
})

test('every language says everything', () => {
  for (const lang of ['fr', 'nl'] as const) {
    expect(JSON.stringify(asked({ nationalities: ['MA'], facts: here }, lang))).not.toMatch(
      /undefined|"label":""/,
    )
  }
  const [fr, nl] = [asked({}), asked({}, 'nl')]
  fr.routes.forEach(({ id, title }, index) => expect(nl.routes[index]?.title, id).not.toBe(title))
})

const optionsOf = (fact: (typeof situation)[number]): readonly (boolean | string)[] => {
  if (fact.kind === 'boolean') return [true, false]
  return fact.kind === 'choice' ? Object.keys(fact.options) : []
}
const people = fc.dictionary(
  fc.constantFrom(...situation.filter((fact) => optionsOf(fact).length > 0).map(({ id }) => id)),
  fc.nat(),
)
const answered = (person: { readonly [id: string]: number }) =>
  Object.fromEntries(
    situation.flatMap((fact) => {
      const options = optionsOf(fact)
      const choice = person[fact.id]
      return choice === undefined ? [] : [[fact.id, options[choice % options.length]] as const]
    }),
  )

test('knowing more never opens a way that was closed', () => {
  fc.assert(
    fc.property(people, fc.nat(), (person, seed) => {
      const facts = answered(person)
      const ids = Object.keys(facts)
      const left = ids[seed % Math.max(1, ids.length)]
      const less = Object.fromEntries(Object.entries(facts).filter(([id]) => id !== left))
      const closedBefore = asked({ facts: less }).routes.filter(({ status }) => status === 'closed')
      const { routes } = asked({ facts })
      for (const { id } of closedBefore) {
        expect(routes.find((one) => one.id === id)?.status).toBe('closed')
      }
    }),
    { numRuns: 40 },
  )
})
