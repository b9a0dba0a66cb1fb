import { expect, test } from 'vitest'
import { adult, ask, otherAdult } from './fee.fixtures.ts'

test.each([
  { birthDate: '2007-03-02', due: 0, because: 'eighteen tomorrow' },
  { birthDate: '2007-03-01', due: 368_00, because: 'eighteen today' },
  { birthDate: null, due: 368_00, because: 'an unknown age never lowers what is due' },
])('R76: born $birthDate, filed 1 March 2025: $due, $because', ({ birthDate, due }) => {
  const answer = ask({
    ground: 'article-9bis',
    filedOn: '2025-03-01',
    persons: [{ id: 'p1', birthDate }],
  })
  expect(answer.dueCents).toBe(due)
})

test('a birthday on 29 February falls on the 28th, and the answer says so', () => {
  const born = { id: 'p1', birthDate: '2008-02-29' }
  const on = (filedOn: string) => ask({ ground: 'work', filedOn, persons: [born] })
  expect(on('2026-02-27').dueCents).toBe(0)
  expect(on('2026-02-28').dueCents).toBe(152_00)
  expect(on('2026-02-28').perPerson[0]?.why).toContain('29 février')
  expect(on('2026-03-01').perPerson[0]?.why).not.toContain('29 février')
})

test('FE-04: two adults and two minors in 2024 owe two fees when they are no couple', () => {
  const family = [
    { id: 'mere', birthDate: '1983-02-02' },
    { id: 'pere', birthDate: '1985-02-02' },
    { id: 'fille', birthDate: '2007-02-02' },
    { id: 'fils', birthDate: '2015-02-02' },
  ]
  const answer = ask({ ground: 'article-9bis', filedOn: '2024-05-06', persons: family })
  expect(answer.dueCents).toBe(714_00)
  expect(answer.perPerson.map(({ dueCents }) => dueCents)).toEqual([357_00, 357_00, 0, 0])
})

const couple = { persons: [adult, otherAdult], couples: [['p1', 'p2']] }

test.each([
  {
    filedOn: '2022-05-25',
    together: true,
    dues: [366_00, 366_00],
    because: 'the derogation starts tomorrow',
  },
  { filedOn: '2022-05-26', together: true, dues: [313_00, 0], because: 'one fee for the couple' },
  { filedOn: '2022-05-26', together: false, dues: [313_00, 313_00], because: 'they file apart' },
  {
    filedOn: '2022-05-26',
    together: null,
    dues: [313_00, 313_00],
    because: 'unknown never means yes',
  },
])(
  'R78: a couple on $filedOn, together $together: $dues, $because',
  ({ filedOn, together, dues }) => {
    const answer = ask({
      ground: 'article-9bis',
      filedOn,
      ...couple,
      sameBasisFiledTogether: together,
    })
    expect(answer.perPerson.map(({ dueCents }) => dueCents)).toEqual(dues)
  },
)

test('an exempt spouse leaves the other one a fee of their own', () => {
  const answer = ask({
    ground: 'article-9bis',
    filedOn: '2025-03-01',
    persons: [{ ...adult, exemption: 'stateless-recognised' }, otherAdult],
    couples: [['p1', 'p2']],
    sameBasisFiledTogether: true,
  })
  expect(answer.perPerson.map(({ dueCents }) => dueCents)).toEqual([0, 368_00])
})

test('an adult child pays beside the couple', () => {
  const child = { id: 'p3', birthDate: '2005-01-01' }
  const answer = ask({
    ground: 'article-9bis',
    filedOn: '2025-03-01',
    persons: [adult, otherAdult, child],
    couples: [['p1', 'p2']],
    sameBasisFiledTogether: true,
  })
  expect(answer.perPerson.map(({ dueCents }) => dueCents)).toEqual([368_00, 0, 368_00])
})

test.each([
  { ground: 'article-9bis', exemption: 'stateless-recognised', filedOn: '2018-02-21', due: 350_00 },
  { ground: 'article-9bis', exemption: 'stateless-recognised', filedOn: '2018-02-22', due: 0 },
  { ground: 'article-9bis', exemption: 'turkey-association', filedOn: '2025-03-01', due: 368_00 },
  { ground: 'article-9', exemption: 'turkey-association', filedOn: '2025-03-01', due: 0 },
  { ground: 'family', exemption: 'turkey-association', filedOn: '2025-03-01', due: 0 },
  { ground: 'return', exemption: 'turkey-association', filedOn: '2025-03-01', due: 0 },
  { ground: 'return', exemption: 'refugee-return', filedOn: '2025-03-01', due: 0 },
  { ground: 'article-9', exemption: 'indigent', filedOn: '2025-03-01', due: 0 },
  { ground: 'article-9', exemption: 'indigent', filedOn: '2022-05-25', due: 366_00 },
  { ground: 'article-9bis', exemption: 'indigent', filedOn: '2025-03-01', due: 368_00 },
  { ground: 'student', exemption: 'scholarship', filedOn: '2025-03-01', due: 0 },
  { ground: 'article-9bis', exemption: 'scholarship', filedOn: '2025-03-01', due: 368_00 },
  { ground: 'family', exemption: 'scholarship-family', filedOn: '2025-03-01', due: 0 },
  { ground: 'family', exemption: 'disabled-adult-descendant', filedOn: '2025-03-01', due: 0 },
  { ground: 'family', exemption: 'protected-person-family', filedOn: '2025-03-01', due: 0 },
  { ground: 'family', exemption: 'article-9ter-family', filedOn: '2025-03-01', due: 0 },
  { ground: 'family', exemption: 'free-movement-belgian-family', filedOn: '2025-03-01', due: 0 },
  { ground: 'family', exemption: 'eu-citizen-family', filedOn: '2025-03-01', due: 0 },
  { ground: 'article-9bis', exemption: 'under-18', filedOn: '2025-03-01', due: 368_00 },
])('R77: $exemption under $ground on $filedOn: $due', ({ ground, exemption, filedOn, due }) => {
  const answer = ask({ ground, filedOn, persons: [{ ...adult, exemption }] })
  expect(answer.dueCents).toBe(due)
  expect(answer.perPerson[0]?.why.length).toBeGreaterThan(20)
})

test.each([
  'article-9ter',
  'international-protection',
  'eu-citizen',
  'eu-family',
  'trafficking',
  'student-search-year',
  'establishment',
  'renewal',
])('%s costs no fee', (ground) => {
  const answer = ask({ ground, filedOn: '2025-03-01', persons: [adult] })
  expect(answer).toMatchObject({ dueCents: 0, status: 'not-due', consequence: null })
})
