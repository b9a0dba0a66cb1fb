import type { VoieTexts } from '../voie.ts'
import type { Ouverture9ter, voie9ter } from './index.ts'

export const voie9terNl: VoieTexts<typeof voie9ter, Ouverture9ter> = {
  title: 'Medische redenen (artikel 9ter)',
  conditions: {
    'article-9ter.ouverte': 'De 9ter-aanvraag kan in België worden ingediend',
    'article-9ter.etranger': 'De zieke persoon is geen Belg',
    'article-9ter.malade':
      'De persoon zegt een ernstige ziekte te hebben die bij terugkeer zonder zorg erger wordt',
  },
  statements: {
    'article-9ter.base':
      'Machtiging tot verblijf voor wie zonder zorg in het eigen land een reëel risico loopt voor het leven of de fysieke integriteit, of op een onmenselijke behandeling.',
    'article-9ter.lieu':
      'De aanvraag gaat aangetekend naar de Dienst Vreemdelingenzaken, Pachecolaan 44 in Brussel, en niet naar de gemeente.',
    'article-9ter.medecin':
      'Een arts van de Dienst geeft advies over de ziekte en de zorg; de Dienst beslist.',
    'article-9ter.identite':
      'De identiteit wordt bewezen met een identiteitsdocument, of met een of meer stukken die samen naam, geboorte en nationaliteit vermelden.',
    'article-9ter.pieces':
      'Elk stuk komt van de bevoegde overheid en steunt niet op loutere verklaringen; minstens één is fysiek met de persoon verbonden, bijvoorbeeld door een foto.',
    'article-9ter.sans-impossibilite':
      'Anders dan bij 9bis geeft de onmogelijkheid om in België een document te krijgen geen vrijstelling; alleen een lopende asielaanvraag doet dat, als u het inroept.',
    'article-9ter.dispense-limitee':
      'Die vrijstelling geldt alleen voor de ontvankelijkheid: ten gronde kan de Dienst het land van herkomst nog betwijfelen.',
    'article-9ter.certificat':
      'Er is een medisch getuigschrift volgens het vaste model nodig, op de dag van de aanvraag minder dan drie maanden oud, met de ziekte, de ernst en de zorg.',
    'article-9ter.renseignements':
      'Voeg alles bij wat nuttig en recent is over de ziekte en over de zorg die in het land bestaat en toegankelijk is.',
    'article-9ter.adresse': 'De aanvraag vermeldt het adres waar de persoon werkelijk woont.',
    'article-9ter.exclusion':
      'Wie de Dienst ernstig van zware misdrijven verdenkt, is van deze weg uitgesloten, ook als hij ziek is.',
    'article-9ter.gratuite': 'Er is geen retributie verschuldigd.',
    'article-9ter.ai':
      'Is de aanvraag ontvankelijk: attest van immatriculatie van drie maanden, verlengd per drie maanden en dan van maand tot maand.',
    'article-9ter.delai': 'Geen enkele termijn verplicht de Dienst te beslissen.',
    'article-9ter.titre': 'Wordt ze toegekend: A-kaart van een jaar.',
    'article-9ter.prolongation':
      'De kaart wordt verlengd zolang de ziekte en het gebrek aan zorg in het land duren.',
    'article-9ter.illimite':
      'Het verblijf wordt onbeperkt vijf jaar na de indiening van de aanvraag.',
    'article-9ter.recours':
      'Beroep tot nietigverklaring binnen 30 dagen; het houdt een bevel om het grondgebied te verlaten niet tegen.',
    'article-9ter.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen.',
    'article-9ter.desistement': 'Een nieuwe 9ter-aanvraag doet de lopende aanvraag vervallen.',
    'article-9ter.perte-ai':
      'Was de aanvraag die vervalt ontvankelijk, dan gaat ook haar attest van immatriculatie verloren.',
    'article-9ter.convocation':
      'Wie een medische afspraak van de Dienst mist zonder binnen vijftien dagen een geldige reden te geven, riskeert dat de aanvraag als ingetrokken geldt of dat het verblijf wordt geweigerd.',
    'article-9ter.exclus-9bis':
      'Wat in een 9ter-aanvraag is ingeroepen, kan in een 9bis-aanvraag geen buitengewone omstandigheid meer zijn.',
    'article-9ter.avec-9bis': 'Een 9bis-aanvraag en een 9ter-aanvraag kunnen samen lopen.',
    'article-9ter.sans-objet':
      'Een intussen verkregen onbeperkt verblijf maakt de aanvraag zonder voorwerp, tenzij u binnen 60 dagen na de afgifte van de titel aangetekend vraagt om ze voort te zetten.',
    'article-9ter.langue':
      'Tijdens de asielprocedure, en tot zes maanden erna, gebeurt de aanvraag in de taal daarvan.',
    'article-9ter.ordre':
      'Een eerder bevel om het grondgebied te verlaten blijft ondanks de aanvraag bestaan; pas de ontvankelijkheid geeft een voorlopig verblijf.',
  },
}
