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
  emptyFiltered: 'Hier wacht niets. Kies “Alles” om de rest te zien.',
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
    returned: { title: 'Teruggezonden door de Dienst', action: 'Bekijken waarom' },
    'fee-to-check': { title: 'Retributie na te gaan', action: 'De retributie nagaan' },
    'fee-short': { title: 'Bijlage 42 of 43 ter kennis te brengen', action: 'Ter kennis brengen' },
    'fee-running': { title: 'Bijlage 43 loopt', action: 'Het saldo registreren' },
    'check-to-ask': { title: 'Controle te vragen', action: 'De controle vragen' },
    'check-running': { title: 'Woonstcontrole loopt', action: 'Een bezoek registreren' },
    negative: { title: 'Negatieve controle af te sluiten', action: 'Bijlage 2 voorbereiden' },
    'to-transmit': { title: 'Over te zenden aan de Dienst', action: 'Overzenden' },
    request: { title: 'Andere aanvragen aan het loket', action: 'Openen' },
    'to-notify': { title: 'Ter kennis te brengen', action: 'Ter kennis brengen' },
    'card-to-hand': { title: 'Kaarten af te geven', action: 'De kaart afgeven' },
    card: { title: 'Kaarten te bestellen of verwacht', action: 'De kaart opvolgen' },
    limit: { title: 'Lopende termijnen', action: 'De termijn bekijken' },
  },
  mail: {
    title: 'In de post',
    action: 'Openen',
    from: (name: string) => `van ${name}`,
    gone: 'Dossier dat de afzender vernietigde',
    decision:
      'Een beslissing die ter kennis te brengen is: zodra ze ontvangen is, staat ze bij “Ter kennis te brengen”.',
  },
  total: (count: number) => (count === 1 ? '1 regel' : `${count} regels`),
  page: (page: number, pages: number) => `pagina ${page} van ${pages}`,
  pager: 'Pagina’s',
  previous: 'Vorige',
  next: 'Volgende',
}
