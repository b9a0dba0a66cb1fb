import type { OutcomeId } from './outcomes.ts'

/** How a request can end, or where it stands. No sentence promises a permit. */
export const outcomesDe: { readonly [id in OutcomeId]: string } = {
  'non-prise-en-consideration':
    'Die Gemeinde würde den Antrag nicht berücksichtigen, oder der Antrag bliebe ohne Folge',
  'irrecevable-redevance':
    'Der Antrag würde wegen der Gebühr für unzulässig erklärt (Anlage 42), außer wenn nach einer Teilzahlung der Restbetrag rechtzeitig gezahlt wird',
  'redevance-a-confirmer': 'Das Ausländeramt muss noch bestätigen, dass die Gebühr in Ordnung ist',
  'desistement-presume': 'Der Antrag gilt als zurückgenommen: Nur der neuere Antrag würde geprüft',
  'desistement-a-trancher':
    'Das Gesetz sagt nicht klar, ob der Antrag nach einem neueren, nicht übermittelten Antrag bestehen bleibt: Ein Rechtsanwalt muss das prüfen',
  irrecevable: 'Der Antrag würde für unzulässig erklärt, ohne Prüfung der Sache selbst',
  'a-l-appreciation-de-l-office':
    'Keine Ihrer Antworten schließt den Antrag aus: Der Rest liegt im Ermessen des Ausländeramtes, und es kann ablehnen',
  'non-fondee':
    'Auch wenn er zulässig ist, würde der Antrag für unbegründet erklärt, weil ein Grund in der Sache fehlt',
  'a-completer':
    'Es fehlen noch Antworten: Der Antrag kann in diesem Stadium nicht beurteilt werden',
}
