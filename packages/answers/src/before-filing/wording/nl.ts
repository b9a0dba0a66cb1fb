import type { BeforeFilingWording } from './wording.ts'

/** The sentences of the check before filing, in Dutch. */
export const beforeFilingNl: BeforeFilingWording = {
  unnamed: 'een argument zonder aard',
  stops: (stage) => `Zonder dit stopt de aanvraag bij de stap “${stage}”.`,
  consequences: {
    'article-9bis.prise-en-consideration':
      'Zonder dit neemt de gemeente de aanvraag niet in overweging en stuurt ze haar niet naar de Dienst.',
    'article-9bis.redevance':
      'Zonder dit is de aanvraag onontvankelijk en leest niemand de argumenten.',
    'article-9bis.recevabilite':
      'Zonder dit is de aanvraag onontvankelijk en wordt de grond niet onderzocht.',
    'article-9bis.bien-fonde': 'Zonder grond wordt een ontvankelijke aanvraag ongegrond verklaard.',
  },
  actions: {
    'prise-en-consideration.bourgmestre':
      'Richt de aanvraag aan de burgemeester van de gemeente waar de persoon echt woont.',
    'prise-en-consideration.adresse': 'Schrijf in de aanvraag het adres waar de persoon woont.',
    'prise-en-consideration.residence':
      'Wacht tot de persoon op het opgegeven adres woont, of geef het adres op waar hij woont.',
    redevance:
      'Betaal het bedrag van de dag van de indiening op naam van de aanvrager, en voeg het bewijs toe.',
    identite:
      'Voeg een identiteitsdocument toe, ook een vervallen, of de bewijzen dat er in België geen te verkrijgen is.',
    'circonstances.au-moins-une':
      'Roep minstens één omstandigheid in die door geen enkel punt van § 2 is uitgesloten.',
    'bien-fonde': 'Geef minstens één grond, met de stukken.',
  },
  ask: (question) => `Vraag aan de persoon: ${question}`,
  confirm:
    'De tekst is gewijzigd en niet herlezen: laat dit punt bevestigen voor u de aanvraag indient.',
  mend: (label) => `Te regelen vóór de indiening: ${label}.`,
  argue:
    'Beargumenteer dit punt en voeg de stukken toe: het is aan de overheid om het te beoordelen.',
  weigh: 'Weeg dit punt af met de persoon voor u de aanvraag indient.',
  strengthen: 'Verbeter dit punt, of leg in de aanvraag uit waarom het zo is.',
  taskAsk: (fact) => `Vragen: ${fact}`,
  taskMend: (label) => `Regelen: ${label}`,
  taskWeigh: (label) => `Afwegen met de persoon: ${label}`,
  barred: {
    does: (argument, why) => `${argument}: ${why}`,
    may: (argument, why) => `${argument}, na te gaan: ${why}`,
    reason: 'Een uitgesloten argument telt niet; op zichzelf maakt het de aanvraag onontvankelijk.',
    action: 'Toon wat nieuw is, of steun de aanvraag op andere omstandigheden.',
    task: (argument) => `Nagaan of het argument nog kan dienen: ${argument}`,
  },
  about: (label, what) => `${label}: ${what}`,
  own: {
    'argument-without-proof': {
      label: 'Een argument wordt door geen enkel stuk gestaafd',
      reason: 'Het is aan de aanvrager om te bewijzen wat hij inroept.',
      action: 'Koppel een stuk aan dit argument, of trek het in.',
    },
    'argument-without-kind': {
      label: 'De aard van een argument is niet opgegeven',
      reason:
        'Zonder aard kunnen de gebruikelijke bewijzen en de zwakke punten niet getoond worden.',
      action: 'Kies de aard van dit argument.',
    },
    'piece-translation-missing': {
      label: 'Stukken staan in een taal die de overheid niet leest, zonder vertaling',
      reason:
        'Een stuk dat niet gelezen wordt, bewijst niets. Geen gelezen regel eist een beëdigd vertaler.',
      action: 'Laat deze stukken vertalen, minstens vrij.',
    },
    'piece-translation-unknown': {
      label: 'Het is niet bekend of stukken in een vreemde taal vertaald zijn',
      reason: 'Een stuk dat niet gelezen wordt, bewijst niets.',
      action: 'Geef voor deze stukken aan of er een vertaling is.',
    },
    'piece-expired': {
      label: 'Stukken zijn vervallen',
      reason: 'Een vervallen stuk bewijst het verleden, niet het heden.',
      action: 'Vraag een recent stuk, of leg uit waarom het ontbreekt.',
    },
    'piece-too-old': {
      label: 'Stukken zijn te oud op de dag van de indiening',
      reason: 'De geciteerde tekst vraagt een recent stuk.',
      action: 'Vraag een nieuw stuk vóór de indiening.',
    },
    'piece-serves-nothing': {
      label: 'Stukken bewijzen niets',
      reason: 'Een stuk zonder band met een argument of een feit verzwaart het dossier.',
      action: 'Koppel deze stukken aan wat ze bewijzen, of trek ze in.',
    },
    'piece-kind-unknown': {
      label: 'De aard van sommige stukken is niet opgegeven',
      reason: 'Zonder aard kan niet nagegaan worden wat ze bewijzen en of ze nog geldig zijn.',
      action: 'Kies de aard van deze stukken.',
    },
    'presence-gap': {
      label: 'Jaren van verblijf zonder enig bewijs',
      reason: 'Een ononderbroken verblijf toont u jaar per jaar; een leemte verzwakt het.',
      action: 'Zoek één bewijs per jaar: school, zorg, vervoer, post.',
    },
    'notified-where-elected': {
      label:
        'De kennisgeving van de beslissing gebeurt in de gekozen woonplaats, en de beroepstermijn loopt vanaf dan',
      reason: 'Een brief die niemand opent, doet de termijn lopen zoals een andere.',
      action: 'Ga na of iemand elke dag de post van dit adres leest.',
    },
  },
}
