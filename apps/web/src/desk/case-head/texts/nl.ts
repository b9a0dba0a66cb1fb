import type { Texts } from './index.ts'

export const nl: Texts = {
  opened: 'Dossier geopend',
  whenReady: 'de stukken verzameld zijn',
  entry: {
    'request-filed': 'Aanvraag ingediend',
    'receipt-given': 'Ontvangstbewijs',
    'decision-notified': 'Beslissing betekend',
    'remedy-filed': 'Beroep ingesteld',
    'judgment-notified': 'Arrest betekend',
    'title-granted': 'Titel afgegeven',
  },
}
