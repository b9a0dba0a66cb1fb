import type { IssueId } from './issues.ts'

export const issuesDe: { readonly [id in IssueId]: string } = {
  'voie-fermee': 'Nach diesen Angaben kann dieser Antrag hier und jetzt nicht eingereicht werden',
  'a-completer':
    'Es fehlen noch Antworten: Der Antrag kann in diesem Stadium nicht beurteilt werden',
  'a-l-appreciation':
    'Nichts von dem, was geantwortet wurde, schließt den Antrag aus: Der Rest bleibt dem Ermessen überlassen',
  'condition-manquante':
    'Nach diesen Angaben fehlt eine gesetzliche Bedingung: Der Antrag würde abgelehnt',
  'conditions-remplies':
    'Nach diesen Angaben sind die gesetzlichen Bedingungen erfüllt; die Behörde muss die Belege noch prüfen',
}
