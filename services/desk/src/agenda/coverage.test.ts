import { addDays, localDate } from '@sejour/calendar'
import type { CaseEvent, Entry } from '@sejour/cases'
import { decisions } from '@sejour/law/decisions'
import { type RemedyId, remedies } from '@sejour/law/recours'
import { describe, expect, test } from 'vitest'
import { agenda, caseWith, entry, refusal } from './agenda.fixtures.ts'
import { dueSources } from './due-sources.ts'
import { duesOf } from './dues-of.ts'
import type { AgendaItem } from './agenda-item.ts'

const day = localDate
const on = day('2026-03-05')

const decided = (decision: string) => [refusal({ decision })]
const filedFor = (kind: string): readonly CaseEvent[] => [
  { type: 'procedure-opened', procedure: 'p2', kind },
  { type: 'entry-recorded', entry: { ...request, procedure: 'p2' } },
]
const request = { id: 'f1', kind: 'request-filed', on, by: 'hand' } as const
const remedy = (of: string): CaseEvent =>
  entry({
    id: 'r1',
    kind: 'remedy-filed',
    remedy: of,
    against: 'd1',
    on: addDays(on, 4),
    by: 'hand',
  })
const judged = (result: Extract<Entry, { kind: 'judgment-notified' }>['result']): CaseEvent =>
  entry({
    id: 'j1',
    kind: 'judgment-notified',
    answers: 'r1',
    result,
    notification: { by: 'hand', on: day('2026-04-20') },
  })
const card = (title: string, until = '2026-09-01'): CaseEvent =>
  entry({ id: 't1', kind: 'title-granted', title, from: day('2025-09-01'), until: day(until) })

type Row = {
  /** Its name in the list of remedies and duties that the law gives. */
  readonly row: string
  readonly events: readonly CaseEvent[]
  readonly item: string
  readonly nature: 'peremptory' | 'indicative' | 'authority'
  readonly last?: string
  readonly because: string
}

