import type { VoieTexts } from '../voie.ts'
import type { OuvertureFamilleDeBelge, voieFamilleDeBelge } from './index.ts'

export const voieFamilleDeBelgeNl: VoieTexts<typeof voieFamilleDeBelge, OuvertureFamilleDeBelge> = {
  title: 'Familie van een Belg (artikel 40ter)',
  conditions: {
    'famille-de-belge.ouverte': 'De aanvraag van de familie van een Belg kan worden ingediend',
    'famille-de-belge.belge':
      'Het familielid dat men vervoegt, is een Belg die niet in een andere staat van de Unie heeft gewoond',
    'famille-de-belge.lien':
      'De aanvrager is zijn echtgenoot, zijn partner, zijn kind, of de ouder van een minderjarige Belg',
    'famille-de-belge.lieu': 'De persoon is in België, of in het buitenland voor een visum',
  },
  statements: {
    'famille-de-belge.base':
      'De echtgenoot, de geregistreerde partner en het kind van een Belg, en de ouder van een minderjarige Belg, hebben recht op verblijf als ze de voorwaarden vervullen.',
    'famille-de-belge.mobile':
      'Heeft de Belg in een andere staat van de Unie gewoond en is hij teruggekeerd, dan volgt zijn familie de regels voor burgers van de Unie: geen retributie en geen inkomensvoorwaarde van dit artikel.',
    'famille-de-belge.lieu':
      'De aanvraag gebeurt bij de gemeente waar de persoon woont, ook zonder lopend verblijf; in het buitenland vraagt men een visum D aan de Belgische post.',
    'famille-de-belge.depot':
      'Ze gebeurt binnen drie maanden na de binnenkomst; later is een geldboete van € 200 mogelijk.',
    'famille-de-belge.autorite':
      'De gemeente ontvangt de aanvraag en controleert de woonst; de Dienst Vreemdelingenzaken beslist.',
    'famille-de-belge.revenus':
      'De Belg heeft stabiele, voldoende en regelmatige inkomsten: minstens 120 % van het leefloon, dit is € 2.048,53 per maand op 1 december 2023.',
    'famille-de-belge.revenus-transition':
      'Volgens gespecialiseerde pagina’s gelden de oude voorwaarden (120 %) nog tot 18 augustus 2027; die overgangsregel is niet gelezen.',
    'famille-de-belge.revenus-apres':
      'De gemelde overgang is voorbij: het bedrag dat sindsdien wordt gevraagd, is niet bekend en moet worden bevestigd.',
    'famille-de-belge.revenus-examen':
      'Een lager inkomen leidt niet vanzelf tot een weigering: de Dienst moet de behoeften van dit gezin onderzoeken.',
    'famille-de-belge.revenus-cumul':
      'Het Grondwettelijk Hof zou op 2 april 2026 (arrest 38/2026) geoordeeld hebben dat de inkomsten van beide partners samen tellen; dat arrest is niet gelezen.',
    'famille-de-belge.logement':
      'Een voldoende woning en een ziekteverzekering zijn vereist voor het paar en de kinderen.',
    'famille-de-belge.parent-de-mineur':
      'De ouder van een minderjarige Belg hoeft geen inkomsten, woning of verzekering te bewijzen, in de tekst zoals gelezen tot 17 augustus 2025.',
    'famille-de-belge.parent-de-mineur-reforme':
      'Sinds 18 augustus 2025 is nog te bevestigen dat voor de ouder van een minderjarige Belg nog altijd geen inkomensvoorwaarde geldt.',
    'famille-de-belge.age':
      'Echtgenoten en partners zijn elk 21 jaar, of 18 jaar als de band vóór de aankomst bestond. Het kind is jonger dan 21 jaar, of ten laste.',
    'famille-de-belge.ascendants':
      'De ouders van een meerderjarige Belg vallen niet onder dit artikel.',
    'famille-de-belge.preuves':
      'De bijlage 19ter wordt alleen afgegeven als de band bewezen is; anders volgt een bijlage 19quinquies. De andere bewijzen mogen drie maanden lang volgen.',
    'famille-de-belge.preuves-doute':
      'Recentere pagina’s zeggen niet allemaal dat de familie die drie maanden behoudt: voeg voorzichtigheidshalve alles bij de aanvraag.',
    'famille-de-belge.redevance':
      'De retributie wordt vóór de aanvraag betaald, anders is de aanvraag onontvankelijk. Wie jonger is dan 18 jaar en het meerderjarige kind met een handicap zijn vrijgesteld.',
    'famille-de-belge.attente':
      'Bijlage 19ter, daarna, na een positieve woonstcontrole, een attest van immatriculatie van zes maanden.',
    'famille-de-belge.decision': 'Het verblijf wordt uiterlijk zes maanden na de aanvraag erkend.',
    'famille-de-belge.silence':
      'Zonder beslissing na zes maanden wordt volgens gespecialiseerde pagina’s de F-kaart afgegeven; de wet schrijft dat niet, en het Hof van Justitie aanvaardt voor de familie van burgers van de Unie geen kaart zonder onderzoek.',
    'famille-de-belge.titre': 'F-kaart, vijf jaar geldig.',
    'famille-de-belge.travail': 'Met de F-kaart werkt men zonder vergunning.',
    'famille-de-belge.renouvellement':
      'De kaart wordt vóór de vervaldag vernieuwd, of vervangen door een F+-kaart.',
    'famille-de-belge.permanent':
      'Na vijf jaar ononderbroken wettig verblijf: duurzaam verblijf (F+-kaart), aan te vragen vóór het einde van de F-kaart, op straffe van een geldboete van € 200.',
    'famille-de-belge.fin':
      'Gedurende vijf jaar kan de Dienst het verblijf beëindigen: voorwaarden niet meer vervuld, echtscheiding of scheiding, vertrek of overlijden van de Belg, fraude. Hij weegt eerst de duur, de leeftijd, de gezondheid, het gezin en de integratie af.',
    'famille-de-belge.droit-conserve':
      'Het recht kan behouden blijven: echtscheiding na drie jaar huwelijk waarvan één in België, hoederecht over een kind, geweld in het gezin, onder andere.',
    'famille-de-belge.recours':
      'Tegen een weigering (bijlage 20): beroep tot nietigverklaring binnen 30 dagen; het schorst de verwijdering (artikel 39/79), en men krijgt een bijlage 35.',
    'famille-de-belge.recours-fin':
      'De lijst van artikel 39/79 noemt de weigering voor deze familie, maar niet uitdrukkelijk het einde van haar verblijf (bijlage 21): laat de werking van het beroep nakijken.',
    'famille-de-belge.recours-apres':
      'Beroep tot nietigverklaring binnen 30 dagen. Artikel 39/79, dat het schorsend maakte, is op 18 augustus 2025 gewijzigd en de nieuwe tekst is niet gelezen: laat de werking van het beroep meteen na de kennisgeving nakijken.',
    'famille-de-belge.recours-depuis-2026':
      'Sinds 12 juni 2026 regelt een wet die wij niet hebben gelezen de beroepen, met termijnen van 30, 10 of 5 dagen: volg de termijn die in de beslissing staat, en reken anders op 5 dagen. Laat meteen na de kennisgeving nakijken of het beroep de verwijdering tegenhoudt.',
    'famille-de-belge.ordre-recu':
      'De aanvraag wist een eerder bevel om het grondgebied te verlaten niet uit; ze houdt het alleen tegen waar de wet toelaat tijdens het onderzoek te blijven.',
    'famille-de-belge.interdiction':
      'Een inreisverbod volstaat op zich niet om de aanvraag terzijde te schuiven: eerst moet worden onderzocht of de Belg zo van de aanvrager afhangt dat hij met hem de Unie zou moeten verlaten.',
    'famille-de-belge.perte':
      'Een weigering of een einde van verblijf kan leiden tot een bevel om het grondgebied te verlaten, dat minstens een maand laat, behalve bij gemotiveerde dringendheid.',
    'famille-de-belge.ordre-public':
      'Een weigering wegens openbare orde, veiligheid of gezondheid gaat over het persoonlijke gedrag en een werkelijke, actuele en voldoende ernstige bedreiging.',
  },
}
