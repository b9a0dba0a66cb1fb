import type { ExamenTexts } from './index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const examen: ExamenTexts = {
  title: (procedure) => `Meine Lage prüfen: ${procedure}`,
  description: (procedure) =>
    `${procedure}: Beantworten Sie, was Sie wissen, und sehen Sie, was erfüllt ist, was fehlt und was die Behörde beurteilt, mit der Quelle jeder Zeile.`,
  lead: 'Beantworten Sie, was Sie wissen; lassen Sie den Rest offen. Was nicht beantwortet ist, bleibt unbekannt und schließt nichts.',
  submit: 'Prüfen',
  day: 'Das Gesetz welchen Tages ist anzuwenden?',
  dayHint: 'Der Tag des Antrags, oder der, an dem Sie ihn stellen wollen.',
  remarks: 'Was nicht entscheidet, aber eine Bemerkung geben kann',
  row: (item, place) => `${item} ${place}`,
  add: (item) => `Hinzufügen: ${item}`,
  remove: (title) => `Entfernen: ${title}`,
  notAPromise:
    'Dies ist weder eine Entscheidung noch eine Vorhersage: Die Behörde entscheidet über die ganze Akte.',
  lastKnown: (label) => `Nach dem letzten bekannten Text: ${label}`,
  notes: 'Von einem Rechtsanwalt zu bestätigen',
  missing: (count) => `Noch ${plural(count, 'Sache', 'Sachen')} zu wissen`,
  provedBy: (exhibits) => `Unterlagen: ${exhibits}.`,
  weaknesses: 'Schwächer ohne',
  warnings: 'Zu wissen, bevor Sie handeln',
  why: 'Warum',
  sheet: 'Das Blatt dieses Weges',
}
