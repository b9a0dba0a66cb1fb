import { acts, findAct, prefill, writeAct, type ActLang } from '@sejour/acts'
import { localDate } from '@sejour/calendar'
import { describe, expect, test } from 'vitest'
import { knownOf } from './known-of.ts'
import { richCase, SECRETS } from './rich-case.fixtures.ts'

const counsel = {
  name: 'Me A. Conseil',
  street: 'rue du Conseil 2',
  postcode: '1000',
  commune: 'Bruxelles',
}

function begun(
  id: string,
  {
    lang = 'fr',
    state = richCase(),
    about = {},
  }: {
    readonly lang?: ActLang
    readonly state?: ReturnType<typeof richCase>
    readonly about?: { readonly person?: string; readonly decision?: string }
  } = {},
) {
  const act = findAct(id)
  if (!act) throw new Error('test: unknown act')
  const file = { caseId: '1a2b3c4d-0000', state, on: localDate('2026-03-02') }
  const known = knownOf(file, { lang, counsel, about, nationality: (code) => `pays ${code}` })
  const data = prefill(act, known)
  const written = writeAct(act, data, { lang })
  const missing = written.ok ? [] : written.problems.map(({ path }) => path)
  return { data, missing: [...new Set(missing)] }
}

const LETTER = ['sending', 'on']

const APPEAL = [
  'asks',
  'petitioners.1.officeNumber',
  'decisions.0.author',
  'decisions.0.withOrder',
  'decisions.0.detained',
  'addressee',
  'grounds',
  'asylumLanguage',
  'hearingLanguage',
  'legalAid',
  'via',
  'copies',
  'decisionCopy',
  'filedOn',
]

// Rules that only speak once the petition names a child: by whom, and the bar of the lawyer.
const OF_APPEAL = ['petitioners.representedBy', 'lawyer.name']

/** What no case knows: what only counsel decides, or only a paper says. */
const STILL_MISSING: { readonly [act: string]: readonly string[] } = {
  'article-9bis-demande': [
    ...LETTER,
    'applicants.0.birthPlace',
    'applicants.0.civilStatus',
    'applicants.1.birthPlace',
    'applicants.1.civilStatus',
    'favourableOpinion',
    // No piece is the child’s own passport.
    'applicants.identity.cited',
  ],
  'faits-et-procedures': ['on'],
  inventaire: ['on'],
  'domicile-elu': [...LETTER, 'kind', 'basis', 'detained'],
  complement: [...LETTER, 'elements'],
  actualisation: [...LETTER, 'because', 'elements'],
  'changement-adresse': [...LETTER, 'to', 'domicileAt'],
  'changement-conseil': [...LETTER, 'kind', 'former', 'since', 'domicileAtFormer'],
  'signalement-parent': [
    ...LETTER,
    'child.name',
    'child.birthDate',
    'child.nationality',
    'child.stay',
    'child.title',
    'care',
    'child.parentage',
    'child.stayProof',
  ],
  prolongation: [...LETTER, 'expires', 'first', 'unlimited'],
  desistement: [...LETTER, 'request', 'whom'],
  'recours-annulation': [...APPEAL, ...OF_APPEAL],
  'recours-annulation-suspension': [
    ...APPEAL,
    'harm',
    'fundamentalRights',
    'otherSuspension',
    'earlierAnnulment',
    ...OF_APPEAL,
  ],
  'recours-extreme-urgence': [
    ...APPEAL,
    'harm',
    'fundamentalRights',
    'removalMeasure',
    'imminence',
    'otherSuspension',
    'reactivates',
    ...OF_APPEAL,
  ],
  'demande-audition': ['roll', 'via', 'filedOn', 'orderOn', 'sentOn'],
  'memoire-synthese': ['roll', 'via', 'filedOn', 'stage', 'noticeOn', 'allGrounds'],
  'cassation-liste': ['ruling', 'number', 'rulingOn', 'notifiedOn', 'grounds', 'done', 'on'],
  'etiquettes-recommande': ['to', 'kind', 'each', 'on'],
  'couverture-recommande': ['to', 'way', 'on'],
}

const ofCounsel = acts.filter(({ issuer }) => issuer === 'counsel' || issuer === 'person')

describe('what is still to be said once a case has said what it knows', () => {
  test.each(ofCounsel.map(({ id }) => id))('%s', (id) => {
    expect(begun(id).missing.toSorted()).toEqual([...(STILL_MISSING[id] ?? ['?'])].toSorted())
  })
})

describe('what counsel keeps back', () => {
  const secret = (['fr', 'nl', 'de'] as const).flatMap((lang) =>
    acts.map(({ id }) => ({ id, lang })),
  )
  test.each(secret)('is never in $id ($lang)', ({ id, lang }) => {
    const told = JSON.stringify(begun(id, { lang }).data)
    expect(SECRETS.filter((one) => told.includes(one))).toEqual([])
  })
})

test.each([
  {
    because: 'the pieces of the other circumstance are confidential',
    path: 'circumstances',
    is: '4',
  },
  { because: 'no piece proves it', path: 'merits', is: undefined },
])('an argument cites the pieces that prove it: $because', ({ path, is }) => {
  const rows = begun('article-9bis-demande').data[path]
  expect(Array.isArray(rows) && rows[0].cited).toBe(is)
})

test.each([
  { lang: 'fr', says: 'Notification : décision d’irrecevabilité d’une demande 9bis' },
  { lang: 'nl', says: 'Kennisgeving: ' },
  { lang: 'de', says: 'Notifizierung: Entscheidung, die einen 9bis-Antrag für unzulässig erklärt' },
] as const)('the facts speak the language of the act: $lang', ({ lang, says }) => {
  const { facts } = begun('faits-et-procedures', { lang }).data
  expect(JSON.stringify(facts)).toContain(says)
})

test('a supplement lists only what was never filed', () => {
  const { pieces } = begun('complement').data
  expect(pieces).toHaveLength(3)
  expect(JSON.stringify(pieces)).not.toContain('Passeport')
})

test('an act for one person is about that person alone', () => {
  const { persons } = begun('desistement', { about: { person: 'petit' } }).data
  expect(persons).toEqual([expect.objectContaining({ firstNames: 'Petit' })])
})

test('domicile that is elected elsewhere is told with its address', () => {
  const state = richCase({
    type: 'address-recorded',
    address: {
      id: 'elsewhere',
      kind: 'elected',
      street: 'rue d’Ailleurs 3',
      postcode: '4000',
      commune: 'Liège',
      from: localDate('2026-01-01'),
    },
  })
  expect(begun('article-9bis-demande', { state }).data['domicile']).toEqual({
    at: 'other',
    street: 'rue d’Ailleurs 3',
    postcode: '4000',
    town: 'Liège',
  })
})

test('an appeal attacks the decision that was chosen', () => {
  const state = richCase({
    type: 'entry-recorded',
    entry: {
      id: 'order',
      procedure: 'p1',
      kind: 'decision-notified',
      decision: 'annexe-13',
      decidedOn: localDate('2026-02-28'),
      notification: { by: 'hand', on: localDate('2026-03-01') },
    },
  })
  const kindOf = (decision?: string) => {
    const about = decision === undefined ? {} : { decision }
    const { decisions } = begun('recours-annulation', { state, about }).data
    return Array.isArray(decisions) && decisions[0].kind
  }
  expect([kindOf(), kindOf('decision')]).toEqual(['annexe-13', 'article-9bis.irrecevable'])
})
