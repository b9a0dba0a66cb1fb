export {
  controleNegatif,
  decisionUnion,
  depotUnion,
  papierDuMois,
  papierDuRecours,
  papierReconnu,
  papiersApresDecision,
  papiersEnCours,
  silenceUnion,
  type LectureControle,
  type PapierDetenu,
  type RegistreUnion,
} from './effets.ts'
export { regimesUnion, type DemandeUnionId, type RegimeDemande } from './regimes.ts'
