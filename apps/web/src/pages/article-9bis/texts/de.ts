import type { Words } from './index.ts'
import { guide } from '../../../app/guide/words/de.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const screening: Words = {
  yes: guide.yes,
  no: guide.no,
  errorPrefix: guide.errorPrefix,
  title: 'Kann ich einen Antrag stellen?',
  description:
    'Artikel 9bis: Beantworten Sie eine Frage nach der anderen und sehen Sie, was den Antrag unzulässig machen würde, was ihn schwächt und was das Ausländeramt beurteilt – mit der Quelle jeder Zeile.',
  start: {
    ...guide.start,
    title: 'Kann ich den Aufenthalt von Belgien aus beantragen?',
    lead: 'Mit Artikel 9bis können Sie eine Aufenthaltserlaubnis beantragen, ohne zuerst zurückzukehren, wenn außergewöhnliche Umstände das verhindern. Diese Fragen zeigen, wo Ihre Akte steht.',
    points: [
      'Eine Frage nach der anderen. Sie können immer „Ich weiß es nicht“ antworten, zurückgehen und ändern.',
      'Zehn bis dreißig Fragen, je nach Ihren Antworten: etwa zehn bis zwanzig Minuten.',
      'Am Ende: was den Antrag aufhalten würde, was ihn schwächt, welche Belege Sie sammeln. Nie eine Vorhersage: Das Ausländeramt entscheidet.',
    ],
    privacy: 'Ihre Antworten bleiben auf dieser Seite. Nichts wird gesendet, nichts gespeichert.',
    privacyNoScript:
      'Ohne JavaScript gehen Ihre Antworten über unseren Server, um die nächste Seite zu berechnen; dort bleibt nichts gespeichert.',
    question: 'An welchem Tag wird der Antrag eingereicht?',
    why: 'Das Gesetz wurde mehrmals geändert. Das Gesetz am Tag der Einreichung bestimmt die Gebühr, die Ausschlussgründe und die Prüfung Ihrer Identität.',
    today: (day) => `Ich habe noch keinen Antrag eingereicht: das Gesetz von heute, ${day}`,
    otherHint: 'Der Tag, an dem Sie den Antrag eingereicht haben oder einreichen wollen.',
  },
  question: {
    ...guide.question,
    caption: (group, number) => `${group} · Frage ${number}`,
    record: (item, number, kind) => `${item} ${number}: ${kind}`,
    remarkHint:
      'Die Antwort ändert das Ergebnis nicht; sie kann ein Risiko oder eine Schwäche zeigen.',
    stopRemarks: 'Die übrigen Fragen überspringen',
  },
  groups: {
    demande: 'Der Antrag',
    residence: 'Ihre Adresse',
    redevance: 'Die Gebühr',
    identite: 'Ihre Identität',
    asile: 'Das Asylverfahren',
    procedures: 'Ihre anderen Verfahren',
    circonstances: 'Die außergewöhnlichen Umstände',
    motifs: 'Die Gründe des Antrags',
    fond: 'Ihr Leben in Belgien',
    langue: 'Die Sprache',
    domicile: 'Wo Sie die Entscheidung erhalten',
  },
  mistakes: {
    ...guide.mistakes,
    'too-early':
      'Dieser Tag liegt zu weit zurück: Artikel 9bis gilt seit dem 1. Juni 2007. Prüfen Sie das Jahr.',
  },
  remarks: {
    title: 'Alles Entscheidende ist beantwortet',
    lead: 'Sie können das Ergebnis ansehen. Weitere Fragen ändern es nicht; sie können ein Risiko zeigen oder eine Schwäche, die Sie noch beheben können.',
    count: (most) => `Höchstens ${plural(most, 'Frage', 'Fragen')}.`,
    yes: 'Auch diese Fragen beantworten',
    no: 'Überspringen und meine Antworten prüfen',
  },
  check: {
    ...guide.check,
    title: 'Prüfen Sie Ihre Antworten',
    lead: 'Berichtigen Sie, was nicht stimmt. Was Sie nicht wissen, ist noch zu klären.',
    filing: 'Tag der Einreichung',
    remove: 'Entfernen',
    unused: 'Behaltene Antworten ohne Wirkung',
    unusedLead: 'Mit Ihren anderen Antworten ändern sie das Ergebnis nicht mehr.',
    unanswered: 'Eine Frage wartet noch auf eine Antwort.',
    goOn: 'Sie beantworten',
    moreRemarks: 'Die übersprungenen Fragen beantworten',
    conclude: 'Das Ergebnis ansehen',
  },
  conclusion: {
    ...guide.conclusion,
    title: 'Ergebnis',
    lawOf: (day) => `Recht vom ${day}`,
    notAPromise:
      'Das ist weder eine Entscheidung noch eine Vorhersage: Die Behörde entscheidet über die ganze Akte.',
    lastKnown: (label) => `Nach dem letzten bekannten Text: ${label}.`,
    openDoor:
      'Dieser Text kann sich geändert haben: Verzichten Sie deshalb nicht, bevor Sie mit einem Rechtsanwalt gesprochen haben.',
    notesTitle: 'Von einem Rechtsanwalt zu bestätigen',
    thread: 'Der Weg des Antrags',
    threadFiled: 'Antrag eingereicht',
    threadToFile: 'Den Antrag einreichen',
    threadToFileIf: 'Sie sich für den Antrag entscheiden',
    threadSent: 'Übermittlung an das Ausländeramt',
    threadSentIf: 'die Gemeinde feststellt, dass Sie an der Adresse wohnen',
    threadExamined: 'Prüfung der Zulässigkeit',
    threadExaminedIf: 'die Gebühr in Ordnung ist',
    threadMerits: 'Prüfung der Begründetheit',
    threadMeritsIf: 'ein Argument anerkannt wird',
    threadDecision: 'Entscheidung des Ausländeramtes',
    threadDecisionIf: 'nichts den Antrag vorher beendet',
    blockers: 'Ohne dies endet der Antrag',
    blockersLead: 'Jede dieser Bedingungen muss erfüllt sein.',
    noBlockers: 'Nach Ihren Antworten fehlt keine Bedingung, die den Antrag aufhalten würde.',
    weaknesses: 'Schwächer ohne dies',
    weaknessesLead:
      'Diese Punkte schließen nichts aus; das Ausländeramt kann sie gegen die Akte verwenden.',
    warnings: 'Vor dem Handeln zu wissen',
    gather: 'Zu sammeln',
    gatherUnknown: 'Um zu klären, was Sie nicht wissen',
    gatherKnown: 'Um zu beweisen, was Sie geantwortet haben',
    gatherFor: (labels) => `für: ${labels}`,
    fee: 'Was der Antrag kostet',
    feeAmount: (amount, day) => `${amount} pro Person, für einen am ${day} eingereichten Antrag.`,
    feeNone: 'An diesem Tag gab es keine Gebühr.',
    feeUnknown: (amount) =>
      `Der Betrag für diesen Tag ist noch nicht veröffentlicht; der letzte bekannte ist ${amount}.`,
    feeLink: 'Für meine Familie berechnen, mit den Befreiungen',
    limit: 'Wenn die Antwort eine Ablehnung ist',
    limitText:
      'Eine Ablehnung fechten Sie beim Rat für Ausländerstreitsachen an, und die Frist ist kurz: Sie läuft ab der Notifizierung. Behalten Sie den Umschlag und den Nachweis der Übergabe, und zählen Sie den letzten Tag sofort.',
    limitLink: 'Den letzten Tag zählen',
    whatIf: 'Was das Ergebnis ändern würde',
    whatIfLead: 'Was Sie vor der Einreichung noch ändern können.',
    whatIfLine: (changes, stage, finding) =>
      `Wenn ${changes}, wäre der Schritt „${stage}“: ${finding}.`,
    whatIfFact: (label, value) => `„${label}“ „${value}“ wäre`,
    and: ' und ',
    why: 'Warum dieses Ergebnis',
    whyLead:
      'Jeder Schritt, in der Reihenfolge der Prüfung. Öffnen Sie eine Zeile, um zu sehen, wovon sie abhängt.',
    record: (item, number, kind, sentence) => `${item} ${number} (${kind}): ${sentence}`,
    help: 'Wo Sie Hilfe finden',
    helpLines: [
      'Ein Rechtsanwalt für Ausländerrecht. Bei geringem Einkommen kann er kostenlos sein: Fragen Sie das Büro für juristischen Beistand Ihres Bezirks.',
      'Der Sozialdienst Ihrer Gemeinde oder Ihres ÖSHZ, oder eine Vereinigung, die Ausländern hilft.',
      'Zeigen Sie diese Seite ausgedruckt: Jede Zeile trägt dort ihre Quelle.',
    ],
  },
  authorities: { 'Office des étrangers': 'Ausländeramt' },
}
