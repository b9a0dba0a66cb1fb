import type { VoieTexts } from '../voie.ts'
import type { OuvertureMineurNonAccompagne, voieMineurNonAccompagne } from './index.ts'

export const voieMineurNonAccompagneNl: VoieTexts<
  typeof voieMineurNonAccompagne,
  OuvertureMineurNonAccompagne
> = {
  title: 'Niet-begeleide minderjarige vreemdeling',
  conditions: {
    'mineur-non-accompagne.ouverte': 'De procedure voor de niet-begeleide minderjarige staat open',
    'mineur-non-accompagne.pays-tiers': 'De jongere komt van buiten de Europese Economische Ruimte',
    'mineur-non-accompagne.seul': 'De jongere is jonger dan 18 en zonder ouder of wettelijke voogd',
  },
  statements: {
    'mineur-non-accompagne.base':
      'Minderjarige onder 18 jaar, van een land buiten de Europese Economische Ruimte, zonder ouder of wettelijke voogd: de Dienst zoekt een duurzame oplossing.',
    'mineur-non-accompagne.lieu':
      'De voogd dient de aanvraag in bij de Dienst; de minderjarige doet dat niet zelf.',
    'mineur-non-accompagne.autorites':
      'De dienst Voogdij stelt vast dat de jongere minderjarig en alleen is en wijst de voogd aan; de Dienst Vreemdelingenzaken beslist over het verblijf.',
    'mineur-non-accompagne.audition': 'De Dienst hoort de minderjarige, vergezeld door de voogd.',
    'mineur-non-accompagne.solution':
      'Drie duurzame oplossingen: naar de ouders waar die wettig verblijven, terugkeren met waarborgen voor opvang, of in België blijven. De eenheid van het gezin gaat voor.',
    'mineur-non-accompagne.preuves':
      'De voogd stelt een oplossing voor en voegt de gezinssituatie, de gegevens die eigen zijn aan de minderjarige en het bewijs van schoolbezoek bij; zonder paspoort ook het bewijs van de stappen.',
    'mineur-non-accompagne.gratuite': 'Er is geen retributie verschuldigd.',
    'mineur-non-accompagne.attente':
      'Zolang er geen oplossing is: attest van immatriculatie van zes maanden, verlengd per zes maanden.',
    'mineur-non-accompagne.attente-delai':
      'De voogd stuurt de stukken een maand vóór het einde van dat document.',
    'mineur-non-accompagne.delai': 'Geen enkele termijn verplicht de Dienst te beslissen.',
    'mineur-non-accompagne.titre':
      'Is het verblijf in België de oplossing: machtiging van een jaar, A-kaart.',
    'mineur-non-accompagne.prolongation':
      'Een maand vóór het einde stuurt de voogd het levensproject: gezin, schoolbezoek, kennis van een landstaal.',
    'mineur-non-accompagne.illimite':
      'Drie jaar na de toekenning van die machtiging geeft de Dienst een onbeperkt verblijf; weigert hij, dan moet hij zeggen waarom.',
    'mineur-non-accompagne.fraude':
      'Bij fraude over de leeftijd eindigt het verblijf met een bevel om het grondgebied te verlaten; fraude over het gezin kan tot een andere oplossing leiden.',
    'mineur-non-accompagne.reconduire':
      'Ligt de oplossing in een ander land, dan krijgt de voogd een bevel tot terugbrenging (bijlage 38).',
    'mineur-non-accompagne.recours':
      'Beroep tot nietigverklaring binnen 30 dagen; het schorst de beslissing niet.',
    'mineur-non-accompagne.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen.',
    'mineur-non-accompagne.asile':
      'De aanvraag kan ook tijdens een asielaanvraag of een andere verblijfsaanvraag.',
    'mineur-non-accompagne.centre':
      'De alleenstaande minderjarige wordt niet in een gesloten centrum geplaatst, en zijn verwijdering vergt waarborgen voor opvang.',
    'mineur-non-accompagne.majorite':
      'Op 18 jaar stopt de voogdij en gelden de gewone regels; de Dienst licht vooraf in over de voorwaarden van een nieuwe machtiging.',
  },
}
