/** The five exclusions of § 2, each said the other way round: the argument is not barred by it. */
export { horsExclusionsAsile } from './asile.ts'
export { horsExclusion3, horsExclusion3De2007, horsExclusion3De2015 } from './demande-anterieure.ts'
export { horsExclusion4, horsExclusion5 } from './autres-demandes.ts'
