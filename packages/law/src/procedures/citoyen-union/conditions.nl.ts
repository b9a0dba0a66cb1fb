import type { ConditionTexts } from '@sejour/engine'
import type * as french from './conditions.ts'

export const conditionsCitoyenNl: ConditionTexts<
  typeof french.conditionsCitoyen | typeof french.conditionsCitoyenDe2008
> = {
  'citoyen-union.conditions':
    'De bewijzen en een grond van de wet zijn er (regel van 1 september 2025)',
  'citoyen-union.conditions.2008': 'De identiteit en een grond van de wet zijn er (vroegere regel)',
  'citoyen-union.identite-prouvee': 'Identiteit en nationaliteit zijn bewezen',
  'citoyen-union.pieces-remises': 'Alle bewijzen zijn bij de aanvraag gevoegd',
  'citoyen-union.motif': 'Een van de gronden van de wet is vervuld',
  'citoyen-union.salarie': 'De persoon is werknemer',
  'citoyen-union.independant': 'De persoon is zelfstandige',
  'citoyen-union.demandeur-emploi': 'De persoon zoekt werk onder de voorwaarden van de wet',
  'citoyen-union.cherche': 'De persoon zoekt werk',
  'citoyen-union.cherche-prouve': 'Het zoeken is bewezen',
  'citoyen-union.chance':
    'Het is te vroeg om een reële kans op aanwerving te vragen, of die bestaat',
  'citoyen-union.avant-six-mois': 'De zes maanden sinds de aanvraag zijn niet verstreken',
  'citoyen-union.chance-reelle': 'De persoon heeft een reële kans op aanwerving',
  'citoyen-union.rentier': 'De persoon leeft van eigen middelen en is verzekerd',
  'citoyen-union.ressources-declarees': 'De persoon heeft bestaansmiddelen of verklaart dat',
  'citoyen-union.ressources-suffisantes': 'Die middelen volstaan, volgens de persoonlijke situatie',
  'citoyen-union.assuree': 'De persoon heeft een ziektekostenverzekering',
  'citoyen-union.etudiant': 'De persoon studeert onder de voorwaarden van de wet',
  'citoyen-union.inscrit': 'De persoon is voor een studie ingeschreven',
  'citoyen-union.famille-de-citoyen':
    'De persoon vervoegt een burger van de Unie, of een Belg die uit een andere staat van de Unie is teruggekeerd',
  'citoyen-union.regroupant': 'Het familielid is die burger of die Belg',
  'citoyen-union.famille-de-belge':
    'De persoon vervoegt een Belg onder de voorwaarden van artikel 40ter',
  'citoyen-union.regroupant-belge':
    'Het familielid is een Belg die niet elders in de Unie heeft gewoond',
  'citoyen-union.lien-40ter':
    'De persoon is zijn echtgenoot, zijn partner, zijn kind, of de ouder van een minderjarige Belg',
  'citoyen-union.conditions-40ter':
    'De overheid aanvaardt dat de voorwaarden van artikel 40ter vervuld zijn',
  'citoyen-union.famille': 'De persoon vervoegt iemand van de naaste familie',
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
