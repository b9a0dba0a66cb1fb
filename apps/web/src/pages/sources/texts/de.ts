import type { SourcesTexts } from './index.ts'

export const sources: SourcesTexts = {
  title: 'Die Texte',
  description:
    'Alle Texte, auf denen die Antworten beruhen: Verträge, Unionsrecht, Gesetze, Erlasse, Rundschreiben, Rechtsprechung, Praxis; bis wann gelesen, und was darauf beruht.',
  lead: 'Alles, was diese Website sagt, beruht auf einem Text. Hier stehen sie, vom stärksten bis zum schwächsten: Ein Rundschreiben geht nie einem Gesetz vor, und eine Praxis bindet niemanden.',
  day: 'Gesehen am',
  dayHint: 'Ein vergangener oder künftiger Tag zwischen 1981 und 2099.',
  meansRead:
    '„Gelesen“ heißt, dass keine bekannte Änderung vor diesem Tag ungelesen blieb. Die älteren Fassungen wurden nicht einzeln verglichen.',
  show: 'Diesen Tag zeigen',
  badDay:
    'Diesen Tag gibt es im Kalender nicht, oder er liegt nicht zwischen 1981 und 2099. Berichtigen Sie ihn.',
  levels: {
    treaty: 'Verträge',
    'eu-law': 'Recht der Europäischen Union',
    law: 'Gesetze',
    decree: 'Königliche Erlasse',
    circular: 'Rundschreiben',
    instruction: 'Instruktionen',
    'case-law': 'Rechtsprechung',
    practice: 'Praxis und Lehre',
  },
  status: {
    read: 'gelesen',
    'read-until': 'bis zu einem bekannten Tag gelesen',
    'in-part': 'für diesen Tag teilweise gelesen',
    'to-confirm': 'zu bestätigen',
    unread: 'für diesen Tag nicht gelesen',
    annulled: 'für nichtig erklärt',
    'not-yet': 'gab es an diesem Tag noch nicht',
  },
  annulledBy: 'Für nichtig erklärt durch einen Entscheid vom',
  annulledInPart: 'Teilweise für nichtig erklärt durch einen Entscheid vom',
  annulledNote:
    'Der Text bindet niemanden mehr. Er steht noch hier, weil alte Entscheidungen ihn anführen.',
  readUntil: 'gelesen bis zum',
  checkedOn: 'verglichen am',
  restsOn: (count) =>
    count === 1 ? '1 Element beruht darauf' : `${count} Elemente beruhen darauf`,
  places: (count) => (count === 1 ? '1 Stelle angeführt' : `${count} Stellen angeführt`),
  whole: 'Der ganze Text',
  official: 'Den amtlichen Text lesen',
  more: (count) => `Die ${count} Elemente, und was zu bestätigen ist`,
  one: 'Was gelesen wurde, und von wem',
  back: 'Alle Texte',
  toChanges: 'Was sich zwischen zwei Tagen geändert hat',
  toDesk: 'Was noch zu lesen oder zu bestätigen ist',
  changes: {
    title: 'Was sich zwischen zwei Tagen geändert hat',
    description:
      'Der Unterschied zwischen dem Recht zweier Tage: Regeln, Aussagen, Beträge, Papiere und Lesungen, mit ihren Quellen.',
    lead: 'Wählen Sie zwei Tage. Die Liste sagt, was nicht gleich war: links vorher, rechts nachher.',
    from: 'Erster Tag',
    to: 'Zweiter Tag',
    show: 'Den Unterschied zeigen',
    before: 'Vorher',
    after: 'Nachher',
    count: (count) => (count === 1 ? '1 Änderung' : `${count} Änderungen`),
    none: 'Nichts von dem, was wir kennen, ändert sich zwischen diesen beiden Tagen.',
  },
}
