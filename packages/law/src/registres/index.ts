export type {
  Evenement,
  Registre,
  RegistreDuTitre,
  RegistreId,
  RegleDeRegistre,
} from './registre.ts'
export type { RegistreTexts } from './textes.ts'
export { registres } from './registres.ts'
export { conditionsDInscription, vieDUneInscription } from './vie.ts'
