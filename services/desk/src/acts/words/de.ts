import type { KnownWords } from './fr.ts'

export const knownDe: KnownWords = {
  filed: (procedure) => `Antrag eingereicht: ${procedure}`,
  received: (paper) => `Dokument ausgehändigt: ${paper}`,
  notified: (decision) => `Notifizierung: ${decision}`,
  remedy: (remedy) => `Beschwerde eingereicht: ${remedy}`,
  judgment: 'Entscheid notifiziert',
  results: {
    annulled: 'Nichtigerklärung',
    suspended: 'Aussetzung',
    rejected: 'Abweisung',
    inadmissible: 'Unzulässigkeit',
    other: 'anderer Ausgang',
  },
  granted: (title) => `Aufenthaltstitel erteilt: ${title}`,
  step: (step) => `Verfahrensschritt: ${step}`,
  until: (day) => `bis zum ${day}`,
  decidedOn: (day) => `Entscheidung vom ${day}`,
  numbered: (number, title) => `Unterlage ${number} (${title})`,
  relations: {
    applicant: 'Antragsteller',
    partner: 'Partner',
    child: 'Kind',
    parent: 'Elternteil',
    other: 'anderes Mitglied des Haushalts',
  },
}
