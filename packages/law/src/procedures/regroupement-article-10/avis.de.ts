import type { ConditionTexts } from '@sejour/engine'
import { avisCommunsDe, avisRevenusDe } from './avis-communs.de.ts'
import type { avisArticle10 } from './avis.ts'

export const avisArticle10De: ConditionTexts<(typeof avisArticle10)[number]['when']> = {
  ...avisCommunsDe,
  ...avisRevenusDe,
  'avis.reforme-transition':
    'Das Familienmitglied, zu dem Sie ziehen, hatte sein Aufenthaltsrecht vor dem 18. August 2025: Nach einer Quelle gilt das alte Gesetz noch; die Übergangsregel wurde nicht gelesen',
  'avis.droit-anterieur':
    'Das Aufenthaltsrecht des Familienmitglieds, zu dem man zieht, stammt aus der Zeit vor dem 18. August 2025',
  'avis.reforme-refugie':
    'Laut Fachseiten hat die Familie eines Flüchtlings nur noch sechs Monate nach der Anerkennung, um ohne Einkünfte oder Wohnung den Antrag zu stellen, mit vollständiger Akte binnen zehn Monaten: Stellen Sie ihn so schnell wie möglich',
  'avis.rejoint-refugie': 'Das Familienmitglied, zu dem man zieht, ist anerkannter Flüchtling',
  'avis.reforme-subsidiaire':
    'Laut Fachseiten befreit subsidiärer Schutz von keiner Bedingung mehr, und es gilt eine Wartezeit von zwei Jahren',
  'avis.rejoint-subsidiaire': 'Das Familienmitglied, zu dem man zieht, hat subsidiären Schutz',
  'avis.reforme-attente':
    'Laut Fachseiten gilt jetzt je nach Status eine Wartezeit von ein bis zwei Jahren, und Schweigen des Ausländeramts gilt nicht mehr als Zulassung',
  'avis.rejoint-sans-protection':
    'Das Familienmitglied, zu dem man zieht, hat keinen internationalen Schutz',
  'avis.reforme-age':
    'Seit dem 18. August 2025 soll das Alter von 21 Jahren auch verlangt werden, wenn das Paar schon vor der Ankunft bestand: bestätigen zu lassen',
  'avis.un-des-deux-jeune': 'Einer von beiden ist jünger als 21 Jahre',
  'avis.demandeur-jeune': 'Der Antragsteller ist jünger als 21 Jahre',
  'avis.regroupant-jeune': 'Das Familienmitglied, zu dem man zieht, ist jünger als 21 Jahre',
}
