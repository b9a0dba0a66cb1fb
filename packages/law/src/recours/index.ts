export * from './catalogue.ts'
export * from './regimes.ts'
export type * from './remedy.ts'
export * from './starts.ts'
export {
  autresMembresDeFamille,
  cassationAdministrative,
  debutInterdiction,
  delaiAdresse,
  limitesDe2026,
  loiCce2026,
  moisSupplementaire,
} from './sources.ts'
