export * from './catalogue.ts'
export * from './regimes.ts'
export * from './remedy.ts'
export * from './starts.ts'
export {
  autresMembresDeFamille,
  debutInterdiction,
  delaiAdresse,
  limitesDe2026,
  loiCce2026,
} from './sources.ts'
export { remediesNl } from './labels.nl.ts'
export { remediesDe } from './labels.de.ts'
export { remediesEn } from './labels.en.ts'
