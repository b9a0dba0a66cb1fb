import type { PapiersTexts } from './index.ts'

export const papiers: PapiersTexts = {
  title: 'Wat is dit papier?',
  description:
    'Alle kaarten, bijlagen en attesten van verblijf in België: wie ze krijgt, wat ze toelaten, hoe lang, in welk register.',
  lead: 'U hebt een kaart, een bijlage, een attest of een beslissing gekregen. Hier leest u wat het is en wat u ermee kunt doen.',
  search: {
    label: 'Wat er op uw papier gedrukt staat',
    hint: 'Bijvoorbeeld “bijlage 35”, “F+”, “attest van immatriculatie”. Ook in het Frans.',
    button: 'Zoeken',
    results: (query) => `Voor “${query}”`,
    missing: 'Schrijf wat er op het papier gedrukt staat.',
    tooLong:
      'Dat is te lang. Schrijf hoogstens 120 tekens: het nummer van de bijlage of de letter van de kaart volstaat.',
    all: 'Alle papieren zien',
    match: {
      exact: 'dit is het',
      model: 'kaart van dit model',
      words: 'door de woorden van de titel',
      related: 'naburig nummer',
      near: 'misschien',
    },
  },
  groups: {
    cards: { title: 'Kaarten', lead: 'Elektronische kaarten, oude kaarten en bijzondere kaarten.' },
    provisional: {
      title: 'Voorlopige documenten en kort verblijf',
      lead: 'Ze dekken een wachttijd of een kort verblijf.',
    },
    receipts: {
      title: 'Aanvragen, ontvangstbewijzen en attesten',
      lead: 'Ze bewijzen dat een aanvraag gedaan is. Het zijn geen verblijfstitels.',
    },
    decisions: {
      title: 'Beslissingen',
      lead: 'Een termijn kan lopen vanaf de dag waarop u ze krijgt.',
    },
    orders: {
      title: 'Bevelen, verboden en weigering van binnenkomst',
      lead: 'Een termijn loopt vanaf de dag waarop u het krijgt. Ga zo snel mogelijk naar een advocaat.',
    },
    unread: {
      title: 'Bijlagen waarvan de titel niet gelezen is',
      lead: 'Ze bestaan of hebben bestaan. We hebben geen bron gelezen die zegt wat ze doen.',
    },
  },
  registers: 'De registers, en het leven van een inschrijving',
  back: 'Alle papieren',
  allows: 'Wat dit papier toelaat',
  notRead: 'geen bron gelezen',
  facts: {
    givenBy: 'Afgegeven door',
    validity: 'Duur',
    register: 'Register',
    class: 'Soort verblijf',
  },
  now: 'Wat nu te doen',
  nowLimit: 'Er kan een termijn lopen. Tel hem, met de dag van afgifte:',
  nowLater: 'Later loopt er een termijn als u dit krijgt:',
  nowLawyer: 'Toon dit papier zo snel mogelijk aan een advocaat of een sociale dienst.',
  nowRenew: 'Tel de vernieuwingsperiode met de gedrukte datum:',
  nowKeep: 'Bewaar het origineel en een kopie. Geef het aan niemand zonder ontvangstbewijs.',
  leadsTo: 'Wat kan volgen',
  replaces: 'Ze vervangt',
  replacedBy: 'Vervangen door',
  since: (day) => `sinds ${day}`,
  until: (day) => `tot en met ${day}`,
  annexes: 'Het formulier',
  changed: (days) => `model gewijzigd op ${days}`,
  repealed: (day) => `opgeheven op ${day}`,
  fill: 'Deze akte invullen, als pdf of Word',
  modelOf: 'Model van',
  twin: 'Niet verwarren',
  twinText: 'Een andere tekst heeft een bijlage met hetzelfde nummer:',
  window: (opens, closes) =>
    `Aanvraag tussen de ${opens}e en de ${closes}e dag vóór het einde van de kaart`,
  windowEnd: 'einde van de kaart',
  windowDay: (day) => `${day} dagen voordien`,
  unread:
    'We hebben geen bron gelezen die zegt wat dit papier doet. Toon het aan een advocaat of een sociale dienst.',
}
