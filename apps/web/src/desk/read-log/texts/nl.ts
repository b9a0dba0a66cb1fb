import type { Texts } from './index.ts'

export const nl: Texts = {
  title: 'Inzages',
  lead: 'Telkens iemand deze gegevens opent, komt hier een regel bij. De persoon kan deze lijst vragen.',
  mayNot: 'Uw rol toont niet wie dit dossier heeft gelezen.',
  when: 'Wanneer',
  who: 'Wie',
  what: 'Wat gelezen werd',
  unknown: 'Verwijderde account',
  whats: {
    'case-file': 'Het dossier',
    history: 'De geschiedenis van het dossier',
    alike: 'De personen die op elkaar lijken',
    search: 'Een zoekopdracht die het vond',
    list: 'De lijst van dossiers',
    dashboard: 'De balie',
    reads: 'Deze lijst',
    file: 'Een stuk',
    files: 'Een stuk',
    export: 'Een export',
    'person-page': 'De pagina van een persoon, met de code of als voorbeeld',
    'hand-over': 'De samenvatting van een aanbod tot overname',
    paper: 'De pagina geopend met een code op papier',
  },
}
