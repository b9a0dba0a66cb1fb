import type { Texts } from './index.ts'

export const nl: Texts = {
  opened: 'Dossier geopend',
  whenReady: 'de stukken verzameld zijn',
  waits: {
    decision: { label: 'Beslissing', condition: 'de overheid beslist' },
    again: { label: 'Nieuwe beslissing', condition: 'de overheid opnieuw beslist' },
    judgment: { label: 'Arrest', condition: 'de rechter uitspraak doet' },
  },
  entry: {
    'request-filed': 'Aanvraag ingediend',
    'receipt-given': 'Document afgegeven',
    'decision-notified': 'Kennisgeving van de beslissing',
    'remedy-filed': 'Beroep ingediend',
    'judgment-notified': 'Kennisgeving van het arrest',
    'title-granted': 'Titel toegekend',
    'step-taken': 'Stap van de procedure',
  },
}
