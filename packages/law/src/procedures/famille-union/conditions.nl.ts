import type { ConditionTexts } from '@sejour/engine'
import type * as french from './conditions.ts'

export const conditionsFamilleNl: ConditionTexts<typeof french.conditionsFamille> = {
  'famille-union.conditions': 'De band is bewezen en is er een van artikel 40bis',
  'famille-union.lien-etabli': 'De familieband is bewezen',
  'famille-union.lien-40bis': 'Er is een band van artikel 40bis',
  'famille-union.conjoint':
    'De persoon is echtgenoot, of met een echtgenoot gelijkgestelde partner',
  'famille-union.partenaire': 'De persoon is geregistreerd partner onder de voorwaarden van de wet',
  'famille-union.partenaire-enregistre': 'Het partnerschap is geregistreerd',
  'famille-union.partenaire-durable':
    'De relatie is duurzaam en stabiel, leeftijd en goede trouw worden aanvaard',
  'famille-union.enfant':
    'De persoon is een kind jonger dan 21 jaar, van de burger of van de echtgenoot',
  'famille-union.a-charge-de': 'De persoon is een volwassen kind of een ouder, ten laste',
  'famille-union.enfant-adulte-ou-parent':
    'De persoon is een kind van 21 jaar of ouder, of een ascendent',
  'famille-union.est-a-charge': 'Ze is ten laste van het familielid',
  'famille-union.parent-de-mineur': 'De persoon is de ouder van een minderjarige burger',
  'famille-union.pere-ou-mere':
    'De burger die men vervoegt is minderjarig, en de persoon is de vader of de moeder',
  'famille-union.garde-effective': 'Ze heeft de hoede, of het kind hangt van haar af',
  'famille-union.parent-ressources': 'De bestaansmiddelen volstaan voor de ouder en het kind',
}
