import { citationWords } from '../../parts/letter/citations.ts'
import { domicileWords } from '../../parts/letter/domicile.ts'
import { factWords } from '../../parts/letter/facts.ts'
import { inventoryWords } from '../../parts/letter/inventory-words.ts'
import { signingWords } from '../../parts/letter/signing.ts'
import type { fr } from './fr.ts'

export const nl: { readonly [key in keyof typeof fr]: string } = {
  ...citationWords.nl,
  ...domicileWords.nl,
  ...factWords.nl,
  ...inventoryWords.nl,
  ...signingWords.nl,
  title: 'Aanvraag om machtiging tot verblijf (artikel 9bis)',
  toMayor: 'Aan de burgemeester van de gemeente {commune}',
  byRegistered: 'Aangetekend',
  byReceipt: 'Afgegeven tegen ontvangstbewijs',
  termSubject: 'Betreft',
  subject:
    'machtiging tot verblijf van meer dan drie maanden, aangevraagd in België (artikelen 9 en 9bis van de wet van 15 december 1980)',
  termCounsel: 'Advocaat',
  termOurs: 'Ons kenmerk',
  placeAndDay: '{place}, {day}',
  greeting: 'Geachte burgemeester,',
  opening:
    'Op grond van de artikelen 9 en 9bis van de wet van 15 december 1980 wordt een machtiging tot verblijf van meer dan drie maanden aangevraagd voor de personen die in punt I worden genoemd. De aanvraag is tot u gericht omdat zij in uw gemeente verblijven; zij is bestemd voor de minister of zijn gemachtigde.',
  sApplicants: 'Aanvragers',
  applicantsCaption: 'Identiteit van de aanvragers',
  colName: 'Naam en voornamen',
  colBirth: 'Geboorte',
  colNationality: 'Nationaliteit',
  colStatus: 'Burgerlijke staat',
  colNumbers: 'Dossiernummers',
  birth: '{day}, {place}',
  officeNumber: 'DVZ: {number}',
  nationalNumber: 'Rijksregister: {number}',
  noNumber: 'niet bekend',
  sResidence: 'Effectieve verblijfplaats',
  residence: 'De effectieve verblijfplaats bevindt zich op het volgende adres: {address}{pieces}.',
  residenceSince: 'Zij is daar gevestigd sinds {day}.',
  residenceCheck: 'Voor de woonstcontrole: {how}',
  sDomicile: 'Keuze van woonplaats',
  domicile:
    'Voor elke kennisgeving met betrekking tot deze aanvraag wordt woonplaats gekozen {where}.',
  sLanguage: 'Taal van de procedure',
  languagePending: 'Er loopt een asielprocedure; de taal ervan is het {language}.',
  languageClosed: 'De asielprocedure is beëindigd op {day}; de taal ervan was het {language}.',
  languageRule:
    'Een aanvraag op grond van artikel 9bis die tijdens die procedure of binnen zes maanden na de afloop ervan wordt ingediend, wordt in die taal behandeld; de beslissing wordt in dezelfde taal genomen.',
  languageSame: 'Deze aanvraag is in die taal gesteld.',
  french: 'Frans',
  dutch: 'Nederlands',
  sHousehold: 'Samenstelling van het gezin',
  householdAll: 'Het gezin is samengesteld als volgt, met inbegrip van de meerderjarige kinderen.',
  householdSome: 'Tot het gezin behoren de volgende personen.',
  householdCaption: 'Leden van het gezin',
  colRelation: 'Band',
  colStay: 'Verblijf',
  applicant: 'aanvrager',
  sFacts: 'Feiten en procedures',
  sAdmissible: 'Ontvankelijkheid',
  hIdentity: 'Identiteitsdocument',
  identityRule:
    'De aanvraag vereist een identiteitsdocument. Een internationaal erkend paspoort, een gelijkwaardige reistitel of een nationale identiteitskaart volstaat, ook als de geldigheid is verstreken.',
  identityDay:
    'Het document en de vrijstelling worden beoordeeld op de dag waarop de aanvraag wordt ingediend.',
  identityDocument:
    'Voor {name} is een kopie gevoegd van het volgende document: {document}{pieces}.',
  passport: 'paspoort',
  travelDocument: 'gelijkwaardige reistitel',
  nationalCard: 'nationale identiteitskaart',
  exemptAsylum:
    'De voorwaarde van het identiteitsdocument geldt niet voor {name}: over de asielaanvraag is geen definitieve beslissing genomen{pieces}.',
  exemptCassation:
    'De voorwaarde van het identiteitsdocument geldt niet voor {name}: het administratief cassatieberoep is toelaatbaar verklaard en niet verworpen{pieces}.',
  exemptImpossible:
    'De voorwaarde van het identiteitsdocument geldt niet voor {name}, die het vereiste document in België niet kan verkrijgen. De redenen zijn de volgende{pieces}.',
  hFee: 'Retributie',
  feeRule:
    'De retributie is een ontvankelijkheidsvoorwaarde; zij wordt betaald vóór de aanvraag, en het bewijs ervan is bijgevoegd.',
  feePaid: 'Voor {name} is {amount} betaald op {day}{pieces}.',
  feeCouple:
    'Voor {name} is geen afzonderlijke retributie verschuldigd: echtgenoten of geregistreerde partners die samen en op dezelfde grond een aanvraag indienen, betalen er één{pieces}.',
  feeMinor:
    'Voor {name} is geen retributie verschuldigd: wie op de dag van de aanvraag jonger is dan achttien jaar, is vrijgesteld{pieces}.',
  feeStateless:
    'Voor {name} is geen retributie verschuldigd: wie als staatloze is erkend, de nationaliteit buiten de eigen wil heeft verloren en elders geen duurzaam verblijf kan krijgen, is vrijgesteld{pieces}.',
  hCircumstances: 'Buitengewone omstandigheden',
  circumstancesTest:
    'Buitengewoon zijn de omstandigheden die een terugkeer, zelfs tijdelijk, naar het land van herkomst of naar een land waar verblijf is toegestaan, om de aanvraag daar in te dienen, onmogelijk of bijzonder moeilijk maken.',
  circumstancesCase:
    'De wet somt ze niet op. De overheid onderzoekt elk geval en motiveert haar beslissing.',
  circumstance: 'Omstandigheid {number}: {title}',
  hTogether: 'De omstandigheden samen genomen',
  together:
    'Elk van deze omstandigheden wordt op zichzelf ingeroepen, en alle worden samen ingeroepen.',
  hNotBarred: 'Elders ingeroepen elementen (artikel 9bis, § 2)',
  notBarredRule:
    'Bepaalde elementen die in een andere procedure zijn ingeroepen, of daar hadden moeten worden ingeroepen, kunnen niet als buitengewone omstandigheden worden aangenomen; de andere elementen van de aanvraag blijven onverkort gelden.',
  notBarredNone:
    'Er is geen asielprocedure gevoerd en geen eerdere verblijfsaanvraag ingediend: geen enkel element van deze aanvraag is om die reden uitgesloten.',
  pendingWithdrawn:
    'Door de indiening van deze aanvraag wordt van de aanvraag die op dezelfde grond nog hangende is, afstand vermoed.',
  sMerits: 'Gegrondheid',
  meritsRule:
    'De wet somt de redenen niet op waarom de machtiging wordt verleend: de minister of zijn gemachtigde beoordeelt ze in elk geval. De volgende redenen worden aan die beoordeling voorgelegd.',
  meritsReasons:
    'De beslissing wordt gemotiveerd in het licht van de elementen die hier worden ingeroepen.',
  merit: 'Reden {number}: {title}',
  hMeritsTogether: 'De redenen samen genomen',
  meritsTogether:
    'Elk van deze redenen wordt op zichzelf ingeroepen, en alle worden samen ingeroepen.',
  hRights: 'Grondrechten en recht van de Unie',
  echr3:
    'Niemand mag worden onderworpen aan foltering of aan onmenselijke of vernederende behandelingen of straffen.',
  echr8:
    'Eenieder heeft recht op eerbiediging van het privéleven en het gezinsleven. Een inmenging van de overheid moet bij wet zijn voorzien, een legitiem doel nastreven en in verhouding staan tot dat doel.',
  return5:
    'Bij de toepassing van de terugkeerregels houdt de staat rekening met het hoger belang van het kind, het gezinsleven en de gezondheidstoestand.',
  return64:
    'De staat kan te allen tijde een verblijfsrecht toekennen om redenen van menslievendheid, om humanitaire redenen of om andere redenen (lid 4 van dat artikel).',
  sOrder: 'Openbare orde',
  orderRule:
    'Bij een bedreiging voor de openbare orde wordt nagegaan of zij actueel en ernstig is, en wordt zij afgewogen tegen het gezinsleven van de persoon.',
  sRequests: 'Wat wordt gevraagd',
  askMayor: 'Aan de burgemeester wordt gevraagd:',
  mayorCheck: 'te laten vaststellen dat de opgegeven verblijfplaats effectief is;',
  mayorReceipt:
    'het attest van inontvangstneming van de aanvraag af te geven (bijlage 3 van de omzendbrief van 21 juni 2007);',
  mayorTransmit:
    'de aanvraag en de stukken onverwijld over te zenden aan de Dienst Vreemdelingenzaken.',
  mayorFavourable:
    'de aanvraag en de stukken onverwijld over te zenden aan de Dienst Vreemdelingenzaken, met een gunstig advies.',
  askOffice: 'Aan de minister of zijn gemachtigde wordt gevraagd:',
  officeGrant:
    'in hoofdorde, de aanvraag ontvankelijk en gegrond te verklaren en {names} tot verblijf te machtigen;',
  officeNoOrder: 'in ondergeschikte orde, geen bevel om het grondgebied te verlaten af te geven.',
  removalRule:
    'Bij een verwijderingsbeslissing wordt rekening gehouden met het hoger belang van het kind, het gezinsleven en de gezondheidstoestand van de betrokkene.',
  closing: 'Met de meeste hoogachting,',
}
