import type { VoieTexts } from '../voie.ts'
import type { OuvertureArticle10bis, voieRegroupementArticle10bis } from './index.ts'

export const voieRegroupementArticle10bisNl: VoieTexts<
  typeof voieRegroupementArticle10bis,
  OuvertureArticle10bis
> = {
  title: 'Familie van een vreemdeling met beperkt verblijf (artikel 10bis)',
  conditions: {
    'regroupement-article-10bis.ouverte':
      'De aanvraag op grond van artikel 10bis kan worden ingediend',
    'regroupement-article-10bis.regroupant':
      'Het familielid dat men vervoegt, heeft beperkt verblijf',
    'regroupement-article-10bis.lien':
      'De aanvrager is zijn echtgenoot, zijn geregistreerde partner of zijn kind',
    'regroupement-article-10bis.lieu':
      'De aanvraag kan worden gedaan op de plaats waar de persoon zich bevindt',
    'regroupement-article-10bis.a-l-etranger':
      'De persoon is in het buitenland: de Belgische post ontvangt de aanvraag',
    'regroupement-article-10bis.depuis-la-belgique': 'De aanvraag wordt in België aanvaard',
    'regroupement-article-10bis.cas-belge':
      'Een lopend verblijf of een ander geval laat toe in België aan te vragen',
    'regroupement-article-10bis.deja-en-sejour':
      'De persoon heeft al een verblijf van meer dan drie maanden',
    'regroupement-article-10bis.autre-cas':
      'Een ander geval wordt aanvaard: lopend kort verblijf, buitengewone omstandigheden',
  },
  statements: {
    'regroupement-article-10bis.base':
      'Machtiging tot verblijf voor de familie van een vreemdeling met beperkt verblijf. Ze moet worden gegeven als de voorwaarden vervuld zijn.',
    'regroupement-article-10bis.lieu':
      'Ze wordt gevraagd aan de Belgische post in het buitenland; in België, bij de gemeente, door wie er al regelmatig verblijft.',
    'regroupement-article-10bis.arrivee':
      'Na de aankomst meldt men zich binnen acht werkdagen bij de gemeente.',
    'regroupement-article-10bis.autorite':
      'De Dienst Vreemdelingenzaken beslist. De post of de gemeente ontvangt de aanvraag; de gemeente controleert de woonst.',
    'regroupement-article-10bis.regroupants':
      'Het artikel heeft eigen regels voor de student, de langdurig ingezetene van een andere staat, de Europese blauwe kaart, de overplaatsing binnen een onderneming en de onderzoeker.',
    'regroupement-article-10bis.moyens':
      'Stabiele, regelmatige en voldoende inkomsten, een voldoende woning en een ziekteverzekering zijn vereist. Bij een lager inkomen dan de referentie van 120 % van het leefloon worden de behoeften van het gezin onderzocht.',
    'regroupement-article-10bis.moyens-reforme':
      'Sinds 18 augustus 2025 spreken de bronnen elkaar tegen over de inkomsten: 110 % van het gewaarborgd gemiddeld minimummaandinkomen, of 110 % van het leefloon.',
    'regroupement-article-10bis.age':
      'Echtgenoten en partners zijn elk 21 jaar, of 18 jaar als de band bestond vóór de aankomst van het familielid in België.',
    'regroupement-article-10bis.attente-reforme':
      'Sinds 18 augustus 2025 zou het familielid in België één tot twee jaar wachten naargelang zijn statuut, twee bij tijdelijke bescherming, en zou de leeftijd 21 jaar zijn.',
    'regroupement-article-10bis.transition':
      'De nieuwe wet zou gelden als het verblijfsrecht van het familielid in België van 18 augustus 2025 of later dateert; de overgangsregel is niet gelezen.',
    'regroupement-article-10bis.integration':
      'Bij de aanvraag tekent men een verklaring over de basiswaarden, en later bewijst men inspanningen om te integreren, behalve voor verscheidene van deze gezinnen.',
    'regroupement-article-10bis.preuves':
      'Men bewijst de band, het verblijf van het familielid in België, zijn inkomsten, de woning en de verzekering. Zonder officiële akte worden andere bewijzen van de band onderzocht.',
    'regroupement-article-10bis.redevance':
      'De retributie wordt vóór de aanvraag betaald, anders is de aanvraag onontvankelijk. Vrijgesteld zijn wie jonger is dan 18 jaar, het meerderjarige kind met een handicap en de begunstigden van het associatieakkoord met Turkije. Ook vrijgesteld is de familie van iemand met medisch verblijf (9ter) of van een student met een Belgische of Europese beurs.',
    'regroupement-article-10bis.attente':
      'Het ontvangstbewijs in België (bijlage 41bis?) is nog te bevestigen; een attest van immatriculatie volgt als de aanvraag voor onderzoek is aanvaard.',
    'regroupement-article-10bis.decision':
      'De Dienst heeft negen maanden om te beslissen; hij kan twee keer met drie maanden verlengen.',
    'regroupement-article-10bis.decision-quatre-mois':
      'Vier maanden, en drie meer, voor de familie van een langdurig ingezetene of van een houder van een Europese blauwe kaart.',
    'regroupement-article-10bis.decision-90-jours':
      '90 dagen voor de familie van een overgeplaatste werknemer of van een onderzoeker.',
    'regroupement-article-10bis.silence':
      'Is er aan het einde van de termijn geen beslissing, dan moet de machtiging worden afgegeven.',
    'regroupement-article-10bis.silence-reforme':
      'Het artikel over de termijnen is op 18 augustus 2025 gewijzigd, en de stilzwijgende toelating zou voor artikel 10 zijn afgeschaft; hoe het hier zit, is niet gelezen.',
    'regroupement-article-10bis.titre':
      'A-kaart, die op dezelfde dag eindigt als de titel van het familielid dat men vervoegt.',
    'regroupement-article-10bis.travail':
      'De kaart zegt zelf of men mag werken: de vermelding “arbeidsmarkt” is bepalend.',
    'regroupement-article-10bis.renouvellement':
      'De verlenging volgt die van het familielid dat men vervoegt; men vraagt ze aan de gemeente tussen de 45e en de 30e dag vóór de vervaldag.',
    'regroupement-article-10bis.illimite':
      'Onbeperkt verblijf krijgt men door de eigen vijf jaar, of als het familielid zelf onbeperkt verblijf krijgt (artikel 10).',
    'regroupement-article-10bis.fin':
      'De Dienst kan een bevel om het grondgebied te verlaten geven als het familielid in België zijn verblijf verliest, als de voorwaarden ontbreken, als men niet meer samenleeft of bij fraude.',
    'regroupement-article-10bis.violences':
      'Geweld in het gezin en banden met België voert men aan vóór elk einde van verblijf: antwoord op de brief van de Dienst en bewaar de bewijzen.',
    'regroupement-article-10bis.recours':
      'Beroep tot nietigverklaring binnen 30 dagen. Het schorst de verwijdering (artikel 39/79) alleen als het familielid nog in België verblijft, de duur van zijn verblijf niet overschrijdt en geen bevel om het grondgebied te verlaten kreeg.',
    'regroupement-article-10bis.recours-apres':
      'Beroep tot nietigverklaring binnen 30 dagen. Artikel 39/79, dat het schorsend maakte, is op 18 augustus 2025 gewijzigd en de nieuwe tekst is niet gelezen: laat de werking van het beroep meteen na de kennisgeving nakijken.',
    'regroupement-article-10bis.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen. Laat meteen na de kennisgeving nakijken of het beroep de verwijdering tegenhoudt.',
    'regroupement-article-10bis.ordre':
      'De aanvraag wist een eerder bevel om het grondgebied te verlaten niet uit; ze houdt het alleen tegen waar de wet toelaat tijdens het onderzoek te blijven.',
    'regroupement-article-10bis.interdiction':
      'Een niet opgeheven inreisverbod kan tegen de aanvraag worden ingeroepen. De opheffing vraagt men apart.',
    'regroupement-article-10bis.dependance-du-titre':
      'Dit verblijf hangt af van dat van het familielid in België: verliest het zijn titel of vertrekt het, dan kan het hele gezin het verliezen.',
  },
}
