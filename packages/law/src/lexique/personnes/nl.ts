import type { Entree } from '../termes.ts'

/** People, authorities, kinds of stay. */
export const personnesNl = {
  etranger: {
    forms: ['vreemdeling', 'vreemdelingen'],
    meaning:
      'Wie niet bewijst dat hij Belg is. Ook een burger van de Unie is een vreemdeling, met andere regels.',
  },
  'ressortissant-de-pays-tiers': {
    forms: ['derdelander', 'derdelanders', 'onderdaan van een derde land'],
    meaning:
      'Wie geen Belg is en geen burger van de Unie, Noorwegen, IJsland, Liechtenstein of Zwitserland.',
  },
  'citoyen-de-l-union': {
    forms: ['burger van de Unie', 'burgers van de Unie', 'Unieburger'],
    meaning:
      'Wie de nationaliteit van een lidstaat heeft. Die komt vrij binnen, en schrijft zich in bij een verblijf van meer dan drie maanden.',
  },
  apatride: {
    forms: ['staatloze', 'staatlozen'],
    meaning:
      'Wie door geen enkele staat als onderdaan wordt beschouwd. Sinds 1 september 2024 kan hij om die reden verblijf vragen aan de Dienst.',
  },
  refugie: {
    forms: ['vluchteling', 'vluchtelingen'],
    meaning:
      'Wie asiel kreeg omdat hij terecht vervolging vreest. Het verblijf duurt eerst vijf jaar.',
  },
  'protection-subsidiaire': {
    forms: ['subsidiaire bescherming'],
    meaning:
      'Voor wie geen vluchteling is maar thuis de dood, foltering of oorlogsgeweld riskeert.',
  },
  'protection-internationale': {
    forms: ['internationale bescherming'],
    meaning:
      'Asiel in ruime zin: de vluchtelingenstatus of de subsidiaire bescherming. De aanvraag is gratis.',
  },
  'protection-temporaire': {
    forms: ['tijdelijke bescherming'],
    meaning: 'Een verblijf voor een groep die de Unie aanwijst, zonder elke vrees te onderzoeken.',
  },
  mena: {
    forms: ['niet-begeleide minderjarige vreemdeling', 'NBMV'],
    meaning: 'Een vreemdeling jonger dan 18, alleen in België. Er wordt een voogd aangesteld.',
  },
  regroupant: {
    forms: ['gezinshereniger', 'referentiepersoon'],
    meaning: 'Wie in België woont en wie zijn gezin vervoegt. Zijn verblijf bepaalt de regel.',
  },
  'regroupement-familial': {
    forms: ['gezinshereniging'],
    meaning: 'Komen samenwonen met een verwante die al verblijfsrecht in België heeft.',
  },
  'office-des-etrangers': {
    forms: ['Dienst Vreemdelingenzaken'],
    meaning:
      'De federale administratie die over het meeste verblijf beslist, in naam van de minister.',
  },
  cgra: {
    forms: ['Commissariaat-generaal voor de Vluchtelingen en de Staatlozen', 'CGVS'],
    meaning: 'De onafhankelijke instantie die over asielaanvragen beslist.',
  },
  cce: {
    forms: ['Raad voor Vreemdelingenbetwistingen', 'RvV'],
    meaning:
      'De rechter van bijna alle verblijfsbeslissingen. Hij vernietigt of verwerpt; in asielzaken kan hij ook toekennen.',
  },
  'conseil-d-etat': {
    forms: ['Raad van State'],
    meaning:
      'Het hoogste administratieve rechtscollege: het oordeelt of de RvV de wet juist toepaste.',
  },
  cpas: {
    forms: ['OCMW'],
    meaning: 'De sociale dienst van elke gemeente.',
  },
  fedasil: {
    forms: ['Fedasil'],
    meaning: 'Het federale agentschap dat asielzoekers opvangt.',
  },
  tuteur: {
    forms: ['voogd'],
    meaning:
      'De persoon die een alleenstaande minderjarige vreemdeling vertegenwoordigt en voor hem aanvraagt.',
  },
  'aide-juridique': {
    forms: ['juridische bijstand', 'pro Deo'],
    meaning:
      'Een gratis of bijna gratis advocaat voor wie weinig middelen heeft, aan te vragen bij het bureau voor juridische bijstand.',
  },
  'court-sejour': {
    forms: ['kort verblijf'],
    meaning: 'Hoogstens 90 dagen in elke periode van 180 dagen.',
  },
  'long-sejour': {
    forms: ['lang verblijf'],
    meaning: 'Meer dan 90 dagen. Er is een grond, een beslissing en een inschrijving nodig.',
  },
  'visa-c': {
    forms: ['visum C'],
    meaning: 'De sticker voor een kort verblijf. Het is geen verblijfstitel.',
  },
  'visa-d': {
    forms: ['visum D'],
    meaning:
      'De sticker om zich te komen vestigen: aan te vragen bij de Belgische post in het buitenland.',
  },
  'declaration-d-arrivee': {
    forms: ['aankomstverklaring'],
    meaning:
      'Zich kort na binnenkomst melden bij de gemeente, bij kort verblijf: bijlage 3 van het koninklijk besluit.',
  },
  'engagement-de-prise-en-charge': {
    forms: ['verbintenis tot tenlasteneming'],
    meaning:
      'Iemand in België belooft de kosten van een bezoeker te dragen, en staat daar twee jaar voor in.',
  },
  'moyens-de-subsistance': {
    forms: ['bestaansmiddelen'],
    meaning:
      'Waarvan men leeft tijdens het verblijf, of het gezin: bedrag en bewijs hangen van de weg af.',
  },
  admission: {
    forms: ['toelating tot verblijf'],
    meaning: 'Het verblijf is een recht: wie de voorwaarden vervult, krijgt het.',
  },
  autorisation: {
    forms: ['machtiging tot verblijf'],
    meaning: 'De Dienst kan het verblijf geven en vaak ook weigeren, zelfs als alles er is.',
  },
  'pouvoir-d-appreciation': {
    forms: ['beoordelingsbevoegdheid', 'aan de beoordeling overgelaten'],
    meaning: 'De wet laat een overheid kiezen. Geen enkel programma kan zeggen wat zij zal doen.',
  },
  'competence-liee': {
    forms: ['gebonden bevoegdheid'],
    meaning: 'De overheid heeft geen keuze: zijn de voorwaarden er, dan moet zij ja zeggen.',
  },
  'sejour-illegal': {
    forms: ['illegaal verblijf'],
    meaning:
      'In België zijn zonder de voorwaarden van binnenkomst of verblijf te vervullen, met of zonder bevel.',
  },
  'droits-civils': {
    forms: ['burgerlijke rechten'],
    meaning:
      'Trouwen, scheiden, wettelijk samenwonen, een kind erkennen: in beginsel voor iedereen, met of zonder wettig verblijf.',
  },
  'droits-fondamentaux': {
    forms: ['grondrechten', 'dringende medische hulp'],
    meaning:
      'Sommige gelden ook zonder wettig verblijf, zoals dringende medische hulp en leerplicht voor kinderen.',
  },
  'sejour-limite': {
    forms: ['beperkt verblijf', 'verblijf van beperkte duur'],
    meaning: 'Een verblijf met een einde, op tijd te verlengen, onder de voorwaarden van zijn weg.',
  },
  'sejour-illimite': {
    forms: ['onbeperkt verblijf', 'verblijf van onbeperkte duur'],
    meaning:
      'Een verblijf zonder einde en zonder inkomensvoorwaarde. De kaart zelf vervalt wel en moet worden vernieuwd.',
  },
  etablissement: {
    forms: ['vestiging'],
    meaning: 'Een sterker onbeperkt verblijf, na vijf jaar: K-kaart, bevolkingsregister.',
  },
  'resident-de-longue-duree': {
    forms: ['langdurig ingezetene'],
    meaning:
      'Europese status na vijf jaar wettig verblijf: L-kaart. Hij helpt om zich in een andere lidstaat te vestigen.',
  },
  'sejour-permanent': {
    forms: ['duurzaam verblijf'],
    meaning:
      'Het verblijf zonder einde van burgers van de Unie en hun familie, na vijf jaar: EU+- en F+-kaart.',
  },
} as const satisfies { readonly [id: string]: Entree }
