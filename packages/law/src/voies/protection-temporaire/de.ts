import type { VoieTexts } from '../voie.ts'
import type { OuvertureProtectionTemporaire, voieProtectionTemporaire } from './index.ts'

export const voieProtectionTemporaireDe: VoieTexts<
  typeof voieProtectionTemporaire,
  OuvertureProtectionTemporaire
> = {
  title: 'Vorübergehender Schutz',
  conditions: {
    'protection-temporaire.ouverte': 'Der vorübergehende Schutz kann beantragt werden',
    'protection-temporaire.etranger':
      'Die Person aus der Gruppe ist weder Belgier noch Bürger der Union oder eines gleichgestellten Staates',
    'protection-temporaire.groupe': 'Die Person gehört zu einer von der Union bestimmten Gruppe',
  },
  statements: {
    'protection-temporaire.base':
      'Aufenthalt, der einer ganzen von der Union bestimmten Gruppe auf einmal gegeben wird, ohne Einzelprüfung der Furcht.',
    'protection-temporaire.lieu':
      'Man lässt sich beim Ausländeramt registrieren und geht dann mit der Bescheinigung zur Gemeinde.',
    'protection-temporaire.autorite':
      'Der Rat der Union entscheidet, wer geschützt ist und bis wann; das Ausländeramt prüft, ob die Person zur Gruppe gehört.',
    'protection-temporaire.autre-sejour':
      'Das Ausländeramt kann ablehnen, wenn schon ein Aufenthalt in einem anderen Staat besteht, der an dieselbe Entscheidung gebunden ist.',
    'protection-temporaire.depuis-etranger':
      'Der Antrag ist auch aus dem Ausland möglich; das Ausländeramt kann ihn dann ablehnen, wenn die angekündigten Aufnahmeplätze belegt sind.',
    'protection-temporaire.exclusion':
      'Schwerwiegende Gründe, die in den Taten der Person liegen, können sie ausschließen.',
    'protection-temporaire.gratuite': 'Es ist keine Gebühr zu zahlen.',
    'protection-temporaire.attestation':
      'Das Ausländeramt gibt eine Bescheinigung über vorübergehenden Schutz, mit der die Gemeinde die Karte ausstellt.',
    'protection-temporaire.titre':
      'A-Karte für ein Jahr, nie über den Tag hinaus, den die Entscheidung der Union festlegt.',
    'protection-temporaire.prolongation':
      'Sie wird um je sechs Monate verlängert, solange die Entscheidung der Union gilt.',
    'protection-temporaire.illimite':
      'Dieser Schutz führt für sich allein nicht zu einem unbefristeten Aufenthalt.',
    'protection-temporaire.duree':
      'Nach dem Gesetz dauert der Schutz ein Jahr, verlängert sich von selbst zweimal um sechs Monate und danach nur durch eine neue Entscheidung der Union.',
    'protection-temporaire.fin-delai':
      'Der Aufenthalt dauert nach dem Ende fort für den, der zu krank zum Reisen ist, und kann bis zum Ende des Schuljahres der Kinder fortdauern.',
    'protection-temporaire.fin':
      'Am Ende des Schutzes lässt eine Anweisung, das Staatsgebiet zu verlassen, mindestens einen Monat.',
    'protection-temporaire.recours':
      'Nichtigkeitsbeschwerde binnen 30 Tagen gegen eine Ablehnung; sie hält eine Anweisung, das Staatsgebiet zu verlassen, nicht auf.',
    'protection-temporaire.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen.',
    'protection-temporaire.asile':
      'Man kann jederzeit auch Asyl beantragen, aber die Prüfung wartet bis zum Ende des vorübergehenden Schutzes.',
    'protection-temporaire.carte-bleue':
      'Solange dieser Schutz oder der Antrag darauf läuft, steht die Blaue Karte EU nicht offen.',
    'protection-temporaire.famille-separee':
      'Die durch die Flucht getrennte engste Familie kann beantragen, in Belgien vereint zu werden.',
    'protection-temporaire.famille':
      'Seit dem 18. August 2025 soll die Familie erst nach zwei Jahren Aufenthalt nachkommen können.',
  },
}
