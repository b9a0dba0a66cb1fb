import type { Weight } from '@sejour/calendar'
import type { Raison } from './raisons.ts'

/** What was held during some days, as people tell it. */
export type Periode =
  | 'limited-card'
  | 'study-card'
  | 'temporary-card'
  | 'unlimited-card'
  | 'eu-registration'
  | 'eu-family-card'
  | 'annex-19'
  | 'protection-procedure'
  | 'ai'
  | 'annex-15'
  | 'annex-35'
  | 'short-stay'
  | 'diplomatic'
  | 'irregular'
  | 'other'

/** The rules of a count. Permanent residence has the same for EU+ and F+. */
export type Compte = 'B' | 'K' | 'L' | 'union'

/**
 * What days do to a count. Where no text settles it, the two readings differ: the day that is safe
 * is worked out on the strict one.
 */
export type Lecture = {
  readonly strict: Weight
  readonly generous: Weight
  readonly why: Raison
}

const full = (why: Raison): Lecture => ({ strict: 'full', generous: 'full', why })
const half = (why: Raison): Lecture => ({ strict: 'half', generous: 'half', why })
const breaks = (why: Raison): Lecture => ({ strict: 'break', generous: 'break', why })
const pauses = (why: Raison): Lecture => ({ strict: 'none', generous: 'none', why })
/** Not counted; whether it also breaks the count, no text read says. */
const outside = (why: Raison): Lecture => ({ strict: 'break', generous: 'none', why })
/** It may count, and what went before stays. */
const doubtful = (why: Raison): Lecture => ({ strict: 'none', generous: 'full', why })
/** It may count, or break the count. */
const disputed = (why: Raison): Lecture => ({ strict: 'break', generous: 'full', why })

type Lectures = { readonly [compte in Compte]: Lecture }

/** What each kind of days does to each count. Protection procedures for L: see `procedures`. */
export const periodes: { readonly [kind in Periode]: Lectures } = {
  'limited-card': {
    B: full('stay-counts'),
    K: full('regular-stay'),
    L: full('legal-stay'),
    union: outside('other-regime'),
  },
  'study-card': {
    B: doubtful('study-other-ground'),
    K: full('regular-stay'),
    L: half('study-half'),
    union: outside('other-regime'),
  },
  'temporary-card': {
    B: doubtful('temporary-only'),
    K: doubtful('temporary-only'),
    L: outside('temporary-only'),
    union: outside('other-regime'),
  },
  'unlimited-card': {
    B: full('stay-counts'),
    K: full('regular-stay'),
    L: full('legal-stay'),
    union: outside('other-regime'),
  },
  'eu-registration': {
    B: doubtful('other-regime'),
    K: full('regular-stay'),
    L: doubtful('other-regime'),
    union: full('union-stay'),
  },
  'eu-family-card': {
    B: doubtful('other-regime'),
    K: full('regular-stay'),
    L: doubtful('other-regime'),
    union: full('union-stay'),
  },
  'annex-19': {
    B: doubtful('other-regime'),
    K: doubtful('paper-unsure'),
    L: doubtful('paper-unsure'),
    union: full('union-request'),
  },
  'protection-procedure': {
    B: pauses('before-first-card'),
    K: full('paper-counts'),
    L: half('procedure-half'),
    union: outside('other-regime'),
  },
  ai: {
    B: doubtful('before-first-card'),
    K: full('paper-counts'),
    L: doubtful('paper-unsure'),
    union: doubtful('union-request'),
  },
  'annex-15': {
    B: full('renewal-paper'),
    K: full('renewal-paper'),
    L: full('renewal-paper'),
    union: full('union-request'),
  },
  'annex-35': {
    B: outside('appeal-paper'),
    K: outside('appeal-paper'),
    L: outside('appeal-paper'),
    union: pauses('appeal-pauses'),
  },
  'short-stay': {
    B: outside('short-stay'),
    K: full('paper-counts'),
    L: outside('short-stay'),
    union: outside('short-stay'),
  },
  diplomatic: {
    B: outside('special-card'),
    K: outside('special-card'),
    L: outside('special-card'),
    union: outside('special-card'),
  },
  irregular: {
    B: breaks('irregular'),
    K: breaks('irregular'),
    L: breaks('irregular'),
    union: breaks('irregular'),
  },
  other: {
    B: disputed('unknown-paper'),
    K: disputed('unknown-paper'),
    L: disputed('unknown-paper'),
    union: disputed('unknown-paper'),
  },
}

/** Days of which nothing was told: perhaps a title renewed late, perhaps no stay at all. */
export const periodeTue: Lecture = outside('untold')

/** The procedure of protection for L, by its length and its end. */
export const procedures = {
  /** Longer than this, and protection given: it counts whole. */
  longAfterMonths: 18,
  long: full('procedure-whole'),
  short: half('procedure-half'),
  refused: { strict: 'break', generous: 'none', why: 'procedure-refused' },
  unknown: { strict: 'break', generous: 'half', why: 'procedure-open' },
} as const satisfies { readonly [name: string]: Lecture | number }

/** Days in prison, told as an absence: no text read says what they do to a count. */
export const prison: Lecture = disputed('prison')

/** What is counted from one event: whatever is held meanwhile, the years run. */
export const periodeDEvenement: Lecture = full('from-event')
