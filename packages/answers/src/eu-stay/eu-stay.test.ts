import { addDays, localDate, type LocalDate } from '@sejour/calendar'
import { assert as check, constantFrom, integer, option, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerEuStay,
  EU_STAY_DOCUMENTS,
  euStayDe,
  euStayEn,
  euStayFr,
  euStayNl,
  type EuStayAnswer,
} from './index.ts'

const WORDINGS = [euStayFr, euStayNl, euStayDe, euStayEn]

function answered(input: object): EuStayAnswer {
  const answer = answerEuStay(input, euStayFr)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value
}

describe('the regime is that of the day of filing', () => {
  test.each([
    {
      request: 'annexe-19',
      filedOn: '2025-08-31',
      regime: 'pieces-apres',
      lastDay: '2025-11-30',
      safe: '2025-11-28',
      because: 'C2: the eve of the change; 30 November 2025 is a Sunday',
    },
    {
      request: 'annexe-19',
      filedOn: '2025-09-01',
      regime: 'pieces-au-depot',
      lastDay: '2025-09-01',
      safe: '2025-09-01',
      because: 'C2: from the day of the change everything is due at filing',
    },
    {
      request: 'annexe-19ter',
      filedOn: '2025-08-31',
      regime: 'famille',
      lastDay: '2025-11-30',
      safe: '2025-11-28',
      because: 'article 52 keeps three months',
    },
    {
      request: 'annexe-19ter',
      filedOn: '2025-09-01',
      regime: 'famille',
      lastDay: '2025-12-01',
      safe: '2025-12-01',
      because: 'article 52 has no recorded change on that day',
    },
    {
      request: 'annexe-19',
      filedOn: '2024-11-30',
      regime: 'pieces-apres',
      lastDay: '2025-02-28',
      safe: '2025-02-28',
      because: 'February has no 30th',
    },
  ])('$request filed on $filedOn: $because', ({ request, filedOn, regime, lastDay, safe }) => {
    const answer = answered({ request, filedOn })
    expect(answer.regime.id).toBe(regime)
    expect(answer.documents).toMatchObject({ lastDay, safeLastDay: safe })
  })
})

describe('what an incomplete file brings', () => {
  test.each([
    { filedOn: '2025-08-31', incomplete: 'annexe-20', open: 'possible', because: 'old article 51' },
    {
      filedOn: '2025-09-01',
      incomplete: 'annexe-19quinquies',
      open: 'no',
      because: 'no extra month any more',
    },
  ])('$filedOn: $because', ({ filedOn, incomplete, open }) => {
    const answer = answered({ request: 'annexe-19', filedOn })
    expect(answer.documents.incomplete).toBe(incomplete)
    expect(answer.extraMonth.open).toBe(open)
  })

  test('the extra month runs from the notification of the annex 20', () => {
    const decision = { document: 'annexe-20', notifiedOn: '2025-10-15', extraMonth: true }
    const answer = answered({ request: 'annexe-19', filedOn: '2025-07-01', decision })
    expect(answer.extraMonth).toEqual({
      open: 'yes',
      lastDay: '2025-11-15',
      // A Saturday: offices are closed.
      safeLastDay: '2025-11-14',
    })
  })

  test('an extra month that is not known is shown, and not counted on', () => {
    const decision = { document: 'annexe-20', notifiedOn: '2025-10-15' }
    const answer = answered({ request: 'annexe-19', filedOn: '2025-07-01', decision })
    expect(answer.extraMonth.open).toBe('possible')
    expect(answer.missing.map(({ field }) => field)).toContain('decision.extraMonth')
    expect(answer.summary).toContain('recours')
  })

  test('a paper that grants a month the law no longer gives is for a lawyer', () => {
    const decision = { document: 'annexe-20', notifiedOn: '2025-12-01', extraMonth: true }
    const answer = answered({ request: 'annexe-19', filedOn: '2025-09-01', decision })
    expect(answer.extraMonth).toEqual({ open: 'no', lastDay: null, safeLastDay: null })
    expect(answer.notes[0]).toBe(euStayFr.notes['extra-month-not-foreseen'])
  })
})

describe('the request is due three months after entry', () => {
  test.each([
    { arrivedOn: '2025-01-15', filedOn: '2025-04-15', late: false, because: 'the last day' },
    { arrivedOn: '2025-01-15', filedOn: '2025-04-16', late: true, because: 'the day after' },
    { arrivedOn: '2024-11-30', filedOn: '2025-02-28', late: false, because: 'no 30 February' },
  ])('$arrivedOn, $filedOn: $because', ({ arrivedOn, filedOn, late }) => {
    const answer = answered({ request: 'annexe-19', filedOn, arrivedOn })
    expect(answer.filedLate).toBe(late)
    expect(answer.fineCents).toBe(late ? 200_00 : null)
  })

  test('without the day of entry nothing is said, and it is asked', () => {
    const answer = answered({ request: 'annexe-19', filedOn: '2025-04-16' })
    expect(answer.filedLate).toBeNull()
    expect(answer.missing[0]?.field).toBe('arrivedOn')
  })
})

