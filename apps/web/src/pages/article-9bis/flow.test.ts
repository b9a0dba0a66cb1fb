import { localDate } from '@sejour/calendar'
import { describe, expect, test } from 'vitest'
import { findPlace, readAnswers, withAnswer, withoutRecord, writeAnswers } from './answers.ts'
import { mayShow, move, readStep, START, type State, writeStep } from './flow.ts'
import { submit } from './form.ts'
import { answering, placeOf, prepared } from './screening.fixtures.ts'

const today = localDate('2025-03-03')
const on = (iso: string) => localDate(iso)

/** What a browser sends for these fields. */
const sent = (fields: string) => new URLSearchParams(fields)

const asking = (id: string, given: Parameters<typeof answering>[0] = {}): State => ({
  answers: answering(given),
  step: { kind: 'question', id },
})

describe('beginning', () => {
  test.each([
    {
      day: '2025-03-03',
      given: { 'residence.enquete': 'pas-encore', 'demande.nouvelle-depuis': false },
      because: 'a request that is not filed yet was neither checked nor followed by another',
    },
    { day: '2024-05-06', given: {}, because: 'about a filed request nothing is supposed' },
  ])('$day: $because', ({ day, given }) => {
    const { answers, step } = move(prepared, START, { kind: 'begin', on: on(day), today })
    expect(Object.fromEntries(answers?.given ?? [])).toEqual(
      day < today ? given : expect.objectContaining(given),
    )
    expect(step).toEqual({ kind: 'question', id: 'demande.aupres-de' })
  })
})

describe('what a form sends', () => {
  test.each([
    {
      at: 'demande.aupres-de',
      fields: 'answer=bourgmestre',
      value: 'bourgmestre',
      because: 'a known option',
    },
    { at: 'demande.aupres-de', fields: 'answer=unknown', value: null, because: '“I don’t know”' },
    { at: 'residence.effective', fields: 'answer=no', value: false, because: 'no is an answer' },
    {
      at: 'redevance.montant-paye',
      fields: 'answer=368,50',
      value: 368_50,
      because: 'an amount in whole cents',
    },
    {
      at: 'redevance.naissance',
      fields: 'answer-day=1&answer-month=2&answer-year=1990',
      value: '1990-02-01',
      because: 'a day in three parts',
    },
    {
      at: 'circonstances',
      fields: 'answer=scolarite&answer=autre',
      value: ['scolarite', 'autre'],
      because: 'kinds of arguments in their order',
    },
    { at: 'circonstances', fields: 'answer=none', value: [], because: 'no argument at all' },
  ])('$at, $fields: $because', ({ at, fields, value }) => {
    const { state, mistake } = submit(prepared, asking(at), sent(fields), today)
    expect(mistake).toBeUndefined()
    expect(state.answers?.given.get(at)).toEqual(value)
  })

  test.each([
    { at: 'demande.aupres-de', fields: '', mistake: 'nothing-chosen' },
    { at: 'demande.aupres-de', fields: 'answer=ailleurs', mistake: 'nothing-chosen' },
    { at: 'circonstances', fields: 'answer=none&answer=autre', mistake: 'none-and-some' },
    {
      at: 'circonstances',
      fields: 'answer=autre&answer-unknown=1',
      mistake: 'known-and-unknown',
    },
    { at: 'redevance.montant-paye', fields: 'answer=beaucoup', mistake: 'not-an-amount' },
    { at: 'redevance.montant-paye', fields: 'answer=-5', mistake: 'not-an-amount' },
    {
      at: 'redevance.naissance',
      fields: 'answer-day=30&answer-month=2&answer-year=1990',
      mistake: 'impossible-day',
    },
  ])('$at, “$fields”: $mistake', ({ at, fields, mistake }) => {
    expect(submit(prepared, asking(at), sent(fields), today)).toMatchObject({ mistake })
  })

  test.each([
    { fields: 'when=other&day-day=1&day-month=1&day-year=1999', mistake: 'too-early' },
    { fields: 'when=other&day-day=1&day-month=1&day-year=2150', mistake: 'too-late' },
    { fields: 'when=other', mistake: 'impossible-day' },
    { fields: '', mistake: 'nothing-chosen' },
  ])('the first page, “$fields”: $mistake', ({ fields, mistake }) => {
    expect(submit(prepared, START, sent(fields), today)).toMatchObject({ mistake })
  })
})

