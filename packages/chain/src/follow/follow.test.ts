import { localDate } from '@sejour/calendar'
import type { Entry } from '@sejour/cases'
import { describe, expect, test } from 'vitest'
import { machines } from '../machines/index.ts'
import { standingsOf } from '../order.ts'
import {
  appealed,
  caseWith,
  filed,
  granted,
  handed,
  refused,
  stepped,
} from '../tomorrow/tomorrow.fixtures.ts'
import { tomorrowWords } from '../tomorrow/words/index.ts'
import { followOf, followWords, PERSON_LANGS, sayPersonDay, sayPersonWeekday } from './index.ts'

const follow = (entries: readonly Entry[]) => followOf(standingsOf(caseWith(entries), []))

const REFUSED = refused('article-9bis.non-fondee', '2025-03-03')

type Row = {
  readonly entries: readonly Entry[]
  readonly holder: string
  readonly duration: string
  readonly mine: readonly string[]
  readonly because: string
}

const rows: readonly Row[] = [
  {
    entries: [],
    holder: 'applicant',
    duration: 'unknown',
    mine: ['file-request'],
    because: 'nothing was filed: it is the turn of the person',
  },
  {
    entries: [filed('2024-01-08'), stepped('residence-check-asked', '2024-01-15')],
    holder: 'commune',
    duration: 'residence-ten-days',
    mine: [],
    because: 'the residence check takes ten days in principle',
  },
  {
    entries: [
      filed('2024-01-08'),
      handed('circulaire-annexe-3', '2024-02-05'),
      stepped('transmitted', '2024-02-06'),
    ],
    holder: 'office',
    duration: 'office-no-limit',
    mine: [],
    because: 'R98: the law sets the Office no limit',
  },
  {
    entries: [
      filed('2024-01-08'),
      granted('A', '2025-01-06', '2026-01-05'),
      stepped('renewal-received', '2025-11-25'),
    ],
    holder: 'office',
    duration: 'unknown',
    mine: [],
    because: 'R98 speaks of the first request: of a renewal nothing was read',
  },
  {
    entries: [filed('2024-01-08'), REFUSED],
    holder: 'applicant',
    duration: 'unknown',
    mine: [],
    because: 'an appeal is a matter of days, which the agenda knows, and a new request is no duty',
  },
  {
    entries: [
      filed('2024-01-08'),
      REFUSED,
      appealed('annulment', 'article-9bis.non-fondee', '2025-03-20'),
    ],
    holder: 'council',
    duration: 'unknown',
    mine: [],
    because: 'nobody publishes how long the Council takes',
  },
]

test.each(rows)('$because', ({ entries, holder, duration, mine }) => {
  const found = follow(entries).find(({ machine }) => machine === 'article-9bis')
  expect(found).toMatchObject({ holder, duration, mine })
})

test('what is open comes before what is over, and what is over expects nothing', () => {
  const followed = follow([filed('2024-01-08'), granted('B', '2026-01-05')])
  const ends = followed.map(({ isEnd }) => isEnd)
  expect(ends).toEqual(ends.toSorted((one, other) => Number(one) - Number(other)))
  for (const { isEnd, next, mine } of followed) {
    if (isEnd) expect([next, mine]).toEqual([['nothing'], []])
  }
})

test('every state of every procedure has something to say of what comes next', () => {
  for (const machine of machines.filter(({ of }) => 'procedure' in of)) {
    for (const { id } of machine.states) {
      const next = machine.transitions.filter(({ from }) => from.includes(id))
      const standing = { machine, subject: 's', state: id, passed: [], misplaced: [], next }
      const [one] = followOf([standing])
      expect(one?.next.length).toBeGreaterThan(0)
    }
  }
})

test('how long it takes is said only with a source, and is not known otherwise', () => {
  for (const machine of machines.filter(({ of }) => 'procedure' in of)) {
    for (const { id } of machine.states) {
      const next = machine.transitions.filter(({ from }) => from.includes(id))
      const [one] = followOf([
        { machine, subject: 's', state: id, passed: [], misplaced: [], next },
      ])
      const isSourced = (one?.durationSources.length ?? 0) > 0
      expect([machine.id, id, one?.duration === 'unknown']).toEqual([machine.id, id, !isSourced])
    }
  }
})

/** “Nobody publishes it”, as each language says it. */
const NOBODY_PUBLISHES: { readonly [lang in (typeof PERSON_LANGS)[number]]: string } = {
  fr: 'personne ne publie',
  nl: 'niemand maakt de duur bekend',
  de: 'niemand veröffentlicht',
  en: 'nobody publishes',
  ar: 'لا أحد ينشر',
  es: 'nadie publica',
  pt: 'ninguém publica',
  tr: 'kimse yayımlamıyor',
  ru: 'никто не публикует',
  fa: 'کسی اعلام نمی‌کند',
}

describe.each(PERSON_LANGS)('%s', (lang) => {
  /** Every sentence of the dictionaries of the language. */
  const said = [followWords[lang], tomorrowWords[lang]].flatMap(sentencesIn)

  test('has every sentence, in its own letters', () => {
    const letters = { ar: /[\u0600-\u06ff]/, fa: /[\u0600-\u06ff]/, ru: /[\u0400-\u04ff]/ }
    const own = lang in letters ? letters[lang as keyof typeof letters] : /[a-z]/i
    for (const sentence of said) {
      if (!/^\{\w+\}\.?$/.test(sentence)) expect(sentence).toMatch(own)
    }
  })

  test('names what stands on paper in French and Dutch, where its readers need it', () => {
    if (lang === 'fr' || lang === 'nl') return
    const all = said.join(' ')
    for (const printed of [
      'ordre de quitter le territoire / bevel om het grondgebied te verlaten',
      'annexe 15 / bijlage 15',
      'marché du travail / arbeidsmarkt',
      'Office des étrangers / Dienst Vreemdelingenzaken',
    ]) {
      expect(all).toContain(printed)
    }
  })

  test('says that nobody publishes a duration for which there is no source, and gives no figure', () => {
    const { unknown, 'office-no-limit': noLimit } = followWords[lang].duration
    for (const said of [unknown, noLimit]) {
      expect(said.toLowerCase()).toContain(NOBODY_PUBLISHES[lang])
      expect(said).not.toMatch(/\d/)
    }
  })

  test('says days with Western figures and the name of the month', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = localDate(`2026-${String(month).padStart(2, '0')}-05`)
      expect(sayPersonDay(day, lang)).toMatch(/5\D+2026/)
      expect(sayPersonWeekday(day, lang).length).toBeGreaterThan(sayPersonDay(day, lang).length)
    }
  })
})

function sentencesIn(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'string') return [value]
    if (typeof value === 'function') return [String(value('5'))]
    return typeof value === 'object' && value !== null ? sentencesIn(value) : []
  })
}
