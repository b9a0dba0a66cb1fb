import type { KnownWords } from './fr.ts'

export const knownNl: KnownWords = {
  filed: (procedure) => `Aanvraag ingediend: ${procedure}`,
  received: (paper) => `Document afgegeven: ${paper}`,
  notified: (decision) => `Kennisgeving: ${decision}`,
  remedy: (remedy) => `Beroep ingesteld: ${remedy}`,
  judgment: 'Arrest ter kennis gebracht',
  results: {
    annulled: 'nietigverklaring',
    suspended: 'schorsing',
    rejected: 'verwerping',
    inadmissible: 'onontvankelijkheid',
    other: 'andere uitkomst',
  },
  granted: (title) => `Verblijfstitel toegekend: ${title}`,
  step: (step) => step,
  until: (day) => `tot ${day}`,
  decidedOn: (day) => `beslissing van ${day}`,
  numbered: (number, title) => `stuk ${number} (${title})`,
  relations: {
    applicant: 'aanvrager',
    partner: 'partner',
    child: 'kind',
    parent: 'ouder',
    other: 'ander gezinslid',
  },
}
