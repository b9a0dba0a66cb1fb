export * from './actes.ts'
export * from './article-7.ts'
export * from './catalogue.ts'
export * from './cooperation.ts'
export * from './delai-de-depart.ts'
export * from './demandes.ts'
export type * from './element.ts'
export * from './garanties.ts'
export * from './interdiction.ts'
export * from './risque-de-fuite.ts'
export {
  acteAnnexe20,
  arretKA,
  cce284942,
  ce238170,
  delaiUnion,
  RETOUR_DEPUIS,
  sansEffetSurOrdre,
} from './sources.ts'
