import type { VoieTexts } from '../voie.ts'
import type { OuvertureArticle10, voieRegroupementArticle10 } from './index.ts'

export const voieRegroupementArticle10Nl: VoieTexts<
  typeof voieRegroupementArticle10,
  OuvertureArticle10
> = {
  title: 'Familie van een vreemdeling met onbeperkt verblijf of bescherming (artikel 10)',
  conditions: {
    'regroupement-article-10.ouverte': 'De aanvraag op grond van artikel 10 kan worden ingediend',
    'regroupement-article-10.regroupant':
      'Het familielid in België heeft onbeperkt verblijf, is erkend vluchteling of tot het verblijf toegelaten staatloze, of heeft subsidiaire bescherming',
    'regroupement-article-10.lien': 'De familieband staat in artikel 10',
    'regroupement-article-10.lien-general':
      'De persoon is de echtgenoot, de geregistreerde partner of het kind van het familielid in België',
    'regroupement-article-10.parent-de-mineur-protege':
      'De persoon is de vader of de moeder van een beschermde minderjarige',
    'regroupement-article-10.parent-de-mineur':
      'De persoon is de vader of de moeder van een minderjarige',
    'regroupement-article-10.mineur-protege':
      'Die minderjarige is erkend vluchteling of heeft subsidiaire bescherming',
    'regroupement-article-10.lieu':
      'De aanvraag kan worden gedaan op de plaats waar de persoon zich bevindt',
    'regroupement-article-10.a-l-etranger':
      'De persoon is in het buitenland: de Belgische post ontvangt de aanvraag',
    'regroupement-article-10.depuis-la-belgique':
      'De persoon bevindt zich in een van de gevallen waarin de gemeente de aanvraag ontvangt',
    'regroupement-article-10.cinq-cas': 'Een van de vijf gevallen van artikel 12bis is vervuld',
    'regroupement-article-10.deja-en-sejour':
      'De persoon heeft al een verblijf van meer dan drie maanden',
    'regroupement-article-10.mineur-ou-parent':
      'De persoon is een minderjarig kind, of de ouder van een beschermde minderjarige',
    'regroupement-article-10.autre-cas':
      'Een ander geval wordt aanvaard: huwelijk gesloten tijdens een kort verblijf, familie van een beschermde minderjarige, buitengewone omstandigheden',
  },
  statements: {
    'regroupement-article-10.base':
      'Toelating tot verblijf voor de familie van een vreemdeling met onbeperkt verblijf of vestiging, van een vluchteling, van een tot het verblijf toegelaten staatloze of van iemand met subsidiaire bescherming: wie de voorwaarden vervult, heeft er recht op.',
    'regroupement-article-10.lieu-etranger':
      'Ze wordt in de regel gevraagd aan de Belgische post in het buitenland; met een visum D reist men naar België.',
    'regroupement-article-10.lieu-belgique':
      'De gemeente ontvangt ze maar in vijf gevallen: al verkregen verblijf van meer dan drie maanden, huwelijk gesloten tijdens een kort verblijf, buitengewone omstandigheden, minderjarig kind of ouder van een beschermde minderjarige, familie van een beschermde minderjarige.',
    'regroupement-article-10.arrivee':
      'Na de aankomst meldt men zich binnen acht werkdagen bij de gemeente.',
    'regroupement-article-10.autorite':
      'De Dienst Vreemdelingenzaken beslist. De post of de gemeente ontvangt de aanvraag; de gemeente controleert de woonst.',
    'regroupement-article-10.preuves':
      'Men bewijst de band, de inkomsten, de woning en de verzekering. Zonder officiële akte worden andere bewijzen van de band onderzocht.',
    'regroupement-article-10.redevance':
      'De retributie wordt vóór de aanvraag betaald, anders is de aanvraag onontvankelijk. Vrijgesteld zijn wie jonger is dan 18 jaar, het meerderjarige kind met een handicap en de begunstigden van het associatieakkoord met Turkije. Ook vrijgesteld is de familie van een vluchteling, van iemand met subsidiaire bescherming of van een tot het verblijf toegelaten staatloze.',
    'regroupement-article-10.attente':
      'In België: bijlage 15bis, daarna een attest van immatriculatie als de aanvraag ontvankelijk is, of zonder antwoord na vijf maanden.',
    'regroupement-article-10.decision':
      'De Dienst heeft negen maanden om te beslissen; hij kan twee keer met drie maanden verlengen.',
    'regroupement-article-10.silence':
      'Is er aan het einde van die termijn geen beslissing, dan is de toelating verworven.',
    'regroupement-article-10.silence-reforme':
      'Volgens gespecialiseerde pagina’s geldt stilzwijgen sinds 18 augustus 2025 niet meer als toelating; de tekst is niet herlezen.',
    'regroupement-article-10.revenus':
      'Het familielid in België heeft stabiele, regelmatige en voldoende inkomsten: minstens 120 % van het leefloon, dit is € 2.048,53 per maand op 1 december 2023.',
    'regroupement-article-10.revenus-examen':
      'Een lager inkomen leidt niet vanzelf tot een weigering: de Dienst moet de behoeften van dit gezin onderzoeken.',
    'regroupement-article-10.revenus-enfants':
      'Vervoegen alleen minderjarige kinderen hun ouder, dan zou de inkomensvoorwaarde niet gelden; te laten bevestigen.',
    'regroupement-article-10.revenus-reforme':
      'Sinds 18 augustus 2025 spreken de bronnen elkaar tegen: 110 % van het gewaarborgd gemiddeld minimummaandinkomen volgens de ene, 110 % van het leefloon volgens de andere, en 10 % meer per bijkomend familielid.',
    'regroupement-article-10.revenus-cumul':
      'Het Grondwettelijk Hof zou op 2 april 2026 (arrest 38/2026) geoordeeld hebben dat de inkomsten van beide partners samen tellen; dat arrest is niet gelezen.',
    'regroupement-article-10.logement':
      'Een voldoende woning en een ziekteverzekering voor het hele gezin zijn vereist.',
    'regroupement-article-10.age':
      'Echtgenoten en partners zijn elk 21 jaar, of 18 jaar als de band bestond vóór de aankomst van het familielid in België.',
    'regroupement-article-10.age-reforme':
      'Sinds 18 augustus 2025 zou de leeftijd 21 jaar zijn. Te bevestigen of 18 jaar nog volstaat voor een eerdere band.',
    'regroupement-article-10.attente-regroupant':
      'Het familielid in België heeft sinds twaalf maanden onbeperkt verblijf, behalve als de band vóór zijn aankomst bestond of als het paar een gemeenschappelijk minderjarig kind heeft.',
    'regroupement-article-10.attente-reforme':
      'Sinds 18 augustus 2025 zou het familielid in België één tot twee jaar wachten naargelang zijn statuut; twee jaar bij subsidiaire of tijdelijke bescherming.',
    'regroupement-article-10.second-couple':
      'Wie zelf als echtgenoot of partner gekomen is, kan pas na twee jaar een nieuwe echtgenoot laten komen.',
    'regroupement-article-10.protection':
      'De familie van een vluchteling of van iemand met subsidiaire bescherming hoeft geen inkomsten, woning of verzekering te bewijzen als ze binnen het jaar na de erkenning aanvraagt.',
    'regroupement-article-10.protection-reforme':
      'Sinds 18 augustus 2025 zou die vrijstelling zes maanden gelden voor vluchtelingen, met een volledig dossier binnen tien maanden, en niet meer bestaan bij subsidiaire bescherming.',
    'regroupement-article-10.transition':
      'De nieuwe wet zou gelden als het verblijfsrecht van het familielid in België van 18 augustus 2025 of later dateert; de overgangsregel is niet gelezen.',
    'regroupement-article-10.integration':
      'Bij de aanvraag tekent men een verklaring over de basiswaarden, en later bewijst men inspanningen om te integreren. De familie van een vluchteling is vrijgesteld.',
    'regroupement-article-10.titre':
      'Na de toelating: A-kaart van één jaar, vernieuwd tijdens vijf jaar beperkt verblijf.',
    'regroupement-article-10.travail':
      'De kaart zegt zelf of men mag werken: de vermelding “arbeidsmarkt” is bepalend.',
    'regroupement-article-10.renouvellement':
      'De verlenging vraagt men aan de gemeente tussen de 45e en de 30e dag vóór de vervaldag; een tijdige aanvraag wordt gedekt door een bijlage 15.',
    'regroupement-article-10.illimite':
      'Na vijf jaar wordt het verblijf onbeperkt (B-kaart) als de voorwaarden nog vervuld zijn; anders blijft een nieuwe beperkte titel mogelijk met bestaansmiddelen, een verzekering en zonder gevaar voor de openbare orde.',
    'regroupement-article-10.fin':
      'Gedurende vijf jaar kan de Dienst het verblijf beëindigen: voorwaarden niet meer vervuld, geen werkelijk samenleven meer, einde van het verblijf van het familielid in België, fraude. Hij moet eerst de banden, de duur en het gezinsleven afwegen.',
    'regroupement-article-10.violences':
      'Met geweld in het gezin moet rekening worden gehouden: een scheiding om die reden beëindigt het verblijf niet vanzelf.',
    'regroupement-article-10.recours':
      'Beroep tot nietigverklaring binnen 30 dagen; het schorst de verwijdering (artikel 39/79), en men krijgt een bijlage 35.',
    'regroupement-article-10.recours-apres':
      'Beroep tot nietigverklaring binnen 30 dagen. Artikel 39/79, dat het schorsend maakte, is op 18 augustus 2025 gewijzigd en de nieuwe tekst is niet gelezen: laat de werking van het beroep meteen na de kennisgeving nakijken.',
    'regroupement-article-10.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen. Laat meteen na de kennisgeving nakijken of het beroep de verwijdering tegenhoudt.',
    'regroupement-article-10.ordre':
      'De aanvraag wist een eerder bevel om het grondgebied te verlaten niet uit; ze houdt het alleen tegen waar de wet toelaat tijdens het onderzoek te blijven.',
    'regroupement-article-10.interdiction':
      'Een niet opgeheven inreisverbod kan tegen de aanvraag worden ingeroepen. De opheffing vraagt men apart.',
    'regroupement-article-10.perte':
      'Na een weigering kan, als geen beroep de verwijdering nog tegenhoudt, een bevel om het grondgebied te verlaten volgen.',
    'regroupement-article-10.integration-fin':
      'Na het eerste jaar en gedurende vier jaar kan de Dienst het verblijf beëindigen van wie geen redelijke inspanning doet om te integreren.',
  },
}
