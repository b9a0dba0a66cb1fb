import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Een aanvraag registreren',
  lead: 'Een aanvraag om machtiging tot verblijf op grond van artikel 9bis, toegekomen bij aangetekende zending, aan het loket of van een advocaat. Een aanvraag die in het programma is verzonden, zit in de',
  inbox: 'post',
  otherKind:
    'De aanvraag van een burger van de Unie, van zijn familie of van de familie van een Belg begint met een',
  newCase: 'nieuw dossier',
  arrival: 'Ontvangst',
  channel: 'Hoe ze toekwam',
  channels: {
    'registered-post': 'Bij aangetekende zending',
    counter: 'Aan het loket',
    product: 'In het programma',
  },
  postedOn: 'Gepost op',
  postedHint: 'De dag van de poststempel. Alleen voor een aangetekende zending.',
  arrivedOn: 'Door de gemeente ontvangen op',
  number: 'Nummer in het register',
  numberHint:
    'Het volgende nummer van het jaar wordt voorgesteld; neemt een collega het eerder, dan krijgt u het nummer daarna.',
  broughtBy: 'Afgegeven door',
  broughtHint: 'De persoon, een naaste, een advocaat: een naam volstaat.',
  threeDays:
    'De dag van afgifte op de post, de dag van ontvangst en het nummer zijn drie feiten: geen ervan volgt uit de andere. Een aangetekende zending geldt hier als ingediend op de dag waarop ze is gepost; geen gelezen tekst zegt dat voor artikel 9bis.',
  language: 'Taal van de aanvraag',
  languages: { fr: 'Frans', nl: 'Nederlands', de: 'Duits' },
  person: (number: number) => (number === 1 ? 'De persoon die aanvraagt' : `Persoon ${number}`),
  addPerson: 'Een persoon toevoegen',
  removePerson: (number: number) => `Persoon ${number} verwijderen`,
  address: 'Verblijfsadres vermeld in de aanvraag',
  counsel: 'Advocaat of organisatie die bijstaat',
  holder: 'Naam',
  as: 'In welke hoedanigheid',
  mandates: { lawyer: 'Advocaat', organisation: 'Organisatie' },
  elected: 'Gekozen woonplaats vermeld in de aanvraag',
  electedHint: 'Laat leeg als de aanvraag er geen kiest.',
  contents: 'Wat in de zending zat',
  pieces: 'Stukken, één per regel',
  contentsHint: 'Ze krijgen hun nummer in deze volgorde.',
  submit: 'De aanvraag registreren',
  pending: {
    title: 'Onder deze naam loopt hier al een aanvraag',
    since: 'lopend sinds',
    rule: 'Sinds 1 maart 2016 wordt alleen de laatste aanvraag van eenzelfde persoon onderzocht. De persoon wordt vermoed afstand te hebben gedaan van de aanvraag die nog loopt, op de dag waarop de nieuwe is ingediend. Niemand beslist dat hier: het gevolg komt van de wet.',
    same: (title: string) => `Het is dezelfde persoon: nieuwe aanvraag in “${title}”`,
    other: 'Het is een andere persoon: een nieuw dossier openen',
    question: 'Over wie gaat het?',
    see: 'Het dossier bekijken',
  },
  errors: {
    'name-blank': 'Er is minstens een naam nodig: zonder naam vindt niemand de aanvraag terug.',
    'street-blank': 'De straat ontbreekt: zonder volledig adres is geen controle mogelijk.',
    'postcode-blank': 'De postcode ontbreekt: het adres kan niet worden nagegaan.',
    'commune-blank': 'De gemeente ontbreekt: zij bepaalt welk bestuur bevoegd is.',
    'step-choice': 'Kies een van de antwoorden: het vervolg hangt ervan af.',
    'posted-after-arrival':
      'Deze aanvraag zou toegekomen zijn vóór ze gepost was. Verbeter een van beide dagen.',
    'register-number-taken':
      'Dit nummer is al dat van een andere aanvraag. Maak het veld leeg om het volgende te krijgen, of typ een ander.',
    'pending-here':
      'Onder deze naam loopt hier al een aanvraag. Zeg of het om dezelfde persoon gaat en registreer dan.',
    'not-in-order': 'Dit volgt niet op wat al geregistreerd is. Open het traject van het dossier.',
    'in-future':
      'Deze dag moet nog komen: een gemeente registreert wat gebeurd is. Verbeter de dag.',
    'number-taken': 'Een stuk draagt dit nummer al. Laad de pagina opnieuw en herbegin.',
  },
}
