import { expect, test } from 'vitest'
import { runSejour } from './run-sejour.fixtures.ts'

const limitQuestion = {
  decision: 'article-9bis.irrecevable',
  remedy: 'annulment',
  notification: { by: 'hand', on: '2026-03-05' },
  detained: false,
  removalMeasure: 'first',
  filedOn: '2026-04-07',
}

const feeQuestion = {
  ground: 'article-9bis',
  filedOn: '2025-03-01',
  persons: [
    { id: 'p1', birthDate: '1990-01-01', exemption: null },
    { id: 'p2', birthDate: '1991-01-01', exemption: null },
  ],
  couples: [['p1', 'p2']],
  sameBasisFiledTogether: true,
  payments: [{ for: 'p1', cents: 36800, paidOn: '2025-02-20', proof: true }],
  topUpNotifiedOn: null,
  on: null,
}

const shortStayQuestion = {
  nationality: 'PH',
  stays: [{ from: '2014-08-15', to: '2014-09-30' }],
  on: '2014-11-30',
  plannedEntry: '2015-01-01',
}

async function answerTo(verb: readonly string[], question?: object): Promise<unknown> {
  const { code, out, err } = await runSejour([...verb, '--json'], JSON.stringify(question ?? {}))
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

test('limit: the shape of the contract', async () => {
  expect(await answerTo(['limit'], limitQuestion)).toMatchObject({
    remedy: 'annulment',
    regime: expect.any(String),
    days: 30,
    firstDay: '2026-03-06',
    rawLastDay: '2026-04-04',
    lastDay: '2026-04-07',
    safeLastDay: '2026-04-07',
    filedInTime: true,
    daysLate: 0,
    suspensive: 'no',
    needsHumanCheck: expect.any(Boolean),
    reasons: expect.any(Array),
    steps: expect.arrayContaining([
      expect.objectContaining({
        text: expect.any(String),
        day: '2026-03-05',
        source: expect.any(Object),
      }),
    ]),
    alternatives: [],
    sources: expect.any(Array),
    certainty: 'high',
  })
})

test('fee: one payment for a couple', async () => {
  expect(await answerTo(['fee'], feeQuestion)).toMatchObject({
    dueCents: 36800,
    perPerson: [
      { id: 'p1', dueCents: 36800, why: expect.any(String), source: expect.any(Object) },
      { id: 'p2', dueCents: 0 },
    ],
    paidCents: 36800,
    status: 'paid',
    consequence: null,
    refundable: expect.stringMatching(/^(?:no|yes|see)$/),
    tariff: { cents: 36800, from: '2025-01-01', until: '2025-12-31', certainty: 'high' },
    notes: expect.any(Array),
  })
})

test('short-stay: days used and left', async () => {
  expect(await answerTo(['short-stay'], shortStayQuestion)).toMatchObject({
    on: {
      used: 47,
      remaining: 43,
      windowFrom: '2014-06-04',
      overstay: false,
      overstayDays: 0,
      firstOverstayDay: null,
    },
    plannedEntry: { maxDays: 90, lastDay: '2015-03-31' },
    stayingOn: { lastLawfulDay: expect.any(String) },
    visa: 'required',
    sources: expect.any(Array),
  })
})

test('assess: stages, outcome, and the next question', async () => {
  const question = { on: '2026-01-12', facts: {} }
  expect(await answerTo(['assess', 'article-9bis'], question)).toMatchObject({
    procedure: 'article-9bis',
    on: '2026-01-12',
    law: { version: expect.any(String) },
    stages: expect.arrayContaining([
      expect.objectContaining({
        id: 'recevabilite',
        finding: 'unknown',
        explanation: expect.objectContaining({
          finding: 'unknown',
          label: expect.any(String),
          source: expect.objectContaining({ level: 'law', certainty: 'high' }),
          children: expect.any(Array),
        }),
      }),
    ]),
    outcome: { id: expect.any(String), certainty: expect.any(String) },
    missing: expect.any(Array),
    next: { fact: expect.any(String), question: expect.any(String), why: expect.any(String) },
    weaknesses: expect.any(Array),
    warnings: expect.any(Array),
  })
})

test('facts: a JSON Schema with the words of four languages', async () => {
  const words = expect.objectContaining({ fr: expect.any(String), nl: expect.any(String) })
  expect(await answerTo(['facts', 'article-9bis'])).toMatchObject({
    $schema: expect.stringContaining('json-schema.org'),
    type: 'object',
    properties: {
      'residence.effective': {
        type: ['boolean', 'null'],
        'x-sejour': { label: words, question: words, why: words, sources: expect.any(Array) },
      },
    },
  })
})

test('whatif: the changes, stage by stage', async () => {
  const question = { on: '2026-01-12', facts: {} }
  expect(await answerTo(['whatif', 'article-9bis'], question)).toMatchObject({
    procedure: 'article-9bis',
    stages: expect.any(Array),
  })
})

test('decisions: at least those that the contract names', async () => {
  const { decisions } = (await answerTo(['decisions'])) as { decisions: { id: string }[] }
  const ids = decisions.map(({ id }) => id)
  expect(ids).toEqual(
    expect.arrayContaining([
      'article-9bis.non-prise-en-consideration',
      'article-9bis.irrecevable',
      'article-9bis.irrecevable-redevance',
      'article-9bis.non-fondee',
      'article-9bis.prolongation-refusee',
      'annexe-13',
      'annexe-13sexies',
      'annexe-13septies',
      'annexe-20',
      'annexe-19quinquies',
      'annexe-42',
      'cgra-refus',
      'cce-arret',
      'cce-ordonnance-39-73',
      'oqt-obligation-adresse',
    ]),
  )
})

test('exemptions: each with its label in the language asked for', async () => {
  expect(await answerTo(['exemptions', '--lang', 'nl'])).toMatchObject({
    exemptions: expect.arrayContaining([
      expect.objectContaining({ id: 'under-18', label: expect.stringContaining('18 jaar') }),
    ]),
  })
})

test('law: every text, and what rests on one article', async () => {
  expect(await answerTo(['law'])).toMatchObject({
    texts: expect.arrayContaining([
      expect.objectContaining({ id: 'loi-1980-12-15', level: 'law' }),
    ]),
  })
  const { provisions } = (await answerTo(['law', 'art. 9bis'])) as {
    provisions: { article: string; readUntil: string; citedBy: object[] }[]
  }
  expect(provisions.every(({ article }) => article.includes('9bis'))).toBe(true)
  expect(provisions[0]).toMatchObject({ readUntil: '2026-06-11', certainty: 'high' })
})

test.each(['fr', 'nl', 'de', 'en'])('every verb speaks %s to a person', async (lang) => {
  const told = await Promise.all([
    runSejour(['limit', '--lang', lang], JSON.stringify(limitQuestion)),
    runSejour(['fee', '--lang', lang], JSON.stringify(feeQuestion)),
    runSejour(['short-stay', '--lang', lang], JSON.stringify(shortStayQuestion)),
    runSejour(['law', '9bis', '--lang', lang]),
  ])
  for (const { code, out, err } of told) {
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).not.toMatch(/undefined|\[object|NaN/)
    expect(out.split('\n').every((row) => row.length <= 110)).toBe(true)
  }
})

test('machine: states with who has the file, and moves with their source', async () => {
  expect(await answerTo(['machine', 'article-9bis'])).toMatchObject({
    machines: [
      {
        id: 'article-9bis',
        name: expect.any(String),
        initial: expect.any(String),
        states: expect.arrayContaining([
          expect.objectContaining({ holder: 'commune', holderName: expect.any(String) }),
        ]),
        transitions: expect.arrayContaining([
          expect.objectContaining({ by: 'commune', source: expect.any(Object) }),
        ]),
      },
    ],
  })
})