describe('real cases', () => {
  test('EU-06: a refusal of 23 July 2019 on a request of 8 February is in time', () => {
    const answer = answered({
      request: 'annexe-19ter',
      filedOn: '2019-02-08',
      otherFamily: false,
      decision: { document: 'annexe-20', notifiedOn: '2019-07-23', extraMonth: false },
    })
    expect(answer.documents.lastDay).toBe('2019-05-08')
    expect(answer.decisionLastDay).toBe('2019-08-08')
    expect(answer.decidedInTime).toBe(true)
    expect(answer.appeal).toMatchObject({ lastDay: '2019-08-22', suspensive: 'yes' })
  })

  test('EU-07: three months for the proofs, six for the decision, from the same day', () => {
    const { documents, decisionLastDay } = answered({
      request: 'annexe-19ter',
      filedOn: '2024-01-15',
    })
    expect(documents).toMatchObject({ due: 'after-filing', lastDay: '2024-04-15' })
    expect(decisionLastDay).toBe('2024-07-15')
  })

  test('EU-08: three months end on 30 April, and the month more on 30 May', () => {
    const { documents, extraMonth } = answered({
      request: 'annexe-19',
      filedOn: '2025-01-31',
      decision: { document: 'annexe-20', notifiedOn: '2025-04-30', extraMonth: true },
    })
    expect(documents.lastDay).toBe('2025-04-30')
    expect(extraMonth).toMatchObject({ open: 'yes', lastDay: '2025-05-30' })
  })

  test('AX-01: a job seeker is told that six months come before a real chance', () => {
    const answer = answered({
      request: 'annexe-19',
      filedOn: '2019-03-01',
      decision: { document: 'annexe-20', notifiedOn: '2019-07-20', extraMonth: false },
    })
    expect(answer.notes).toContain(euStayFr.notes['job-seeker'])
  })
})

describe('the appeal', () => {
  const refused = (notifiedOn: string, document = 'annexe-20') => ({
    filedOn: '2024-06-03',
    decision: { document, notifiedOn, extraMonth: false },
  })

  test.each([
    {
      input: { request: 'annexe-19', ...refused('2025-03-03') },
      suspensive: 'yes',
      because: 'a citizen of the Union is on the list',
    },
    {
      input: { request: 'annexe-19', ...refused('2025-08-17') },
      suspensive: 'yes',
      because: 'the last day for which the list was read',
    },
    {
      input: { request: 'annexe-19', ...refused('2025-08-18') },
      suspensive: 'unknown',
      because: 'the list changed and was not read',
    },
    {
      input: { request: 'annexe-19', ...refused('2026-06-12') },
      suspensive: 'unknown',
      because: 'the list was repealed and the new law not read',
    },
    {
      input: { request: 'annexe-19', ...refused('2025-03-03', 'annexe-19quinquies') },
      suspensive: 'no',
      because: 'a refusal to consider is not on the list',
    },
    {
      input: { request: 'annexe-19ter', otherFamily: true, ...refused('2024-08-31') },
      suspensive: 'no',
      because: 'other family, under the number 47/1',
    },
    {
      input: { request: 'annexe-19ter', otherFamily: true, ...refused('2024-09-01') },
      suspensive: 'no',
      because: 'other family, under the number 47/2',
    },
    {
      input: { request: 'annexe-19ter', ...refused('2025-03-03') },
      suspensive: 'unknown',
      because: 'it is not known whether this is other family',
    },
  ])('$suspensive: $because', ({ input, suspensive }) => {
    expect(answered(input).appeal?.suspensive).toBe(suspensive)
  })
})

describe('the residence check (C28)', () => {
  test('a negative one is shown with both readings, and settles nothing', () => {
    const residenceCheck = { result: 'negative', on: '2025-07-10' }
    const answer = answered({ request: 'annexe-19', filedOn: '2025-07-01', residenceCheck })
    expect(answer.residence.readings.map(({ id }) => id)).toEqual(['refus', 'radiation'])
    expect(answer.held.register).toBe('unsettled')
    expect(answer.decisionLastDay).toBe('2026-01-01')
  })

  test.each([
    { request: 'annexe-19', paper: 'annexe-19', because: 'the receipt stays in hand' },
    { request: 'annexe-19ter', paper: 'ai', because: 'G192: six months of immatriculation' },
  ])('$request, positive: $because', ({ request, paper }) => {
    const residenceCheck = { result: 'positive' }
    const answer = answered({ request, filedOn: '2025-07-01', residenceCheck })
    expect(answer.held).toMatchObject({ paper, register: 'aliens' })
    expect(answer.residence.readings).toEqual([])
  })
})

