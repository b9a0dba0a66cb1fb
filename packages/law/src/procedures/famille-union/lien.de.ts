import type { ConditionTexts } from '@sejour/engine'
import type * as french from './lien.ts'

export const lienDe: ConditionTexts<typeof french.lien40bis> = {
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