const rows: readonly Row[] = [
  {
    row: 'full jurisdiction',
    events: decided('cgra-refus'),
    item: 'd1.full-jurisdiction',
    nature: 'peremptory',
    last: '2026-04-07',
    because: 'art. 39/57: 30 days, the 30th is a Saturday and Easter Monday follows',
  },
  {
    row: 'full jurisdiction, shortened',
    events: decided('cgra-refus-accelere'),
    item: 'd1.full-jurisdiction',
    nature: 'peremptory',
    last: '2026-03-16',
    because: 'accelerated: 10 days, the tenth is a Sunday',
  },
  {
    row: 'full jurisdiction, shortest',
    events: [
      refusal({
        decision: 'cgra-irrecevable-demande-ulterieure',
        circumstances: { detained: true, heldAtApplication: true },
      }),
    ],
    item: 'd1.full-jurisdiction',
    nature: 'peremptory',
    last: '2026-03-10',
    because: 'a later request, inadmissible, made while held: 5 days',
  },
  {
    row: 'annulment',
    events: decided('article-9bis.non-fondee'),
    item: 'd1.annulment',
    nature: 'peremptory',
    because: '9bis §4: unfounded → petition',
  },
  {
    row: 'annulment of a refusal to take into consideration',
    events: decided('article-9bis.non-prise-en-consideration'),
    item: 'd1.annulment',
    nature: 'peremptory',
    because: '9bis §4: annex 2 → petition',
  },
  {
    row: 'annulment for want of the fee',
    events: decided('annexe-42'),
    item: 'd1.annulment',
    nature: 'peremptory',
    because: '9bis §4: annex 42 → petition',
  },
  {
    row: 'annulment of a refusal to extend',
    events: decided('article-9bis.prolongation-refusee'),
    item: 'd1.annulment',
    nature: 'peremptory',
    because: '9bis §4: extension refused → petition',
  },
  {
    row: 'annulment of an entry ban, by itself',
    events: decided('annexe-13sexies'),
    item: 'd1.annulment',
    nature: 'peremptory',
    because: 'each decision has a remedy of its own',
  },
  {
    row: 'annulment while held',
    events: decided('annexe-13septies'),
    item: 'd1.annulment',
    nature: 'peremptory',
    last: '2026-03-16',
    because: 'the paper itself holds the person: ten days',
  },
  {
    row: 'ordinary suspension',
    events: decided('annexe-13'),
    item: 'd1.ordinary-suspension',
    nature: 'peremptory',
    because: 'in one act with the annulment',
  },
  {
    row: 'extreme urgency',
    events: decided('annexe-13septies'),
    item: 'd1.extreme-urgency',
    nature: 'peremptory',
    because: 'a removal that is about to be carried out',
  },
  {
    row: 'provisional measures that wake an earlier suspension up',
    events: [
      refusal(),
      remedy('ordinary-suspension'),
      refusal({ id: 'd2', decision: 'annexe-13septies' }),
    ],
    item: 'd2.extreme-urgency',
    nature: 'peremptory',
    because: 'art. 39/85 gives them the days of extreme urgency against the new measure',
  },
  {
    row: 'cassation',
    events: [refusal(), remedy('annulment'), judged('rejected')],
    item: 'j1.cassation',
    nature: 'peremptory',
    last: '2026-05-20',
    because: 'thirty days from the judgment',
  },
  {
    row: 'request to continue',
    events: [refusal(), remedy('ordinary-suspension'), judged('rejected')],
    item: 'j1.continuation-request',
    nature: 'peremptory',
    last: '2026-04-28',
    because: 'eight days, or the appeal is taken as withdrawn',
  },
  {
    row: 'request to be heard',
    events: decided('cce-ordonnance-39-73'),
    item: 'd1.hearing-request',
    nature: 'peremptory',
    last: '2026-03-20',
    because: 'fifteen days from the sending',
  },
  {
    row: 'answer on a synthesis memorial',
    events: decided('cce-avis-memoire-de-synthese'),
    item: 'd1.synthesis-declaration',
    nature: 'peremptory',
    last: '2026-03-13',
    because: 'silence ends the appeal',
  },
  {
    row: 'synthesis memorial',
    events: decided('cce-avis-memoire-de-synthese'),
    item: 'd1.synthesis-memorial',
    nature: 'peremptory',
    last: '2026-03-20',
    because: 'fifteen days from the same notice',
  },
  {
    row: 'roll fee',
    events: decided('cce-avis-droit-de-role'),
    item: 'd1.roll-fee',
    nature: 'peremptory',
    last: '2026-03-13',
    because: 'eight days, and no repair',
  },
  {
    row: 'repair of a petition',
    events: decided('cce-lettre-de-regularisation'),
    item: 'd1.petition-repair',
    nature: 'peremptory',
    last: '2026-03-13',
    because: 'eight days from the letter of the registry',
  },
  {
    row: 'balance of the fee',
    events: decided('annexe-43'),
    item: 'd1.fee-top-up',
    nature: 'peremptory',
    last: '2026-04-04',
    because: '9bis §4: thirty days from the day after, which move nowhere',
  },
  {
    row: 'residence check',
    events: [{ type: 'entry-recorded', entry: { ...request, procedure: 'p1' } }],
    item: 'f1.residence-check',
    nature: 'authority',
    last: '2026-03-15',
    because: '9bis §4: ten days that bind nobody',
  },
  {
    row: 'address after an order to leave',
    events: decided('annexe-13'),
    item: 'd1.address-declaration',
    nature: 'peremptory',
    last: '2026-03-19',
    because: 'fourteen days, by the text of the form',
  },
  {
    row: 'time to leave',
    events: decided('annexe-13'),
    item: 'd1.departure',
    nature: 'peremptory',
    because: 'art. 74/14: the paper says how long',
  },
  {
    row: 'extra month of annex 20',
    events: decided('annexe-20'),
    item: 'd1.extra-month',
    nature: 'peremptory',
    last: '2026-04-05',
    because: 'a month from the notification',
  },
  {
    row: 'proofs after annex 19ter',
    events: filedFor('famille-union'),
    item: 'f1.annexe-19ter-documents',
    nature: 'peremptory',
    last: '2026-06-05',
    because: 'art. 52, § 3: three months from the request, whether or not the paper is noted',
  },
  {
    row: 'proofs after annex 19',
    events: filedFor('citoyen-union'),
    item: 'f1.annexe-19-documents',
    nature: 'peremptory',
    because: 'since 1 September 2025 every document goes with the request',
  },
  {
    row: 'decision on a request of the family of a citizen of the Union',
    events: filedFor('famille-de-belge'),
    item: 'f1.union-request-decision',
    nature: 'authority',
    last: '2026-09-05',
    because: 'six months from the request',
  },
  {
    row: 'observations before the end of a stay',
    events: decided('avis-de-fin-de-sejour'),
    item: 'd1.right-to-be-heard',
    nature: 'peremptory',
    last: '2026-03-20',
    because: 'art. 62, § 1: fifteen days',
  },
  {
    row: 'lifting of an entry ban',
    events: decided('interdiction-entree.demande-de-levee'),
    item: 'd1.entry-ban-decision',
    nature: 'authority',
    last: '2026-07-05',
    because: 'art. 74/12: four months, silence refuses',
  },
  {
    row: 'renewal of card A',
    events: [card('A')],
    item: 't1.renewal',
    nature: 'indicative',
    last: '2026-09-01',
    because: '9bis §4: the window is usage, the law asks to come before the end',
  },
  {
    row: 'renewal of the card of a researcher',
    events: [
      { type: 'procedure-opened', procedure: 'p2', kind: 'chercheur' },
      {
        type: 'entry-recorded',
        entry: {
          id: 't1',
          kind: 'title-granted',
          procedure: 'p2',
          title: 'A',
          from: day('2025-09-01'),
          until: day('2026-09-01'),
        },
      },
    ],
    item: 't1.renewal',
    nature: 'peremptory',
    because: 'the two months stand in the law itself',
  },
  {
    row: 'new decision after an annulment',
    events: [refusal(), remedy('annulment'), judged('annulled')],
    item: 'j1.new-round',
    nature: 'authority',
    because: '9bis §4: annulled → pending again',
  },
]

