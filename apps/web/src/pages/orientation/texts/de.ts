import { guide } from '../../../app/guide/words/de.ts'
import type { Words } from './index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const orientation: Words = {
  ...guide,
  title: 'Welche Wege zu einem Aufenthalt?',
  description:
    'Beantworten Sie einige Fragen und sehen Sie alle Wege zu einem Aufenthalt in Belgien nebeneinander: Bedingungen, Behörde, Gebühr, Papiere, Fristen, Folgen, mit der Quelle jeder Zeile.',
  start: {
    ...guide.start,
    title: 'Welche Wege zu einem Aufenthalt in Belgien?',
    lead: 'Einige Fragen zu Ihrer Lage, dann alle Wege nebeneinander: welche offen sind, welche nicht, und warum.',
    points: [
      'Eine Frage nach der anderen. „Ich weiß es nicht“ ist immer eine Antwort und schließt keinen Weg.',
      'Sie können die Wege jederzeit ansehen, auch ohne alles beantwortet zu haben.',
      'Keine Note, keine Vorhersage: Die Behörde entscheidet. Ein geschlossener Weg bleibt stehen, mit seinem Grund.',
    ],
    privacy: 'Ihre Antworten bleiben auf dieser Seite. Nichts wird gesendet, nichts wird behalten.',
    privacyNoScript:
      'Ohne JavaScript gehen Ihre Antworten über unseren Server, um die nächste Seite zu berechnen; dort bleibt nichts.',
    question: 'Das Gesetz welchen Tages ist anzuwenden?',
    why: 'Das Gesetz ändert sich oft, und die Gebühr auch. Meist zählt das Gesetz des Tages des Antrags.',
    today: (day) => `Das von heute, ${day}`,
    otherHint: 'Der Tag, an dem Sie einen Antrag gestellt haben oder stellen wollen.',
  },
  question: {
    ...guide.question,
    together: 'Trifft das auf Sie zu?',
    togetherLead:
      'Antworten Sie auf das, was Sie wissen. Was Sie offenlassen, bleibt unbekannt und schließt keinen Weg.',
    caption: (number) => `Ihre Lage · Frage ${number}`,
    see: 'Die Wege jetzt ansehen',
    effectHint:
      'Die Antwort öffnet und schließt keinen Weg; sie zeigt, was ein Weg in Ihrer Lage bewirken würde.',
  },
  mistakes: {
    ...guide.mistakes,
    'too-early':
      'Dieser Tag liegt vor dem 1. Juli 1981, als das Gesetz in Kraft trat. Prüfen Sie das Jahr.',
  },
  check: {
    ...guide.check,
    title: 'Prüfen Sie Ihre Antworten',
    lead: 'Berichtigen Sie, was nicht stimmt. Was Sie nicht wissen, bleibt offen.',
    day: 'Gesetz welchen Tages',
    none: 'Sie haben noch keine Frage beantwortet.',
    see: 'Die Wege ansehen',
  },
  result: {
    title: 'Die Wege, nebeneinander',
    on: (day) => `Recht vom ${day}`,
    regime: 'Die Regelung, die gilt',
    shortStay: 'Die Tage eines Kurzaufenthalts zählen',
    open: (count) => `${plural(count, 'Weg', 'Wege')} zum Ansehen`,
    openLead:
      'Nach Ihren Antworten offen oder noch festzustellen. In jeder Spalte folgen dieselben Zeilen aufeinander.',
    noneOpen: 'Nach Ihren Antworten ist keiner der hier beschriebenen Wege offen.',
    region: 'Die Wege nebeneinander; nach rechts rollen, um die nächsten zu sehen',
    unanswered: 'Es fehlen noch Antworten: Sie können einen Weg öffnen oder schließen.',
    answer: 'Die nächste Frage beantworten',
    held: (count) =>
      `${plural(count, 'Weg', 'Wege')} zu bestätigen: Der Text hat sich geändert und wurde nicht gelesen`,
    heldLead:
      'Der neue Text konnte nicht gelesen werden. Nichts ist entschieden: Verzichten Sie nicht deshalb, bevor Sie einen Rechtsanwalt gesehen haben.',
    closed: (count) => `${plural(count, 'geschlossener Weg', 'geschlossene Wege')}, mit dem Grund`,
    missing: 'Was noch zu wissen ist',
    nothingMissing: 'Nicht mehr als das, was Sie geantwortet haben.',
    toldUnknown: (labels) => `Sie wissen nicht: ${labels}.`,
    why: 'Warum',
    whereYouStand: 'Wo Sie stehen',
    stands: {
      met: 'Sie können ihn gehen. Die anderen Bedingungen werden danach geprüft.',
      discretionary: 'Sie können ihn gehen. Die Behörde beurteilt, was das Gesetz ihr überlässt.',
      unknown: 'Man weiß noch nicht, ob Sie ihn gehen können.',
    },
    conditions: 'Bedingungen',
    authority: 'Behörde',
    place: 'Ort',
    fee: 'Gebühr',
    papers: 'Nachweise und Papiere',
    limits: 'Entscheidung und Fristen',
    titleRow: 'Titel und Rechte',
    interactions: 'Folgen und Gefahren',
    nothing: 'Dazu steht hier nichts.',
    others: (count) => `Siehe auch: ${plural(count, 'Zeile', 'Zeilen')}`,
    concerns: 'Betrifft Sie',
    mayConcern: 'Betrifft Sie vielleicht',
    more: 'Alles, was über diesen Weg bekannt ist',
    sheet: 'Das ganze Blatt dieses Weges',
    answers: 'Ihre Antworten',
    review: 'Meine Antworten prüfen',
  },
}
