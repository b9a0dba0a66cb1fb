export { minimum9bis, redevance9bis } from './tarifs/article-9bis.ts'
export { redevance9 } from './tarifs/article-9.ts'
export { redevanceFamille } from './tarifs/famille.ts'
export { redevanceEtudiant } from './tarifs/etudiant.ts'
export { redevanceResidentLongueDuree } from './tarifs/resident-longue-duree.ts'
export { redevanceRetour } from './tarifs/retour.ts'
export { redevanceTravail } from './tarifs/travail.ts'
export { exemptions, type Exemption, type ExemptionId } from './exemptions.ts'
export { motifs, type FeeGround, type Ground } from './motifs.ts'
export { motifsGratuits, type FreeGround } from './motifs-gratuits.ts'
export {
  derogationFamiliale,
  montantsInconnusFrom,
  paiementPartiel,
  payeeAvantLaDemande,
  redevanceObligatoire,
  remboursementIndu,
  sansPaiement,
} from './regles.ts'
export { pagesAgii } from './sources.ts'
export { remboursements, type Remboursement } from './remboursements.ts'
export { tolerances, type Tolerance } from './tolerances.ts'
export { libellesDe } from './libelles.de.ts'
export { libellesEn } from './libelles.en.ts'
export { libellesNl } from './libelles.nl.ts'
export type { FeeLabels } from './libelles.ts'