describe('the way', () => {
  test.each([
    {
      from: asking('demande.aupres-de'),
      go: 'back',
      to: 'start',
      because: 'nothing was asked before the first question',
    },
    {
      from: asking('demande.adresse-indiquee', { 'demande.aupres-de': 'bourgmestre' }),
      go: 'back',
      to: 'question:demande.aupres-de',
      because: 'the question before',
    },
    {
      from: { ...asking(''), step: { kind: 'conclusion' } } as const,
      go: 'back',
      to: 'check',
      because: 'the conclusion comes from the list of answers',
    },
    {
      from: { answers: answering(), step: { kind: 'remarks' } } as const,
      go: 'remarks:no',
      to: 'question:demande.aupres-de',
      because: 'what decides is asked all the same',
    },
    {
      from: { ...asking(''), step: { kind: 'check' } } as const,
      go: 'to:question:identite.nom',
      to: 'start',
      because: 'no such question',
    },
    {
      from: { ...asking(''), step: { kind: 'check' } } as const,
      go: 'to:question:circonstances[3].pieces',
      to: 'start',
      because: 'no such argument',
    },
  ])('$go → $to: $because', ({ from, go, to }) => {
    const { state } = submit(prepared, from, sent(`go=${encodeURIComponent(go)}`), today)
    expect(writeStep(state.step)).toBe(to)
  })

  test('a step is read back as it was written', () => {
    for (const text of ['start', 'remarks', 'check', 'conclusion', 'question:identite.document']) {
      expect(writeStep(readStep(text) ?? START.step)).toBe(text)
    }
    expect(mayShow(prepared, { answers: undefined, step: { kind: 'check' } })).toBe(false)
  })
})

describe('arguments', () => {
  const two = answering({
    circonstances: ['scolarite', 'autre'],
    'circonstances[0].pieces': 2,
    'circonstances[1].pieces': 5,
  })

  test('another choice keeps what was said of those that stay', () => {
    const { given } = withAnswer(two, placeOf('circonstances'), ['medical', 'autre'])
    expect(given.get('circonstances[0].pieces')).toBeUndefined()
    expect(given.get('circonstances[1].pieces')).toBe(5)
  })

  test('the next argument moves up when one is taken out', () => {
    const list = findPlace(prepared.procedure, 'circonstances')?.fact
    if (list?.kind !== 'list') throw new Error('no list')
    const { given } = withoutRecord(two, list, 0)
    expect(given.get('circonstances')).toEqual(['autre'])
    expect(given.get('circonstances[0].pieces')).toBe(5)
    expect(given.has('circonstances[1].pieces')).toBe(false)
  })
})

describe('answers carried by a page', () => {
  test('come back as they were', () => {
    const answers = answering({
      'identite.document': null,
      circonstances: ['autre'],
      'circonstances[0].pieces': 3,
    })
    expect(readAnswers(prepared.procedure, writeAnswers(answers))).toEqual(answers)
  })

  test.each([
    { text: 'no json', because: 'not written by us' },
    { text: '{"on":"2025-02-30","given":{}}', because: 'no such day' },
    { text: '{"on":"1999-01-01","given":{}}', because: 'before article 9bis' },
    { text: '{"on":"2025-03-03"}', because: 'no answers' },
    { text: '[]', because: 'no object' },
  ])('$text starts over: $because', ({ text }) => {
    expect(readAnswers(prepared.procedure, text)).toBeUndefined()
  })

  test('lose what no question accepts', () => {
    const text = `{"on":"2025-03-03","given":{"identite.document":"dragon","inconnu":true,
      "circonstances":["autre","dragon"],"circonstances[4].pieces":1,"residence.effective":true}}`
    const { given } = readAnswers(prepared.procedure, text) ?? answering()
    expect([...given.keys()].toSorted()).toEqual(['circonstances', 'residence.effective'])
    expect(given.get('circonstances')).toEqual(['autre'])
  })
})
