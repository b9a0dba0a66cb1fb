import type { Length } from '@sejour/calendar'
import type { Dated } from '@sejour/engine'
import { article } from '../texts/loi-1980-12-15.ts'
import { REGIME_FROM } from './regimes.ts'
import type { Limit, LimitCase, Remedy, SuspensiveEffect } from './remedy.ts'
import { limitesAvant2014, limitesDe2026 } from './sources.ts'
import { limitFrom } from './version.ts'

const days = (count: number): Length => ({ days: count })

const general = article('39/57', { paragraph: '§ 1er', subparagraph: 1 })
const urgency = article('39/57', { paragraph: '§ 1er', subparagraph: 3 })
const shorter = (point: '1°' | '2°' | '3°') =>
  article('39/57', { paragraph: '§ 1er', subparagraph: 2, point })

const heldSinceB: LimitCase = { when: { detained: true }, length: days(10), source: shorter('1°') }

const thirtyUntil2014: Limit = {
  length: days(30),
  cases: [{ when: { detained: true }, length: days(15), source: limitesAvant2014 }],
  movesToWorkingDay: true,
  source: limitesAvant2014,
}

const thirtySince2014: Limit = {
  length: days(30),
  cases: [heldSinceB],
  movesToWorkingDay: true,
  source: general,
}

const urgencySince2014: Limit = {
  length: days(10),
  cases: [{ when: { removalMeasure: 'further' }, length: days(5), source: urgency }],
  movesToWorkingDay: true,
  source: urgency,
}

const fullJurisdictionSince2014: Limit = {
  length: days(30),
  cases: [
    {
      when: { cgraGround: 'subsequent', heldAtApplication: true },
      length: days(5),
      source: shorter('3°'),
    },
    heldSinceB,
    { when: { cgraGround: 'accelerated' }, length: days(10), source: shorter('2°') },
    { when: { cgraGround: 'inadmissible' }, length: days(10), source: shorter('3°') },
    { when: { cgraGround: 'subsequent' }, length: days(10), source: shorter('3°') },
  ],
  movesToWorkingDay: true,
  source: general,
}

// Of the law of 2026 only three tracks are reported: 30 days, 10 days, and 5 or 10 days. Its cases
// are not known, so the shorter ones of the last text read are kept; nor is it known whether a limit
// still moves to a working day, so it does not.
const unreadSince2026 = (lastRead: Limit): Limit => ({
  ...lastRead,
  movesToWorkingDay: false,
  shortest: days(5),
  source: limitesDe2026,
})

const annulmentLimits: Dated<Limit> = [
  limitFrom(REGIME_FROM.A, thirtyUntil2014),
  limitFrom(REGIME_FROM.B, thirtySince2014),
  limitFrom(REGIME_FROM.C, unreadSince2026(thirtySince2014)),
]

const extremeUrgencyLimits: Dated<Limit> = [
  limitFrom(REGIME_FROM.A, { length: days(5), movesToWorkingDay: true, source: limitesAvant2014 }),
  limitFrom(REGIME_FROM.B, urgencySince2014),
  limitFrom(REGIME_FROM.C, unreadSince2026(urgencySince2014)),
]

const fullJurisdictionLimits: Dated<Limit> = [
  limitFrom(REGIME_FROM.A, thirtyUntil2014),
  limitFrom(REGIME_FROM.B, fullJurisdictionSince2014),
  limitFrom(REGIME_FROM.C, unreadSince2026(fullJurisdictionSince2014)),
]

function suspensive(sinceB: SuspensiveEffect, provision: string): Dated<SuspensiveEffect> {
  return [
    { from: REGIME_FROM.A, value: 'unknown', source: limitesAvant2014 },
    { from: REGIME_FROM.B, value: sinceB, source: article(provision) },
    { from: REGIME_FROM.C, value: 'unknown', source: limitesDe2026 },
  ]
}

/** What the appeals to the Council have in common. */
const beforeTheCouncil = {
  kind: 'remedy',
  openedBy: 'notification',
  startsByMode: true,
} as const

export const annulment = {
  ...beforeTheCouncil,
  id: 'annulment',
  label: 'recours en annulation devant le Conseil du contentieux des étrangers',
  limits: annulmentLimits,
  suspensive: suspensive('by-decision', '39/79'),
  notes: ['each-decision-apart', 'how-to-file', 'closed-centre-director', 'elected-domicile'],
} as const satisfies Remedy

export const ordinarySuspension = {
  ...beforeTheCouncil,
  id: 'ordinary-suspension',
  label: 'demande de suspension ordinaire, jointe au recours en annulation',
  limits: annulmentLimits,
  suspensive: suspensive('by-decision', '39/79'),
  notes: ['one-act-with-annulment', 'urgency-or-ordinary', 'how-to-file'],
} as const satisfies Remedy

export const extremeUrgency = {
  ...beforeTheCouncil,
  id: 'extreme-urgency',
  label: 'demande de suspension en extrême urgence',
  limits: extremeUrgencyLimits,
  suspensive: suspensive('yes', '39/83'),
  notes: ['removal-measure-only', 'second-measure-case-by-case', 'urgency-or-ordinary'],
} as const satisfies Remedy

export const fullJurisdiction = {
  ...beforeTheCouncil,
  id: 'full-jurisdiction',
  label: 'recours de pleine juridiction devant le Conseil du contentieux des étrangers',
  limits: fullJurisdictionLimits,
  suspensive: suspensive('yes', '39/70'),
  notes: ['how-to-file', 'closed-centre-director'],
} as const satisfies Remedy
