import type { EarlierTexts } from './index.ts'

export const earlierNl: EarlierTexts = {
  title: 'Procedures',
  lead: 'Wat voorafging, wat ernaast loopt, en wat de wet ermee doet. Wat niet bekend is, heet onbekend: het kan bestaan.',
  undecided: (count: number) =>
    count === 1
      ? 'Een persoon uit een ander dossier is misschien dezelfde: niemand besliste daarover.'
      : `${count} personen uit andere dossiers zijn misschien dezelfde: niemand besliste daarover.`,
  toLinks: 'Erover beslissen',
  effects: 'Gevolgen',
  noEffects: 'Niets van wat genoteerd is, heeft hier een bekend gevolg.',
  kinds: {
    withdrawal: {
      yes: 'Vermoeden van afstand: een recentere aanvraag 9bis vervangt ze',
      no: 'Geen vermoeden van afstand door de recentere aanvraag',
      unknown: 'Vermoeden van afstand: niet bekend',
    },
    'appeal-withdrawal': {
      yes: 'Afstand van het beroep',
      no: 'Geen afstand van het beroep',
      unknown: 'Afstand van het beroep door een recenter beroep: niet bekend',
    },
    language: {
      yes: 'Opgelegde taal: die van de asielprocedure',
      no: 'Geen taal opgelegd door de asielprocedure',
      unknown: 'Opgelegde taal: niet bekend',
    },
    appeal: {
      yes: 'Hangend beroep, dat de verwijdering schorst',
      no: 'Hangend beroep, dat de verwijdering niet schorst',
      unknown: 'Hangend beroep: hier is niet bekend of het de verwijdering schorst',
    },
    order: {
      yes: 'Bevel om het grondgebied te verlaten van kracht',
      no: 'Bevel om het grondgebied te verlaten zonder gevolg',
      unknown: 'Bevel om het grondgebied te verlaten: niet bekend of het gevolg heeft',
    },
    ban: {
      yes: 'Inreisverbod loopt',
      no: 'Inreisverbod beëindigd, ingetrokken of vernietigd',
      unknown: 'Inreisverbod: niet bekend of het nog loopt',
    },
    title: {
      yes: 'Verblijfstitel loopt',
      no: 'Verblijfstitel beëindigd of ingetrokken',
      unknown: 'Verblijfstitel: niet bekend',
    },
  },
  notes: {
    withdrawal: '',
    'appeal-withdrawal': 'Tenzij de persoon zijn belang aantoont: de Raad oordeelt daarover.',
    language: '',
    appeal: '',
    order: 'Een aanvraag 9bis schorst dit bevel niet.',
    ban: '',
    title: '',
  },
  onDay: {
    withdrawal: 'recentere aanvraag van',
    'appeal-withdrawal': 'recenter beroep van',
    language: 'aanvraag van',
    appeal: 'ingediend op',
    order: 'ter kennis gebracht op',
    ban: 'ter kennis gebracht op',
    title: 'sinds',
  },
  until: 'tot',
  because: {
    'decision-day-unknown': 'De dag van de beslissing over deze aanvraag is niet bekend.',
    'transmission-unknown':
      'Niet bekend is of de gemeente de recentere aanvraag heeft overgezonden; zonder dat zegt de wet niet duidelijk welke blijft.',
    'asylum-unknown': 'Er ontbreekt een feit over de asielprocedure: haar stand, taal of einde.',
    'language-unknown': 'De taal van de asielprocedure is niet genoteerd.',
    'departure-unknown':
      'Er is geen vertrek genoteerd: de jaren lopen vanaf het werkelijke vertrek, en zijn dus niet begonnen.',
    'duration-unknown': 'De duur is niet genoteerd: niet bekend is tot wanneer het loopt.',
    'notification-unknown': 'De dag van de kennisgeving is niet bekend.',
    'law-unread': 'De tekst van die dag werd hier niet gelezen: te bevestigen door een advocaat.',
    'term-unknown': 'De laatste dag om te vertrekken is niet genoteerd.',
  },
  tongues: { fr: 'Frans', nl: 'Nederlands', de: 'Duits' },
  excluded: 'Elementen die artikel 9bis, § 2, uitsluit',
  excludedLead:
    'Wat de regels over elk argument zeggen. Dezelfde aard is nog niet hetzelfde element: u vergelijkt.',
  noKind: 'Argument waarvan de aard niet gekozen is',
  sides: { circumstances: 'buitengewone omstandigheid', merits: 'grond' },
  notTested: '§ 2 gaat over de buitengewone omstandigheden.',
  exclusion: {
    met: 'Geen uitsluiting treft het',
    'not-met': 'Een uitsluiting treft het',
    unknown: 'Niet bekend: er ontbreken antwoorden',
    discretionary: 'Overgelaten aan de beoordeling',
  },
  may: 'Misschien:',
  sameKind: 'Dezelfde aard werd ingeroepen in:',
  toArguments: 'De vragen van § 2 beantwoorden',
  procedures: 'Alle procedures',
  noProcedures: 'Er is geen procedure genoteerd.',
  elsewhere: (title: string) => `in het dossier ${title}`,
  notFiled: 'er is geen indiening genoteerd',
  dayUnknown: 'dag onbekend',
  rulingOpen: 'Nog te beslissen',
  rulings: {
    drafting: 'in voorbereiding',
    submitted: 'wordt nagelezen',
    returned: 'teruggestuurd ter verbetering',
    approved: 'goedgekeurd, te ondertekenen',
    signed: 'ondertekend',
    withdrawn: 'ingetrokken',
  },
  stages: {
    preparation: 'Nog niet ingediend',
    filed: 'Ingediend',
    received: 'Ontvangen',
    decided: 'Beslist',
    'under-remedy': 'Beroep hangend',
    annulled: 'Vernietigd, opnieuw te beslissen',
    judged: 'Berecht',
    granted: 'Toegekend',
    ended: 'Beëindigd',
  },
}
