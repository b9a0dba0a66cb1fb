import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Dossiers',
  none: 'Geen dossier beantwoordt aan deze keuzes. Maak ze ruimer of open een dossier.',
  open: 'Nieuw dossier',
  takeOver: 'Een dossier van een andere raadsman overnemen',
  filter: 'Dossiers kiezen',
  status: 'Staat',
  statuses: { open: 'Open', closed: 'Gesloten', 'handed-over': 'Overgedragen' },
  all: 'Alle',
  procedure: 'Procedure',
  anyProcedure: 'Alle',
  atRisk: 'Alleen die in gevaar',
  apply: 'Tonen',
  sort: 'Sorteren op',
  columns: {
    title: 'Dossier',
    people: 'Personen',
    procedures: 'Procedures',
    due: 'Eerstvolgende dag',
    risks: 'Risico’s',
    changed: 'Laatste wijziging',
  },
  days: (days) =>
    days === 0
      ? 'vandaag'
      : days < 0
        ? `${-days} d. te laat`
        : days === 1
          ? 'over 1 dag'
          : `over ${days} dagen`,
  total: (total) => (total === 1 ? '1 dossier' : `${total} dossiers`),
  page: (page, pages) => `Pagina ${page} van ${pages}`,
  previous: 'Vorige pagina',
  next: 'Volgende pagina',
  pager: 'Pagina’s van de lijst',
  peremptory: 'dwingend',
}
