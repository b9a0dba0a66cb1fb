import type { Provision } from '@sejour/engine/cite'
import { aConfirmer, agiiSejour, article, formationAdde, officeSejour } from '../texts/index.ts'
import type { Nature } from '../voies/voie.ts'
import type { BaseDeSejour, Cible } from './cibles.ts'
import type { Compte } from './periodes.ts'

/** Where the years start. */
export type Depart =
  | 'first-card'
  | 'protection-request'
  | 'request-9ter'
  | 'grant'
  | 'legal-stay'
  | 'union-request'

/** From a ground of stay to a card. */
export type Chemin = {
  /** Absent: no text read counts years. */
  readonly years?: number
  /** The years come from practice: the law sets none. */
  readonly yearsAreUsage?: true
  readonly start: Depart
  readonly nature: Nature
  /** `acquired`: once reached it stays; `present`: the years must lie just before the request. */
  readonly lasting: 'acquired' | 'present'
  /** The card is for those who hold an unlimited stay already. */
  readonly needsUnlimited?: true
  /** The person reunited with must hold an unlimited stay. */
  readonly needsSponsorUnlimited?: true
  readonly source: readonly Provision[]
}

type Chemins = { readonly [cible in Cible]?: Chemin }

const B = (of: Omit<Chemin, 'lasting'>): Chemin => ({ lasting: 'present', ...of })

const etablissement: Chemin = {
  years: 5,
  start: 'legal-stay',
  nature: 'tied',
  lasting: 'present',
  needsUnlimited: true,
  source: [article('14'), article('15')],
}

const residentLongueDuree: Chemin = {
  years: 5,
  start: 'legal-stay',
  nature: 'tied',
  lasting: 'present',
  source: [article('15bis')],
}

const sejourPermanent: Chemin = {
  years: 5,
  start: 'union-request',
  nature: 'of-right',
  lasting: 'acquired',
  source: [article('42quinquies')],
}

const suite: Chemins = { K: etablissement, L: residentLongueDuree }

/** Discretionary whatever the years: the Office may just renew the limited card. */
const faveur = B({
  years: 5,
  yearsAreUsage: true,
  start: 'first-card',
  nature: 'discretionary',
  source: [article('13', { paragraph: '§ 1er' }), formationAdde],
})

/** What each ground leads to; a card that is absent is not reached from there. */
export const chemins: { readonly [base in BaseDeSejour]: Chemins } = {
  'family-third-country': {
    B: B({
      years: 5,
      start: 'first-card',
      nature: 'of-right',
      needsSponsorUnlimited: true,
      source: [article('13', { paragraph: '§ 1er' }), formationAdde],
    }),
    ...suite,
  },
  refugee: {
    B: B({ years: 5, start: 'protection-request', nature: 'of-right', source: [article('49')] }),
    ...suite,
  },
  'subsidiary-protection': {
    B: B({ years: 5, start: 'protection-request', nature: 'of-right', source: [article('49/2')] }),
    ...suite,
  },
  'article-9ter': {
    B: B({ years: 5, start: 'request-9ter', nature: 'of-right', source: [article('13')] }),
    ...suite,
  },
  'article-9bis': { B: faveur, ...suite },
  'article-9': { B: faveur, ...suite },
  'single-permit': {
    B: B({
      years: 5,
      start: 'first-card',
      nature: 'tied',
      source: [article('61/25-6', { paragraph: '§ 4' }), agiiSejour],
    }),
    ...suite,
  },
  'blue-card': {
    B: B({ start: 'first-card', nature: 'discretionary', source: [aConfirmer] }),
    ...suite,
  },
  researcher: {
    B: B({ start: 'first-card', nature: 'discretionary', source: [aConfirmer] }),
    ...suite,
  },
  student: {},
  'temporary-only': {},
  'unaccompanied-minor': {
    B: B({
      years: 3,
      start: 'first-card',
      nature: 'discretionary',
      source: [article('61/23'), officeSejour],
    }),
    ...suite,
  },
  trafficking: {
    B: B({ start: 'first-card', nature: 'discretionary', source: [article('61/5')] }),
    ...suite,
  },
  stateless: {
    B: B({ years: 5, start: 'grant', nature: 'of-right', source: [article('57/37')] }),
    ...suite,
  },
  'long-term-resident-other-state': {
    B: B({
      years: 5,
      start: 'first-card',
      nature: 'tied',
      source: [article('61/7', { paragraph: '§ 6' })],
    }),
    ...suite,
  },
  'eu-citizen': { 'EU+': sejourPermanent },
  // Whether card F counts for card L no text read says: its days are doubtful there.
  'eu-family': { L: residentLongueDuree, 'F+': sejourPermanent },
  'belgian-family': {
    L: residentLongueDuree,
    'F+': { ...sejourPermanent, source: [article('42quinquies'), formationAdde] },
  },
}

/** Which rules of counting a card follows. */
export const comptes: { readonly [cible in Cible]: Compte } = {
  B: 'B',
  K: 'K',
  L: 'L',
  'EU+': 'union',
  'F+': 'union',
}
