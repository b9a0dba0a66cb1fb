import type { ConditionTexts } from '@sejour/engine'
import type { depotNotices } from './depot.ts'

export const depotNoticesDe: ConditionTexts<(typeof depotNotices)[number]['when']> = {
  'avis.depot-office':
    'Ein Antrag, der direkt an das Ausländeramt geht, bleibt ohne Folge: Richten Sie ihn an den Bürgermeister',
  'avis.depot-autre-commune':
    'Eine andere Gemeinde kann Ihren Wohnort nicht feststellen: Richten Sie den Antrag an die Gemeinde, in der Sie wohnen',
  'avis.depot-adresse':
    'Ohne Adresse im Antrag kann die Gemeinde die Wohnsitzkontrolle nicht durchführen',
  'avis.depot-recommande':
    'Ohne Einschreiben oder Empfangsbestätigung lässt sich der Tag der Einreichung schwer beweisen',
  'avis.menage-incomplet':
    'Der Haushalt ist nicht vollständig genannt: Die Einheit der Familie lässt sich dann schwerer verteidigen',
  'avis.signature':
    'Jeder erwachsene Antragsteller muss den Antrag unterschreiben, oder ein Rechtsanwalt; keine andere Person',
  'avis.enquete-en-retard':
    'Die zehn Tage für die Wohnsitzkontrolle sind vorbei: Das hat keine Folgen, aber Sie können die Gemeinde an den Antrag erinnern',
  'avis.enquete-negative':
    'Nach einer negativen Kontrolle können Sie die Entscheidung der Gemeinde anfechten oder einen neuen Antrag einreichen',
  'avis.attestation':
    'Die Empfangsbescheinigung gibt kein Aufenthaltsrecht; ergänzen Sie die Akte bei der Gemeinde oder per Einschreiben an das Ausländeramt, mit Ihrer Identität, Ihrer Adresse und Ihrer Aktennummer',
  'avis.demenagement': 'Melden Sie Ihre neue Adresse der Gemeinde und dem Ausländeramt',
  'avis.demenagement-fait': 'Der Antragsteller ist umgezogen',
  'avis.demenagement-tu': 'Die neue Adresse ist nicht gemeldet',
}
