export {
  enoncesRenouvellement,
  type EnonceRenouvellement,
  type IdEnonceRenouvellement,
} from './enonces.ts'
export { renouvellementDe } from './libelles.de.ts'
export { renouvellementEn } from './libelles.en.ts'
export { renouvellementFr, type LibellesRenouvellement } from './libelles.fr.ts'
export { renouvellementNl } from './libelles.nl.ts'
export { renouvellements, type Fenetre, type TitreARenouveler } from './titres.ts'
