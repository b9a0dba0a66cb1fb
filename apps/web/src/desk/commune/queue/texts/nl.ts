import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Te doen aan het loket',
  register: 'Een aanvraag registreren',
  inbox: 'De post openen',
  all: 'Alles',
  filters: 'Wat wordt getoond',
  kind: 'Soort procedure',
  anyKind: 'Alle',
  apply: 'Tonen',
  empty:
    'Er wacht niets. Een aanvraag die toekomt, wordt hier geregistreerd; wat een andere dienst u stuurt, zit in de post.',
  emptyFiltered: 'Hier wacht niets. Kies « Alles » om de rest te zien.',
  since: 'sinds',
  people: (count: number) => (count === 1 ? '1 persoon' : `${count} personen`),
  day: {
    today: 'laatste dag vandaag',
    left: (days: number) => (days === 1 ? 'nog 1 dag' : `nog ${days} dagen`),
    past: (days: number) => (days === 1 ? 'sinds 1 dag voorbij' : `sinds ${days} dagen voorbij`),
    indicative: 'indicatief, zonder sanctie',
    late: (days: number) =>
      days === 1
        ? '1 dag overschreden, zonder gevolg'
        : `${days} dagen overschreden, zonder gevolg`,
  },
  queues: {
    'to-register': { title: 'Te registreren', action: 'Registreren' },
    returned: { title: 'Teruggestuurd door de Dienst', action: 'Zien waarom' },
    'fee-to-check': { title: 'Retributie na te gaan', action: 'De retributie nagaan' },
    'fee-short': { title: 'Bijlage 42 of 43 ter kennis te brengen', action: 'Kennis geven' },
    'fee-running': { title: 'Bijlage 43 loopt', action: 'Het saldo invoeren' },
    'check-to-ask': { title: 'Controle te vragen', action: 'De controle vragen' },
    'check-running': { title: 'Woonstcontrole loopt', action: 'Een bezoek invoeren' },
    negative: { title: 'Negatieve controle af te ronden', action: 'Bijlage 2 voorbereiden' },
    'to-transmit': { title: 'Over te zenden aan de Dienst', action: 'Overzenden' },
    request: { title: 'Andere aanvragen aan het loket', action: 'Openen' },
    'to-notify': { title: 'Ter kennis te brengen', action: 'Kennis geven' },
    'card-to-hand': { title: 'Kaarten te overhandigen', action: 'De kaart overhandigen' },
    card: { title: 'Kaarten te bestellen of verwacht', action: 'De kaart opvolgen' },
    limit: { title: 'Lopende termijnen', action: 'De termijn zien' },
  },
  mail: {
    title: 'In de post',
    action: 'Openen',
    from: (name: string) => `van ${name}`,
    gone: 'Dossier dat de afzender vernietigde',
    decision:
      'Een beslissing die ter kennis te brengen is: eens ontvangen staat ze bij « Ter kennis te brengen ».',
  },
  total: (count: number) => (count === 1 ? '1 regel' : `${count} regels`),
  page: (page: number, pages: number) => `bladzijde ${page} van ${pages}`,
  pager: 'Bladzijden',
  previous: 'Vorige',
  next: 'Volgende',
}
