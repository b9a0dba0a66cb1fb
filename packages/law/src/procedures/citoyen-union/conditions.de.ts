import type { ConditionTexts } from '@sejour/engine'
import type * as french from './conditions.ts'

export const conditionsCitoyenDe: ConditionTexts<
  typeof french.conditionsCitoyen | typeof french.conditionsCitoyenDe2008
> = {
  'citoyen-union.conditions':
    'Nachweise und ein Grund des Gesetzes liegen vor (Regel vom 1. September 2025)',
  'citoyen-union.conditions.2008':
    'Identität und ein Grund des Gesetzes liegen vor (frühere Regel)',
  'citoyen-union.identite-prouvee': 'Identität und Staatsangehörigkeit sind nachgewiesen',
  'citoyen-union.pieces-remises': 'Alle Nachweise sind mit dem Antrag eingereicht',
  'citoyen-union.motif': 'Einer der Gründe des Gesetzes ist erfüllt',
  'citoyen-union.salarie': 'Die Person ist Arbeitnehmer',
  'citoyen-union.independant': 'Die Person ist selbstständig',
  'citoyen-union.demandeur-emploi': 'Die Person sucht Arbeit unter den Bedingungen des Gesetzes',
  'citoyen-union.cherche': 'Die Person sucht Arbeit',
  'citoyen-union.cherche-prouve': 'Die Suche ist nachgewiesen',
  'citoyen-union.chance':
    'Es ist zu früh, eine tatsächliche Einstellungschance zu verlangen, oder sie besteht',
  'citoyen-union.avant-six-mois': 'Die sechs Monate seit dem Antrag sind nicht vergangen',
  'citoyen-union.chance-reelle': 'Die Person hat eine tatsächliche Einstellungschance',
  'citoyen-union.rentier': 'Die Person lebt von ihren Mitteln und ist versichert',
  'citoyen-union.ressources-declarees': 'Die Person hat Existenzmittel oder erklärt es',
  'citoyen-union.ressources-suffisantes': 'Diese Mittel genügen, nach der persönlichen Lage',
  'citoyen-union.assuree': 'Die Person hat eine Krankenversicherung',
  'citoyen-union.etudiant': 'Die Person studiert unter den Bedingungen des Gesetzes',
  'citoyen-union.inscrit': 'Die Person ist für ein Studium eingeschrieben',
  'citoyen-union.famille-de-citoyen':
    'Die Person zieht einem Unionsbürger nach, oder einem Belgier, der aus einem anderen Staat der Union zurückgekehrt ist',
  'citoyen-union.regroupant': 'Das Familienmitglied ist dieser Bürger oder dieser Belgier',
  'citoyen-union.famille-de-belge':
    'Die Person zieht einem Belgier unter den Bedingungen des Artikels 40ter nach',
  'citoyen-union.regroupant-belge':
    'Das Familienmitglied ist ein Belgier, der nicht anderswo in der Union gelebt hat',
  'citoyen-union.lien-40ter':
    'Die Person ist sein Ehegatte, sein Partner, sein Kind oder Elternteil eines minderjährigen Belgiers',
  'citoyen-union.conditions-40ter':
    'Die Behörde erkennt an, dass die Bedingungen des Artikels 40ter erfüllt sind',
  'citoyen-union.famille': 'Die Person zieht jemandem der nahen Familie nach',
  'famille-union.lien-40bis': 'Eine Bindung nach Artikel 40bis besteht',
  'famille-union.conjoint': 'Die Person ist Ehegatte oder dem Ehegatten gleichgestellter Partner',
  'famille-union.partenaire':
    'Die Person ist eingetragener Partner unter den Bedingungen des Gesetzes',
  'famille-union.partenaire-enregistre': 'Die Partnerschaft ist eingetragen',
  'famille-union.partenaire-durable':
    'Die Beziehung ist dauerhaft und stabil, Alter und guter Glaube werden anerkannt',
  'famille-union.enfant': 'Die Person ist ein Kind unter 21 Jahren, des Bürgers oder des Ehegatten',
  'famille-union.a-charge-de': 'Die Person ist ein erwachsenes Kind oder ein Elternteil, zu Lasten',
  'famille-union.enfant-adulte-ou-parent':
    'Die Person ist ein Kind ab 21 Jahren oder ein Verwandter in aufsteigender Linie',
  'famille-union.est-a-charge': 'Sie ist zu Lasten des Familienmitglieds',
  'famille-union.parent-de-mineur': 'Die Person ist der Elternteil eines minderjährigen Bürgers',
  'famille-union.pere-ou-mere': 'Der Bürger ist minderjährig, und die Person ist Vater oder Mutter',
  'famille-union.garde-effective': 'Sie hat die Sorge, oder das Kind hängt von ihr ab',
  'famille-union.parent-ressources': 'Die Existenzmittel genügen für den Elternteil und das Kind',
}
