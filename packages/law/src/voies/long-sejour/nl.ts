import type { ChangementTexts, LieuTexts, LieuTravailTexts } from './conditions.ts'
import type * as enonces from './enonces.ts'
import type { TextsOf } from './texts.ts'

const sejourNl = {
  'long-sejour.a-l-etranger': 'De persoon is in het buitenland en vraagt het aan de Belgische post',
  'long-sejour.deja-en-sejour': 'De persoon is in regelmatig verblijf',
  'long-sejour.sejour-en-cours': 'Een kort verblijf of een verblijfstitel loopt nog',
  'long-sejour.provisoire-admis': 'Een voorlopig document wordt als regelmatig verblijf aanvaard',
  'long-sejour.provisoire':
    'De persoon heeft een voorlopig document of dat van een verzoeker om bescherming',
  'long-sejour.provisoire-retenu':
    'De overheid aanvaardt dat dit document een regelmatig verblijf dekt',
}

export const lieuNl: LieuTexts = {
  ...sejourNl,
  'long-sejour.lieu':
    'De aanvraag gebeurt in het buitenland, of in België tijdens een regelmatig verblijf',
  'long-sejour.en-belgique-en-sejour': 'De persoon is in België, in regelmatig verblijf',
}

export const lieuTravailNl: LieuTravailTexts = {
  'long-sejour.a-l-etranger': sejourNl['long-sejour.a-l-etranger'],
  'long-sejour.lieu-du-travail':
    'De aanvraag gebeurt in het buitenland, of in België tijdens een verblijf dat dit toelaat',
  'long-sejour.en-belgique-permis':
    'De persoon is in België, in een verblijf dat de aanvraag toelaat',
  'long-sejour.sejour-suffisant': 'Het lopende verblijf laat de aanvraag toe',
  'long-sejour.titre-en-cours': 'Een verblijfstitel van meer dan drie maanden loopt nog',
  'long-sejour.court-ou-provisoire-admis':
    'Een kort verblijf of een voorlopig document wordt aanvaard',
  'long-sejour.court-ou-provisoire':
    'De persoon is in kort verblijf, of heeft een voorlopig document of dat van een verzoeker om bescherming',
  'long-sejour.court-ou-provisoire-retenu':
    'De overheid aanvaardt dat dit verblijf de aanvraag in België toelaat',
}

export const changementNl: ChangementTexts = {
  ...sejourNl,
  'long-sejour.lieu-ou-changement':
    'De aanvraag gebeurt in het buitenland, of in België via een statuutwijziging',
  'long-sejour.changement': 'De persoon is in België en een statuutwijziging wordt aanvaard',
  'long-sejour.changement-admis': 'De Dienst aanvaardt dat de aanvraag in België gebeurt',
}

export const communsNl: TextsOf<typeof enonces.communs> = {
  'long-sejour.recours':
    'Tegen een weigering van de Dienst: beroep tot nietigverklaring binnen 30 dagen; het houdt een bevel om het grondgebied te verlaten niet tegen.',
  'long-sejour.recours-depuis-2026':
    'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen.',
  'long-sejour.ordre':
    'Een verblijf vragen doet een eerder bevel om het grondgebied te verlaten niet verdwijnen.',
  'long-sejour.interdiction':
    'Een geldend inreisverbod kan tegen de aanvraag worden ingeroepen; de opheffing ervan wordt apart gevraagd.',
}

export const entreeNl: TextsOf<typeof enonces.entree> = {
  'long-sejour.poste':
    'In principe gebeurt de aanvraag vóór de komst, bij de Belgische post van de plaats waar de persoon woont of verblijft: visum D.',
  'long-sejour.inscription':
    'Binnen 8 werkdagen na de binnenkomst, of na de machtiging die in België is verkregen, meldt men zich bij de gemeente; zij controleert de woonst en schrijft in het vreemdelingenregister in.',
}

export const limiteNl: TextsOf<typeof enonces.limite> = {
  'long-sejour.limite':
    'Het verblijf is beperkt, tenzij de beslissing uitdrukkelijk zegt dat het onbeperkt is.',
  'long-sejour.fin':
    'De Dienst kan het verblijf beëindigen als een voorwaarde niet meer vervuld is, als de duur overschreden is of bij fraude.',
}

export const renouvellementNl: TextsOf<typeof enonces.renouvellement> = {
  'long-sejour.renouvellement':
    'De wet vraagt alleen om vóór de vervaldag van de kaart te handelen. Gemeenten willen de aanvraag tussen de 45e en de 30e dag ervoor: handel vóór de 30e.',
}

export const renouvellementGratuitNl: TextsOf<typeof enonces.renouvellementGratuit> = {
  'long-sejour.renouvellement-gratuit':
    'Een verlenging in hetzelfde statuut vraagt geen nieuwe retributie; de gemeente kan een prijs vragen voor de kaart.',
}

export const redevanceDueNl: TextsOf<typeof enonces.redevanceDue> = {
  'long-sejour.redevance':
    'De retributie wordt vóór de aanvraag betaald en het bewijs wordt bijgevoegd. Zonder betaling is de aanvraag onontvankelijk (bijlage 42); is een deel betaald, dan wordt dat aangevuld binnen 30 dagen na bijlage 43.',
}

export const valeursNl: TextsOf<typeof enonces.valeurs> = {
  'long-sejour.valeurs':
    'De persoon ondertekent een verklaring over de basiswaarden en toont daarna integratie-inspanningen: zonder inspanningen kan de Dienst het verblijf binnen 4 jaar beëindigen.',
}
