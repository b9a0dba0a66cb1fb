/**
 * What a limited stay may become: unlimited stay (B), establishment (K), EU long-term resident (L),
 * permanent residence of a Union citizen (EU+) or of a member of the family (F+).
 */
export type Cible = 'B' | 'K' | 'L' | 'EU+' | 'F+'

/** Every one, in the order in which people meet them. */
export const cibles: readonly Cible[] = ['B', 'K', 'L', 'EU+', 'F+']

/** The ground of the stay: it decides where the years start and what is of right. */
export type BaseDeSejour =
  | 'family-third-country'
  | 'refugee'
  | 'subsidiary-protection'
  | 'article-9ter'
  | 'article-9bis'
  | 'article-9'
  | 'single-permit'
  | 'blue-card'
  | 'researcher'
  | 'student'
  | 'temporary-only'
  | 'unaccompanied-minor'
  | 'trafficking'
  | 'stateless'
  | 'long-term-resident-other-state'
  | 'eu-citizen'
  | 'eu-family'
  | 'belgian-family'
