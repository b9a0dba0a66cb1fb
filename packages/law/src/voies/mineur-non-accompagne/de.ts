import type { VoieTexts } from '../voie.ts'
import type { OuvertureMineurNonAccompagne, voieMineurNonAccompagne } from './index.ts'

export const voieMineurNonAccompagneDe: VoieTexts<
  typeof voieMineurNonAccompagne,
  OuvertureMineurNonAccompagne
> = {
  title: 'Unbegleiteter ausländischer Minderjähriger',
  conditions: {
    'mineur-non-accompagne.ouverte': 'Das Verfahren für unbegleitete Minderjährige steht offen',
    'mineur-non-accompagne.pays-tiers':
      'Der Jugendliche kommt von außerhalb des Europäischen Wirtschaftsraums',
    'mineur-non-accompagne.seul':
      'Der Jugendliche ist unter 18 und ohne Eltern oder gesetzlichen Vormund',
  },
  statements: {
    'mineur-non-accompagne.base':
      'Minderjähriger unter 18 Jahren, aus einem Land außerhalb des Europäischen Wirtschaftsraums, ohne Eltern oder gesetzlichen Vormund: Das Ausländeramt sucht eine dauerhafte Lösung.',
    'mineur-non-accompagne.lieu':
      'Der Vormund reicht den Antrag beim Ausländeramt ein; der Minderjährige tut es nicht selbst.',
    'mineur-non-accompagne.autorites':
      'Der Vormundschaftsdienst stellt fest, dass der Jugendliche minderjährig und allein ist, und bestellt den Vormund; das Ausländeramt entscheidet über den Aufenthalt.',
    'mineur-non-accompagne.audition':
      'Das Ausländeramt hört den Minderjährigen im Beisein seines Vormunds an.',
    'mineur-non-accompagne.solution':
      'Drei dauerhafte Lösungen: zu den Eltern, wo sie sich legal aufhalten, Rückkehr mit Garantien für die Aufnahme, oder Verbleib in Belgien. Die Einheit der Familie geht vor.',
    'mineur-non-accompagne.preuves':
      'Der Vormund schlägt eine Lösung vor und fügt die Familienlage, die persönlichen Umstände des Minderjährigen und den Schulnachweis bei; ohne Reisepass auch den Nachweis der Schritte.',
    'mineur-non-accompagne.gratuite': 'Es ist keine Gebühr zu zahlen.',
    'mineur-non-accompagne.attente':
      'Solange keine Lösung gefunden ist: Registrierungsbescheinigung von sechs Monaten, verlängert um je sechs Monate.',
    'mineur-non-accompagne.attente-delai':
      'Der Vormund schickt seine Unterlagen einen Monat vor Ablauf dieses Papiers.',
    'mineur-non-accompagne.delai': 'Keine Frist verpflichtet das Ausländeramt zu entscheiden.',
    'mineur-non-accompagne.titre':
      'Ist der Aufenthalt in Belgien die Lösung: Erlaubnis für ein Jahr, A-Karte.',
    'mineur-non-accompagne.prolongation':
      'Einen Monat vor Ablauf schickt der Vormund das Lebensprojekt: Familie, Schule, Kenntnis einer Landessprache.',
    'mineur-non-accompagne.illimite':
      'Drei Jahre nach der Erteilung dieser Erlaubnis gibt das Ausländeramt einen unbefristeten Aufenthalt; lehnt es ab, muss es dies begründen.',
    'mineur-non-accompagne.fraude':
      'Betrug beim Alter beendet den Aufenthalt mit einer Anweisung, das Staatsgebiet zu verlassen; Betrug bei der Familie kann zu einer anderen Lösung führen.',
    'mineur-non-accompagne.reconduire':
      'Liegt die Lösung in einem anderen Land, erhält der Vormund eine Anweisung zur Rückführung (Anlage 38).',
    'mineur-non-accompagne.recours':
      'Nichtigkeitsbeschwerde binnen 30 Tagen; sie setzt die Entscheidung nicht aus.',
    'mineur-non-accompagne.recours-depuis-2026':
      'Seit dem 12. Juni 2026 regelt ein Gesetz, das wir nicht gelesen haben, die Beschwerden, mit Fristen von 30, 10 oder 5 Tagen: Halten Sie sich an die Frist, die in der Entscheidung steht, und rechnen Sie sonst mit 5 Tagen.',
    'mineur-non-accompagne.asile':
      'Der Antrag ist während eines Asylantrags oder eines anderen Aufenthaltsantrags möglich.',
    'mineur-non-accompagne.centre':
      'Der unbegleitete Minderjährige kommt nicht in ein geschlossenes Zentrum, und seine Entfernung setzt Garantien für die Aufnahme voraus.',
    'mineur-non-accompagne.majorite':
      'Mit 18 Jahren endet die Vormundschaft und die gewöhnlichen Regeln gelten; das Ausländeramt informiert vorher über die Bedingungen einer neuen Erlaubnis.',
  },
}
