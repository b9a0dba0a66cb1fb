import type { ConditionTexts } from '@sejour/engine'
import type { ConditionsCommunes } from './communes.ts'

export const communesDe: ConditionTexts<ConditionsCommunes> = {
  'regroupement.lien-prouve': 'Die familiäre Bindung ist bewiesen',
  'regroupement.lien-par-acte': 'Eine amtliche Urkunde beweist sie',
  'regroupement.lien-autrement': 'Andere Beweise der Bindung werden angenommen',
  'regroupement.lien-autres-preuves': 'Es gibt andere Beweise der Bindung',
  'regroupement.lien-autres-admises': 'Das Ausländeramt hält diese Beweise für ausreichend',
  'regroupement.ages': 'Das Mindestalter eines Paares ist erreicht oder stellt sich nicht',
  'regroupement.pas-un-couple': 'Die Bindung ist nicht die eines Paares',
  'regroupement.ages-21': 'Beide sind 21 Jahre alt',
  'regroupement.demandeur-21': 'Der Antragsteller ist 21 Jahre alt',
  'regroupement.regroupant-21': 'Das Familienmitglied, zu dem man zieht, ist 21 Jahre alt',
  'regroupement.ages-18': 'Beide sind 18 Jahre alt und die Bindung bestand vor der Ankunft',
  'regroupement.couple-anterieur':
    'Das Paar bestand vor der Ankunft des Familienmitglieds, zu dem man zieht',
  'regroupement.demandeur-18': 'Der Antragsteller ist 18 Jahre alt',
  'regroupement.regroupant-18': 'Das Familienmitglied, zu dem man zieht, ist 18 Jahre alt',
  'regroupement.vie-de-famille': 'Die Familie wird in Belgien zusammenleben',
  'regroupement.vie-commune-prevue': 'Ein Zusammenleben ist geplant',
  'regroupement.lien-reel':
    'Das Ausländeramt erkennt die familiäre Bindung ohne Zusammenleben als wirklich an',
  'regroupement.revenus-suffisants': 'Die Einkünfte sind stabil, regelmäßig und ausreichend',
  'regroupement.reference-atteinte': 'Die Einkünfte erreichen 120 % des Eingliederungseinkommens',
  'regroupement.besoins-couverts':
    'Das Ausländeramt stellt fest, dass diese Einkünfte den Bedarf dieser Familie decken',
  'regroupement.logement-suffisant': 'Die Wohnung ist für die Familie ausreichend',
  'regroupement.assurance-maladie': 'Eine Krankenversicherung deckt die Familie',
  'regroupement.sans-danger': 'Weder die öffentliche Ordnung noch Betrug stehen entgegen',
  'regroupement.aucun-fait-contraire':
    'Es gibt weder Verurteilung noch Strafverfolgung noch falsche Urkunde',
  'regroupement.faits-ponderes':
    'Die Tatsachen sind nach Prüfung der Lage nicht schwer genug für eine Ablehnung',
  'regroupement.loi-2025': 'Die neuen Bedingungen des Gesetzes vom 18. Juli 2025 sind erfüllt',
  'regroupement.loi-2025-confirmee':
    'Ein Rechtsanwalt oder eine spezialisierte Stelle hat es bestätigt',
  'regroupement.loi-2025-examinee': 'Das Ausländeramt stellt fest, dass sie erfüllt sind',
}