const natureOf = ({ peremptory, bindsAuthority }: AgendaItem) =>
  bindsAuthority ? 'authority' : peremptory ? 'peremptory' : 'indicative'

describe('every remedy and every duty has an entry that opens it', () => {
  test.each(rows)('$row: $because', ({ events, item, nature, last }) => {
    const found = agenda(caseWith(...events))[item]
    expect(found && natureOf(found)).toBe(nature)
    if (last !== undefined) expect(found?.lastDay).toBe(last)
    expect(found?.sources.length).toBeGreaterThan(0)
    expect(found?.opened.entry).toBeDefined()
  })

  test('no remedy of the law is left without a row', () => {
    // It runs from the day on which the Office is sent the petition, which no entry keeps: only the
    // queue of the Office shows it, from the first possible day.
    const inQueue = 'administrative-file'
    const covered = new Set([...rows.map(({ item }) => item.replace(/^[^.]*\./, '')), inQueue])
    expect(remedies.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([])
  })

  test.each(decisions)(
    '$id opens each of its remedies, or a filing does',
    ({ id, remedies: of }) => {
      const items = agenda(caseWith(refusal({ decision: id })))
      const open = (of as readonly RemedyId[]).filter((one) => items[`d1.${one}`] === undefined)
      expect(open).toEqual([])
    },
  )
})

describe('what answers a request, and what leaves it pending', () => {
  const filed: CaseEvent = { type: 'entry-recorded', entry: { ...request, procedure: 'p1' } }
  const union = filedFor('famille-de-belge')
  const inUnion = (of: Partial<Extract<Entry, { kind: 'title-granted' }>> = {}): CaseEvent => ({
    type: 'entry-recorded',
    entry: {
      id: 't1',
      kind: 'title-granted',
      procedure: 'p2',
      title: 'F',
      from: day('2026-05-01'),
      ...of,
    },
  })
  const receipt = (paper: string) =>
    entry({ id: 'c1', kind: 'receipt-given', on: addDays(on, 8), paper })
  const child: CaseEvent = { type: 'person-added', person: { id: 'k', relation: 'child' } }

  test.each([
    {
      events: [filed, receipt('circulaire-annexe-3')],
      item: 'f1.residence-check',
      over: true,
      because: 'the certificate is given once the check was positive',
    },
    {
      events: [filed, receipt('annexe-3')],
      item: 'f1.residence-check',
      over: false,
      because: 'annex 3 of the royal decree is a declaration of arrival',
    },
    {
      events: [filed, ...decided('annexe-43')],
      item: 'f1.residence-check',
      over: false,
      because: 'to ask for the balance decides nothing',
    },
    {
      events: [filed, ...decided('annexe-13')],
      item: 'f1.residence-check',
      over: false,
      because: 'an order to leave answers no request',
    },
    {
      events: [child, filed, refusal({ persons: ['k'] })],
      item: 'f1.residence-check',
      over: false,
      because: 'one of the family was refused, the others still wait',
    },
    {
      events: [...union, inUnion()],
      item: 'f1.union-request-decision',
      over: true,
      because: 'the card is the answer',
    },
    {
      events: [...union, inUnion({ from: day('2025-05-01') })],
      item: 'f1.union-request-decision',
      over: false,
      because: 'a card from before the request answers nothing',
    },
  ])('$because', ({ events, item, over }) => {
    expect(agenda(caseWith(...events))[item]?.state === 'handled').toBe(over)
  })

  test.each([
    { decision: 'annexe-13', waits: false, because: 'nobody has to order again' },
    { decision: 'annexe-13sexies', waits: false, because: 'nobody has to ban again' },
    { decision: 'annexe-21', waits: false, because: 'the stay was not asked for: it stands again' },
    { decision: 'annexe-20', waits: true, because: 'the request is pending again' },
    { decision: 'annexe-26quater', waits: true, because: 'the request for protection goes on' },
    { decision: 'article-9bis.irrecevable', waits: true, because: 'the request is pending again' },
  ])('$decision annulled, a new decision is waited for: $waits, because $because', (row) => {
    const items = agenda(
      caseWith(refusal({ decision: row.decision }), remedy('annulment'), judged('annulled')),
    )
    expect('j1.new-round' in items).toBe(row.waits)
  })
})

describe('one of a family files, and the others do not', () => {
  const child: CaseEvent = { type: 'person-added', person: { id: 'k', relation: 'child' } }
  const filed = (id: string, persons: readonly string[], after = 4): CaseEvent =>
    entry({
      id,
      kind: 'remedy-filed',
      remedy: 'annulment',
      against: 'd1',
      on: addDays(on, after),
      by: 'hand',
      persons,
    })
  test.each([
    { events: [filed('r1', ['n'])], how: undefined, because: 'the child has filed nothing' },
    { events: [filed('r1', ['n', 'k'])], how: 'filed', because: 'one petition for both' },
    {
      events: [filed('r1', ['n']), filed('r2', ['k'], 6)],
      how: 'filed',
      because: 'each filed a petition',
    },
    {
      events: [filed('r1', ['n']), judged('annulled')],
      how: undefined,
      because: 'what was annulled for one still stands for the other',
    },
  ] satisfies readonly {
    readonly events: readonly CaseEvent[]
    readonly how: string | undefined
    readonly because: string
  }[])('$because', ({ events, how }) => {
    const items = agenda(caseWith(child, refusal(), ...events))
    expect(items['d1.annulment']?.handled?.how).toBe(how)
  })
})

describe('whom letters reach, and who comes of age', () => {
  const mandate = (id: string, of: object = {}): CaseEvent => ({
    type: 'mandate-given',
    mandate: {
      id,
      kind: 'lawyer',
      holder: 'Me Voorbeeld',
      from: day('2026-01-01'),
      electedDomicile: true,
      ...of,
    },
  })
  const first = mandate('m', { until: day('2026-06-30') })

  test.each([
    { events: [], over: false, because: 'nothing replaces it' },
    {
      events: [mandate('m2', { persons: ['k'] })],
      over: false,
      because: 'the other domicile is that of another person',
    },
    {
      events: [mandate('m2', { until: day('2026-06-30') })],
      over: false,
      because: 'the other one ends the same day',
    },
    { events: [mandate('m2')], over: true, because: 'letters go to another holder' },
    {
      events: [
        {
          type: 'address-recorded',
          address: {
            id: 'a',
            kind: 'elected',
            street: 'Rue Inventée 1',
            postcode: '4000',
            commune: 'Liège',
            from: day('2026-06-01'),
          },
        },
      ],
      over: true,
      because: 'another domicile was elected as an address',
    },
  ] satisfies readonly {
    readonly events: readonly CaseEvent[]
    readonly over: boolean
    readonly because: string
  }[])('$because', ({ events, over }) => {
    const found = agenda(caseWith(first, ...events))['mandate.m.domicile']
    expect(found?.state === 'handled').toBe(over)
    expect(found?.sources.length).toBeGreaterThan(0)
  })

  test.each([
    { relation: 'applicant', born: '2009-05-02', is: true, because: 'a minor who asks alone' },
    { relation: 'applicant', born: '1990-05-02', is: false, because: 'of age for long' },
    { relation: 'child', born: '2000-05-02', is: true, because: 'the child of somebody' },
  ] as const)('$relation born $born: $because', ({ relation, born, is }) => {
    const state = caseWith({
      type: 'person-added',
      person: { id: 'k', relation, birthDate: day(born) },
    })
    expect('person.k.of-age' in agenda(state)).toBe(is)
  })
})

test('a queue cites the law of the day that opened a limit, not that of its last day', () => {
  const before = { by: 'hand', on: day('2026-06-05') } as const
  const due = duesOf(caseWith(refusal({ notification: before }))).find(
    ({ kind }) => kind === 'annulment',
  )
  expect(due?.openedOn).toBe('2026-06-05')
  const said = dueSources('annulment', due?.openedOn ?? on, 'fr').map((source) => source.said)
  expect(said.join()).toContain('39/57')
})

test('a queue keeps that a day is to be confirmed', () => {
  const dues = duesOf(caseWith(refusal(), card('A')))
  expect(dues.find(({ id }) => id === 't1.renewal')?.toConfirm).toBe(true)
  const since2026 = duesOf(
    caseWith(refusal({ notification: { by: 'hand', on: day('2026-07-01') } })),
  )
  expect(since2026.every(({ toConfirm }) => toConfirm === true)).toBe(true)
})
