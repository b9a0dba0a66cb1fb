export { absencesAdmises, absencesQuiPerdent, type AbsencesAdmises } from './absences.ts'
export { suitesDOctroi, type SuiteDOctroi } from './apres-9bis.ts'
export { chemins, comptes, type Chemin, type Depart } from './chemins.ts'
export { cibles, type BaseDeSejour, type Cible } from './cibles.ts'
export type { EnonceIllimite, SujetIllimite } from './enonce.ts'
export { enoncesFr, enoncesIllimite, type IdEnonceIllimite } from './enonces.ts'
export { libellesDe } from './libelles.de.ts'
export { libellesEn } from './libelles.en.ts'
export { libellesFr, type LibellesIllimite } from './libelles.fr.ts'
export { libellesNl } from './libelles.nl.ts'
export {
  periodeDEvenement,
  periodes,
  periodeTue,
  prison,
  procedures,
  type Compte,
  type Lecture,
  type Periode,
} from './periodes.ts'
export { raisons, type Raison } from './raisons.ts'
export {
  ressourcesLuesJusque,
  ressourcesResident,
  type RessourcesMensuelles,
} from './ressources.ts'
