import { inputNl } from '../../input/wording/nl.ts'
import { sayDate, sayDay, sayMoney } from '../../say/index.ts'
import type { EuStayWording } from './wording.ts'

export const euStayNl: EuStayWording = {
  lang: 'nl',
  input: inputNl,
  beforeRegimes: (from) =>
    `De regels van vóór ${sayDate(from, 'nl')} zijn hier niet bekend. Wijzig de dag van de aanvraag.`,
  summary: {
    documents: (safe, decision) =>
      `Geef de laatste bewijzen af uiterlijk op ${sayDay(safe, 'nl')}. De beslissing moet er zijn uiterlijk op ${sayDay(decision, 'nl')}.`,
    atFiling: (decision) =>
      `Alle bewijzen moesten bij de aanvraag worden gevoegd. De beslissing moet er zijn uiterlijk op ${sayDay(decision, 'nl')}.`,
    waiting: (decision) => `De beslissing moet er zijn uiterlijk op ${sayDay(decision, 'nl')}.`,
    extraMonth: (safe, appeal) =>
      `Geef de ontbrekende bewijzen af uiterlijk op ${sayDay(safe, 'nl')}. Ook een beroep is mogelijk: handel uiterlijk op ${sayDay(appeal, 'nl')}.`,
    appeal: (safe) =>
      `Handel voor een beroep uiterlijk op ${sayDay(safe, 'nl')}: dat is de veilige dag.`,
    undated: 'Zonder de dag van de kennisgeving kan de beroepstermijn niet worden geteld.',
    recognised: 'Het verblijf is erkend: de kaart geldt in principe vijf jaar.',
  },
  regimes: {
    'pieces-apres':
      'Aanvraag van vóór 1 september 2025: aan het loket volstond het bewijs van identiteit, en de andere bewijzen konden drie maanden lang volgen.',
    'pieces-au-depot':
      'Aanvraag sinds 1 september 2025: het bewijs van identiteit en alle andere bewijzen worden bij de aanvraag gevoegd.',
    famille:
      'Aanvraag van een familielid: de bewijzen mogen drie maanden lang volgen; het artikel dat dit zegt, is sinds 2011 niet gewijzigd.',
  },
  labels: {
    arrival: 'Binnenkomst in België',
    'filing-limit': 'Einde van de drie maanden om aan te vragen',
    filing: 'Aanvraag bij de gemeente',
    documents: 'Alle bewijzen',
    'residence-check': 'Woonstcontrole',
    'extra-month': 'Extra maand',
    'decision-limit': 'Zes maanden: de beslissing',
    appeal: 'Beroep bij de Raad',
  },
  papers: {
    'annexe-20': 'Weigering (bijlage 20)',
    'annexe-21': 'Einde van het verblijf (bijlage 21)',
    'annexe-19quinquies': 'Aanvraag niet in overweging genomen (bijlage 19quinquies)',
    card: 'Verblijf erkend',
  },
  steps: {
    arrival: 'De drie maanden om aan te vragen lopen vanaf de binnenkomst.',
    filingLimit: 'De aanvraag gebeurt binnen drie maanden na de binnenkomst.',
    filedInTime: 'Ze is op tijd gedaan.',
    filedLate: (cents) =>
      `Ze is later gedaan: een geldboete van ${sayMoney(cents, 'nl')} is mogelijk.`,
    filed: {
      'annexe-19': 'De gemeente geeft de bijlage 19 af en schrijft in het wachtregister in.',
      'annexe-19ter':
        'De gemeente geeft de bijlage 19ter af als de familieband bewezen is. De inschrijving in het vreemdelingenregister volgt op een positieve woonstcontrole.',
    },
    filedInVain:
      'De aanvraag is bij de gemeente gedaan; geen bijlage 19 of 19ter, en geen inschrijving in het register.',
    documents: {
      'at-filing': 'Alle bewijzen moeten bij de aanvraag worden gevoegd.',
      'after-filing': 'Alle bewijzen moeten binnen drie maanden na de aanvraag worden afgegeven.',
    },
    complete: 'Het dossier was op tijd volledig.',
    completeLate: {
      'annexe-20': 'Het dossier was later volledig: de gemeente kan weigeren met een bijlage 20.',
      'annexe-19quinquies':
        'Het dossier was niet volledig: de gemeente neemt de aanvraag niet in overweging (bijlage 19quinquies), zonder bijlage 19 en zonder extra maand.',
    },
    completeUnknown: {
      'annexe-20':
        'Ontbreekt er die dag een bewijs, dan kan de gemeente weigeren met een bijlage 20.',
      'annexe-19quinquies':
        'Ontbreekt er een, dan neemt de gemeente de aanvraag niet in overweging (bijlage 19quinquies).',
    },
    check: {
      positive: 'De gemeente stelde vast dat de persoon op het adres woont.',
      negative: 'De gemeente besloot dat de persoon niet op het adres woont.',
      none: 'De gemeente of de politie gaat na of de persoon op het adres woont.',
    },
    extraMonth: {
      yes: 'Deze bijlage 20, zonder bevel om het grondgebied te verlaten, laat vanaf de kennisgeving nog een maand om de bewijzen af te geven.',
      possible:
        'Komt de bijlage 20 er alleen omdat bewijzen ontbraken, dan laat ze vanaf de kennisgeving nog een maand: ze schrijft dat dan zelf. Reken er vooraf niet op.',
    },
    decisionLimit:
      'De beslissing moet binnen zes maanden na de aanvraag genomen en ter kennis gebracht zijn.',
    decidedInTime: 'Ze kwam op tijd.',
    decidedLate: 'Ze kwam na de zes maanden: toon ze aan een advocaat.',
    decided: {
      'annexe-20': 'Het verblijf van meer dan drie maanden wordt geweigerd.',
      'annexe-21': 'Aan het verblijf van meer dan drie maanden komt een einde.',
      'annexe-19quinquies': 'De aanvraag wordt niet onderzocht.',
      card: 'Het verblijf van meer dan drie maanden is erkend.',
    },
    appeal: 'Beroep tot nietigverklaring bij de Raad voor Vreemdelingenbetwistingen.',
    suspension: {
      yes: 'Dit beroep schorst de verwijdering.',
      'yes-list-changed':
        'Dit beroep schorst de verwijdering volgens de laatst gelezen tekst; de lijst is intussen gewijzigd.',
      no: 'Dit beroep schorst de verwijdering niet.',
      'no-other-family': 'Dit beroep schorst de verwijdering van een ander familielid niet.',
      unknown:
        'De wet die zegt of dit beroep de verwijdering schorst, is gewijzigd en niet gelezen: vraag het aan een advocaat.',
      'unknown-other-family':
        'Het schorst de verwijdering van de echtgenoot, de kinderen en de ascendenten, maar niet van een ander familielid.',
    },
  },
  silence: {
    'annexe-19':
      'Is er na zes maanden niets beslist, dan wordt volgens gespecialiseerde pagina’s de EU-kaart afgegeven. De wet schrijft dat niet: het is een praktijk, te bevestigen.',
    'annexe-19ter':
      'Is er na zes maanden niets beslist, dan wordt volgens gespecialiseerde pagina’s de F-kaart afgegeven. De wet schrijft dat niet, en het Hof van Justitie aanvaardt geen kaart zonder dat de voorwaarden zijn nagegaan: te bevestigen.',
  },
  readings: {
    refus:
      'Weigeringsgrond: het model van bijlage 20 heeft een vakje voor een negatieve woonstcontrole. Dat wordt gemeld voor de familie (bijlage 19ter).',
    radiation:
      'Afvoering uit het wachtregister, en de aanvraag loopt voort, zonder bijlage 20 om die ene reden. Dat wordt gemeld voor de burger van de Unie (bijlage 19).',
  },
  held: {
    waiting: {
      'annexe-19': 'In handen: de bijlage 19. Inschrijving in het wachtregister.',
      'annexe-19ter':
        'In handen: de bijlage 19ter. Register vóór de woonstcontrole: geen gelezen bron zegt het.',
    },
    checked: {
      'annexe-19': 'In handen: de bijlage 19. Inschrijving in het vreemdelingenregister.',
      'annexe-19ter':
        'In handen: het attest van immatriculatie, zes maanden geldig. Inschrijving in het vreemdelingenregister.',
    },
    'check-negative': {
      'annexe-19':
        'In handen: de bijlage 19. Het register hangt af van wat de gemeente na de controle beslist.',
      'annexe-19ter':
        'In handen: de bijlage 19ter. Het vervolg hangt af van wat de gemeente na de controle beslist.',
    },
    recognised: {
      'annexe-19': 'In handen: de EU-kaart. Inschrijving in het vreemdelingenregister.',
      'annexe-19ter': 'In handen: de F-kaart. Inschrijving in het vreemdelingenregister.',
    },
    'extra-month': {
      'annexe-19':
        'Geen gelezen bron zegt welk document u tijdens de extra maand houdt: vraag het aan de gemeente.',
      'annexe-19ter':
        'Geen gelezen bron zegt welk document u tijdens de extra maand houdt: vraag het aan de gemeente.',
    },
    'refused-suspensive': {
      'annexe-19':
        'Afvoering uit het register. Een tijdig beroep geeft de bijlage 35, die geen verblijf is.',
      'annexe-19ter':
        'Afvoering uit het register. Een tijdig beroep geeft de bijlage 35, die geen verblijf is.',
    },
    'refused-unsettled': {
      'annexe-19':
        'Afvoering uit het register. Schorst het beroep de verwijdering, dan geeft het de bijlage 35; dat staat hier niet vast.',
      'annexe-19ter':
        'Afvoering uit het register. Schorst het beroep de verwijdering, dan geeft het de bijlage 35; dat staat hier niet vast.',
    },
    refused: {
      'annexe-19': 'Afvoering uit het register, en geen verblijfsdocument meer.',
      'annexe-19ter': 'Afvoering uit het register, en geen verblijfsdocument meer.',
    },
    'not-considered': {
      'annexe-19': 'Geen verblijfsdocument en geen inschrijving.',
      'annexe-19ter': 'Geen verblijfsdocument en geen inschrijving.',
    },
  },
  missing: {
    arrivedOn: 'De dag van binnenkomst: die zegt of de aanvraag binnen de drie maanden is gedaan.',
    documentsCompleteOn:
      'De dag waarop alle bewijzen afgegeven waren. Weet u die niet, houd u dan aan de veilige dag.',
    'residenceCheck.result':
      'Het resultaat van de woonstcontrole: dat verandert het document in handen en het register.',
    'decision.notifiedOn': 'De dag van de kennisgeving: daarvan vertrekt de beroepstermijn.',
    'decision.extraMonth':
      'Of de bijlage 20 nog een maand laat: de zin is er al dan niet doorgehaald. Weet u het niet, reken dan zonder die maand.',
    otherFamily:
      'Of de persoon een ander familielid is: het beroep schorst de verwijdering dan niet.',
  },
  notes: {
    'months-by-date':
      'Een termijn in maanden loopt tot dezelfde dag van de maand, of tot de laatste dag als die dag niet bestaat.',
    'safe-working-day':
      'De veilige dag is de laatste werkdag: niets verplicht de gemeente om de dag erna nog te aanvaarden.',
    'article-42-changed':
      'Artikel 42, dat de drie en de zes maanden bepaalt, is op 18 augustus 2025 gewijzigd; de nieuwe tekst is niet gelezen.',
    'family-documents-doubt':
      'Sinds 1 september 2025 zeggen niet alle pagina’s dat de familie drie maanden behoudt. Voeg voorzichtigheidshalve alles bij de aanvraag.',
    'no-fixed-amount':
      'Geen vast bedrag beslist of de bestaansmiddelen volstaan: de situatie van de persoon wordt onderzocht.',
    'job-seeker':
      'Wie werk zoekt, heeft vanaf de aanvraag minstens zes maanden voor hij een reële kans op aanwerving moet aantonen; voordien volstaat het bewijs dat hij zoekt.',
    'extra-month-not-foreseen':
      'De extra maand bestaat niet meer voor aanvragen sinds 1 september 2025, en evenmin voor de familie. Schrijft het document ze toch, toon het dan aan een advocaat.',
    'other-family-number':
      'De andere familieleden staan sinds 1 september 2024 in artikel 47/2, voordien in artikel 47/1: een beslissing kan nog het oude nummer noemen.',
    'order-term':
      'Gaat er een bevel om het grondgebied te verlaten met de beslissing gepaard, dan laat het vanaf de kennisgeving minstens een maand, behalve bij gemotiveerde dringendheid (artikel 44ter).',
    'new-request': 'Een nieuwe, volledige aanvraag is mogelijk.',
    'limit-page':
      'De laatste dag voor het beroep hangt af van de manier waarop de beslissing kwam en van een detentie: tel hem met de pagina over de laatste dag.',
  },
}
