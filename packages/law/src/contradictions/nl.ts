import type { ContradictionsTexts } from './index.ts'

/** Contradictions between sources, in Dutch. */
export const contradictionsNl: ContradictionsTexts = {
  C3: {
    about: 'Wat een verblijf onwettig maakt',
    readings: [
      'Een verblijf is pas onwettig na een bevel om het grondgebied te verlaten.',
      'Het is onwettig zodra de voorwaarden voor binnenkomst of verblijf ontbreken, zonder bevel.',
    ],
    handling: 'Wij volgen de wet; of er een bevel is gegeven, blijft een aparte vraag.',
  },
  C4: {
    about: 'Is een machtiging altijd een gunst?',
    readings: [
      'Een machtiging laat de Dienst Vreemdelingenzaken vrij om te oordelen.',
      'Sommige moeten worden gegeven zodra de voorwaarden vervuld zijn.',
    ],
    handling: 'Elke weg zegt voor zichzelf of de overheid gebonden of vrij is.',
  },
  C10: {
    about: 'Niet-begeleide minderjarige: na hoeveel jaar onbeperkt verblijf',
    readings: [
      'Sommige lijsten zetten hem bij de verblijven van vijf jaar.',
      'De wet en de Dienst spreken van drie jaar na de eerste A-kaart.',
    ],
    handling: 'Wij volgen de wet: drie jaar, naar het oordeel van de Dienst.',
  },
  C14: {
    about: 'Duur van de kaart bij subsidiaire bescherming',
    readings: ['Eén jaar, dan verlengingen van twee jaar.', 'Andere pagina’s geven andere duren.'],
    handling: 'Wij volgen de wet; de datum op de kaart gaat altijd voor.',
  },
  C21: {
    about: 'Europees asielpact, EES en ETIAS: wat echt geldt',
    readings: [
      'Er zijn startdata aangekondigd.',
      'Geen gelezen bron bevestigt dat ze zijn gehaald.',
    ],
    handling:
      'De regels die vóór 12 juni 2026 zijn gelezen, blijven zo getoond; EES en ETIAS tellen hier geen enkele dag.',
  },
  C25: {
    about: 'Moet het verblijf al onbeperkt zijn om een K- of L-kaart te vragen?',
    readings: [
      'Voor de K-kaart: vijf jaar, en een verblijf dat niet meer beperkt is.',
      'Voor de L-kaart: vijf jaar wettig verblijf, ook beperkt.',
    ],
    handling: 'Dat zijn twee regels: wij houden ze gescheiden.',
  },
  C1: {
    about: 'Kort verblijf: in maanden of in dagen',
    readings: [
      'Drie maanden per periode van zes maanden.',
      '90 dagen in elke periode van 180 dagen.',
    ],
    handling: 'Wij tellen in dagen, zoals de wet, en nooit in maanden.',
  },
  C13: {
    about: 'Termijn om zich bij de gemeente te melden',
    readings: [
      'Gemeenten vermelden acht dagen voor bijlage 3 en 3ter.',
      'De wet geeft drie werkdagen (aankomst) en tien werkdagen (aanwezigheid); acht werkdagen gelden voor lang verblijf.',
    ],
    handling: 'Wij volgen de wet. Drie werkdagen beschermen in alle gevallen.',
  },
  C15: {
    about: 'Kan de melding van aanwezigheid worden verlengd?',
    readings: ['Nee.', 'Eén stad aanvaardt het bij overmacht.'],
    handling: 'Wij berekenen geen verlenging: vraag het aan de gemeente.',
  },
  C2: {
    about: 'Stukken die ontbreken bij een aanvraag van een burger van de Unie',
    readings: [
      'Drie maanden om ze af te geven, dan één maand extra, zonder bevel om het grondgebied te verlaten.',
      'Alles wordt bij de aanvraag gevoegd, anders wordt ze niet in overweging genomen.',
    ],
    handling:
      'De dag van de aanvraag beslist: sinds 1 september 2025 wordt alles samen met de aanvraag afgegeven. Voor bijlage 19ter houdt het gelezen artikel drie maanden aan; alles samen afgeven is veiliger.',
  },
  C28: {
    about: 'Negatieve woonstcontrole',
    readings: [
      'Ze is een grond voor weigering, met een bijlage 20.',
      'Ze leidt tot afvoering uit het wachtregister, en de aanvraag loopt door.',
    ],
    handling: 'Wij tonen de weigering en de afvoering: de overheid beslist.',
  },
  C7: {
    about: 'Inkomen dat sinds de gezinshervorming wordt gevraagd',
    readings: [
      '110 % van het gewaarborgd gemiddeld minimummaandinkomen.',
      '110 % van het leefloon.',
    ],
    handling:
      'Het richtpunt is 110 % van het gewaarborgd minimuminkomen, nog na te kijken door een jurist; geen antwoord hangt ervan af. De Dienst moet hoe dan ook de behoeften van het gezin onderzoeken.',
  },
  C8: {
    about: 'Stilzwijgen van de Dienst over een gezinshereniging',
    readings: [
      'Na de termijn is de toelating verworven.',
      'De hervorming heeft dat gevolg afgeschaft.',
    ],
    handling:
      'Wij tonen de toelating door stilzwijgen alleen tot 17 augustus 2025; sindsdien is het punt te bevestigen.',
  },
  C9: {
    about: 'Voor wie de gezinshervorming geldt',
    readings: [
      'Voor wie zich voegt bij iemand die zijn recht sinds 18 augustus 2025 heeft.',
      'Voor de familie van een Belg gelden de oude regels tot 18 augustus 2027.',
    ],
    handling:
      'Wij vragen sinds wanneer de referentiepersoon zijn recht heeft, en tonen de oude regel en de nieuwe.',
  },
  C29: {
    about: 'Tekst van de wet, gelezen vóór de hervorming',
    readings: [
      'De gelezen tekst van de artikelen 10 tot 13 en 40ter stopt op 17 augustus 2025.',
      'Een wet heeft ze daarna gewijzigd, en haar tekst is niet gelezen.',
    ],
    handling: 'Elke bron zegt tot welke dag ze is gelezen; daarna is het antwoord te bevestigen.',
  },
  C11: {
    about: 'Wanneer men de vernieuwing van een kaart vraagt',
    readings: [
      'Tussen de 45e en de 30e dag vóór het einde; voor K en L tussen de 40e en de 30e; voor een student 15 dagen ervoor.',
      'De wet vraagt alleen om vóór het einde te handelen.',
    ],
    handling: 'Wij tonen de periode van elke kaart; vóór de 30e dag handelen beschermt altijd.',
  },
  C12: {
    about: 'Bijlage 42 en 43: welke zegt wat',
    readings: [
      '42: aanvraag onontvankelijk. 43: gedeeltelijke betaling.',
      'Een pagina van 2015 draait ze om.',
    ],
    handling:
      'Hier is 42 de onontvankelijkheid en 43 de gedeeltelijke betaling. Lees wat de beslissing vraagt, meer dan haar nummer.',
  },
  C17: {
    about: 'Is bijlage 35 een verblijf?',
    readings: [
      'Ze dekt het verblijf tijdens het beroep.',
      'Haar tekst zegt dat de persoon niet toegelaten en niet gemachtigd is tot verblijf.',
    ],
    handling:
      'Men mag blijven tijdens het beroep, maar die dagen tellen niet mee voor vijf jaar verblijf.',
  },
  C18: {
    about: 'Register van de kaarten H, I, J, M en N',
    readings: [
      'De lijst van de cursus noemt ze niet.',
      'H, I, J en M: vreemdelingenregister. N: wachtregister.',
    ],
    handling: 'Wij volgen de lijst die alle kaarten noemt.',
  },
  C22: {
    about: 'Werken met een attest van immatriculatie',
    readings: [
      'Het oude model verbiedt te werken zonder machtiging.',
      'Sinds 3 januari 2019 draagt elke titel een vermelding “arbeidsmarkt”.',
    ],
    handling: 'De vermelding die op het document staat, beslist.',
  },
  C6: {
    about: 'Tarief van het terugkeervisum',
    readings: ['Dat van de langdurig ingezetene van een andere lidstaat.', 'Dat van artikel 9.'],
    handling: 'Wij tonen het bedrag met die twijfel: vraag het aan de Dienst vóór u betaalt.',
  },
  C19: {
    about: 'Bedragen van 2026',
    readings: ['Private gidsen publiceren ze.', 'Er is geen officiële tabel gelezen.'],
    handling: 'De bedragen staan er als “te bevestigen”: ga het na bij de Dienst vóór u betaalt.',
  },
  C27: {
    about: 'Wie niet betaalt als de student een beurs heeft',
    readings: ['De familie van de student.', 'Ook de student met een beurs.'],
    handling:
      'De student en zijn familie zijn hier vrijgesteld, als de beurs op de lijst van het besluit staat.',
  },
  'C-05': {
    about: 'Brief zonder ontvangstbewijs: wat de eerste dag is',
    readings: [
      'Beroep bij de Raad: de derde werkdag na afgifte aan de post, zaterdag niet meegeteld.',
      'Voor de andere termijnen zegt geen gelezen tekst het.',
    ],
    handling:
      'Wij volgen de wet voor de Raad; elders tellen wij vanaf de dag na de verzending, op zijn vroegst.',
  },
  'C-07': {
    about: 'Beroep van wie vastgehouden wordt: 10 of 15 dagen',
    readings: ['10 dagen, sinds 31 mei 2014.', 'Oude pagina’s zeggen nog 15 dagen.'],
    handling: 'Wij tellen 10 dagen.',
  },
  'C-08': {
    about: 'Uiterst dringende noodzakelijkheid: wat een “tweede” maatregel is',
    readings: [
      'Een eerste maatregel waaraan de persoon ontsnapte, telt mee.',
      'Er is niets gelezen over een eerste maatregel die is ingetrokken.',
    ],
    handling: 'Bij twijfel is de veilige dag die van de 5 dagen.',
  },
  'C-13': {
    about: 'Beslissingen ter kennis gebracht sinds 12 juni 2026',
    readings: [
      'De bekende termijnen komen uit de oude wet.',
      'Een nieuwe wet regelt de beroepen, en haar tekst is niet gelezen.',
    ],
    handling:
      'De termijn die in de beslissing staat, gaat voor; de dag die wij berekenen, dient als controle.',
  },
  'C-15': {
    about: 'De akte vermeldt 30 dagen, wie vastgehouden wordt heeft er 10',
    readings: [
      'Het model zegt dertig dagen voor iedereen.',
      'De wet geeft tien dagen aan wie vastgehouden wordt.',
    ],
    handling: 'Wij tonen de kortste termijn: handel binnen tien dagen.',
  },
  'C-01': {
    about:
      'Een bevel om het grondgebied te verlaten bij een weigering waartegen het beroep schorst',
    readings: [
      'Bij zo’n weigering mag geen bevel gevoegd zijn.',
      'Het officiële model van bijlage 20 behoudt het vakje van het bevel.',
    ],
    handling:
      'Tijdens de termijn en het schorsende beroep wordt het bevel niet gedwongen uitgevoerd. Toon het snel aan een advocaat.',
  },
  'C-04': {
    about: 'Geldt de plicht tot medewerking voor de burger van de Unie en zijn familie?',
    readings: [
      'De wet geldt voor elke vreemdeling tegen wie een maatregel is genomen, en de akte bij bijlage 20 kondigt de plicht aan.',
      'De pagina’s over terugkeer zeggen van niet.',
    ],
    handling: 'Wij volgen de wet: staat die plicht in de akte, antwoord dan binnen 14 dagen.',
  },
  'C-16': {
    about: 'De akte belooft een schorsend beroep en dreigt het bevel uit te voeren',
    readings: [
      'Het beroep houdt de gedwongen uitvoering tegen.',
      'De akte waarschuwt voor gedwongen terugkeer en vasthouding.',
    ],
    handling:
      'Samen gelezen: geen uitvoering tijdens de termijn en het beroep, behalve voor de andere familieleden.',
  },
}