describe('what cannot be is refused', () => {
  test.each([
    { input: { request: 'annexe-19', filedOn: '2008-05-31' }, path: 'filedOn' },
    {
      input: { request: 'annexe-19', filedOn: '2025-01-01', arrivedOn: '2025-01-02' },
      path: 'filedOn',
    },
    {
      input: {
        request: 'annexe-19',
        filedOn: '2025-01-02',
        decision: { document: 'card', notifiedOn: '2025-01-01' },
      },
      path: 'decision.notifiedOn',
    },
    { input: { request: 'annexe-20', filedOn: '2025-01-01' }, path: 'request' },
    { input: { request: 'annexe-19', filedOn: '2100-01-01' }, path: 'filedOn' },
  ])('$path', ({ input, path }) => {
    const answer = answerEuStay(input, euStayFr)
    expect(answer.ok ? [] : answer.problems.map((one) => one.path)).toEqual([path])
  })
})

test('silence is never given as a rule of the law', () => {
  const { silence } = answered({ request: 'annexe-19', filedOn: '2025-07-01' })
  expect(silence.sources.some(({ certainty }) => certainty === 'unverified')).toBe(true)
})

describe('properties', () => {
  const start = localDate('2008-06-01')
  const later = (most: number) => option(integer({ min: 0, max: most }), { nil: null })
  const drawn = record({
    request: constantFrom('annexe-19', 'annexe-19ter'),
    filed: integer({ min: 200, max: 9_000 }),
    stayedBefore: later(200),
    complete: later(400),
    document: option(constantFrom(...EU_STAY_DOCUMENTS), { nil: null }),
    notified: later(900),
    extraMonth: option(constantFrom(true, false), { nil: null }),
    otherFamily: option(constantFrom(true, false), { nil: null }),
    result: option(constantFrom('positive', 'negative'), { nil: null }),
  }).map((one) => {
    const filedOn = addDays(start, one.filed)
    const after = (count: number | null): LocalDate | null =>
      count === null ? null : addDays(filedOn, count)
    return {
      request: one.request,
      filedOn,
      arrivedOn: one.stayedBefore === null ? null : addDays(filedOn, -one.stayedBefore),
      otherFamily: one.otherFamily,
      residenceCheck: { result: one.result },
      documentsCompleteOn: after(one.complete),
      decision: one.document && {
        document: one.document,
        notifiedOn: after(one.notified),
        extraMonth: one.extraMonth,
      },
    }
  })

  test('the safe day is never after the last day', () => {
    check(
      property(drawn, (input) => {
        const { steps, documents } = answered(input)
        const unsafe = steps.filter(({ day, safeDay }) => safeDay && (!day || safeDay > day))
        expect(unsafe).toEqual([])
        expect(documents.safeLastDay <= documents.lastDay).toBe(true)
      }),
    )
  })

  test('what is not known never moves a safe day to a later one', () => {
    check(
      property(drawn, (input) => {
        const known = answered(input)
        const { decision } = input
        const blank = answered({
          ...input,
          arrivedOn: null,
          otherFamily: null,
          residenceCheck: null,
          documentsCompleteOn: null,
          decision: decision && { ...decision, extraMonth: null },
        })
        expect(blank.documents.safeLastDay <= known.documents.safeLastDay).toBe(true)
        expect((blank.appeal?.safeLastDay ?? '') <= (known.appeal?.safeLastDay ?? '')).toBe(true)
      }),
    )
  })

  test('every language says the same steps, each with its source', () => {
    check(
      property(drawn, constantFrom(...WORDINGS), (input, wording) => {
        const said = answerEuStay(input, wording)
        const days = said.ok ? said.value.steps.map(({ kind, day }) => [kind, day]) : []
        expect(days).toEqual(answered(input).steps.map(({ kind, day }) => [kind, day]))
        const bare = said.ok ? said.value.steps.filter(({ sources }) => sources.length === 0) : []
        expect(bare).toEqual([])
      }),
    )
  })
})

test('a request that was not considered left no receipt and no entry', () => {
  const decision = { document: 'annexe-19quinquies', notifiedOn: '2025-09-01' }
  const answer = answered({ request: 'annexe-19', filedOn: '2025-09-01', decision })
  expect(answer.held).toMatchObject({ paper: null, register: 'none' })
  const filing = answer.steps.find(({ kind }) => kind === 'filing')
  expect(filing?.text).toBe(euStayFr.steps.filedInVain)
  expect(answer.notes).toContain(euStayFr.notes['new-request'])
})
