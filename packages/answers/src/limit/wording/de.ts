import type { DayOff, LocalDate } from '@sejour/calendar'
import { decisionsDe } from '@sejour/law/decisions/de'
import { remediesDe } from '@sejour/law/recours/de'
import { inputDe } from '../../input/wording/de.ts'
import { sayAll, sayDay, sayDayOff } from '../../say/index.ts'
import type { LimitWording, ReasonDetail } from '../wording.ts'

const safe = ({ safeLastDay }: ReasonDetail) =>
  safeLastDay ? ` Handeln Sie spätestens am ${dative(safeLastDay)}.` : ''
const days = (count: number) => `${count} ${count > 1 ? 'Tage' : 'Tag'}`

export const limitDe: LimitWording = {
  lang: 'de',
  input: inputDe,
  remedy: ({ id }) => remediesDe[id],
  decision: ({ id }) => decisionsDe[id],
  remedyNotOpen: (remedy, decision, open) =>
    `Dies ist hier nicht möglich: „${remedy}“, für „${decision}“. Ändern Sie „remedy“; möglich sind: ${open.join(', ')}.`,
  length: (length) =>
    'months' in length
      ? `${length.months} ${length.months > 1 ? 'Monate' : 'Monat'}`
      : 'days' in length
        ? days(length.days)
        : `${length.workingDays} ${length.workingDays > 1 ? 'Werktage' : 'Werktag'}`,
  notified: {
    hand: (day) =>
      `Die Entscheidung wurde Ihnen am ${dative(day)}, ausgehändigt. Dieser Tag zählt nicht.`,
    refused: (day) =>
      `Sie haben die Annahme der Entscheidung am ${dative(day)}, verweigert. Eine Verweigerung gilt als Aushändigung; dieser Tag zählt nicht.`,
    'registered-receipt': (day) =>
      `Das Einschreiben mit Rückschein wurde Ihnen am ${dative(day)}, vorgelegt. Es zählt die Vorlage, nicht die Abholung bei der Post; dieser Tag zählt nicht.`,
    registered: (day) => `Das Einschreiben wurde am ${dative(day)}, bei der Post aufgegeben.`,
    post: (day) => `Der Brief wurde am ${dative(day)}, bei der Post aufgegeben.`,
    fax: (day) =>
      `Die Entscheidung wurde am ${dative(day)}, per Fax versandt. Dieser Tag zählt nicht.`,
    electronic: (day) =>
      `Die Entscheidung wurde am ${dative(day)}, elektronisch versandt. Dieser Tag zählt nicht.`,
    unknown: (day) =>
      `Die Entscheidung hat Sie am ${dative(day)}, erreicht; wie, ist nicht bekannt. Dieser Tag zählt nicht.`,
  },
  opened: {
    sending: (day) =>
      `Das Schriftstück wurde am ${dative(day)}, versandt. Die Frist beginnt mit der Versendung; dieser Tag zählt nicht.`,
    receipt: (day) =>
      `Sie haben das Schriftstück am ${dative(day)}, erhalten. Dieser Tag zählt nicht.`,
    filing: (day) => `Der Antrag wurde am ${dative(day)}, eingereicht. Dieser Tag zählt nicht.`,
    issue: (day) => `Das Dokument wurde am ${dative(day)}, ausgestellt. Dieser Tag zählt nicht.`,
    expiry: (day) => `Der Aufenthaltstitel läuft am ${dative(day)}, ab.`,
  },
  steps: {
    skipped: (day, reason) => `${nominative(day)}, ist kein Werktag${because(reason)}.`,
    firstDay: (day) => `Der erste gezählte Tag ist ${nominative(day)}.`,
    firstDayAfterWorkingDays: (day, count) =>
      `Der ${count === 1 ? 'erste' : 'dritte'} Werktag danach ist ${nominative(day)}: Das ist der erste gezählte Tag, sofern Sie keinen späteren Empfang beweisen.`,
    counted: (length, last) =>
      `Die Frist beträgt ${limitDe.length(length)} und endet damit zunächst am ${dative(last)}.`,
    monthEnd: (day) =>
      `Dieser Monat hat keinen Tag mit derselben Zahl; an seine Stelle tritt der letzte, ${nominative(day)}.`,
    moved: (from, to, reason) =>
      `${nominative(from)}, ist kein Werktag${because(reason)}: Die Frist verschiebt sich auf ${accusative(to)}.`,
    printed: (last) => `Das Dokument selbst nennt ${accusative(last)}.`,
    lastDay: (day) => `Der letzte Tag ist ${nominative(day)}, bis Mitternacht.`,
    safeDay: (day) => `Der sichere Tag ist ${nominative(day)}.`,
    windowOpens: (day, count) =>
      `Das Ausländeramt bittet darum, ab ${dative(day)}, zu handeln, ${count} Tage vor dem Ablauf.`,
    windowCloses: (day, count) =>
      `Es bittet darum, dies spätestens am ${dative(day)}, zu tun, ${count} Tage vor dem Ablauf.`,
    expires: (day) =>
      `Der Aufenthaltstitel läuft am ${dative(day)}, ab: Das Gesetz verlangt einen Antrag vor dem Ablauf.`,
  },
  summary: {
    certain: (last) => `Der letzte Tag ist ${nominative(last)}.`,
    safe: (early, last) =>
      `Handeln Sie spätestens am ${dative(early)}. Die Frist läuft vielleicht bis ${accusative(last)}, aber das ist nicht sicher.`,
    window: (from, early, last) =>
      `Stellen Sie den Antrag zwischen ${dative(from)}, und ${dative(early)}, auf jeden Fall vor dem Ablauf am ${dative(last)}.`,
    uncounted: 'Diese Frist kann mit dem, was bekannt ist, nicht berechnet werden.',
  },
  cases: {
    detained: 'die Person bei der Notifizierung festgehalten wurde',
    'further-measure': 'schon früher eine Entfernungs- oder Abweisungsmaßnahme ergriffen wurde',
    accelerated: 'der Antrag auf Schutz im beschleunigten Verfahren bearbeitet wurde',
    inadmissible: 'der Antrag auf Schutz für unzulässig erklärt wurde',
    subsequent: 'ein Folgeantrag auf Schutz für unzulässig erklärt wurde',
    'held-at-application': 'die Person festgehalten wurde, als sie den Antrag auf Schutz stellte',
    union: 'die Person Unionsbürger oder Familienmitglied eines Unionsbürgers ist',
  },
  ifAll: (cases) => `Wenn ${sayAll(cases, 'de')}`,
  ifShortest: (length) => `Wenn das Dokument ${limitDe.length(length)} festsetzt`,
  ifPrinted: 'Wenn die im Dokument genannte Frist die gültige ist',
  ifPosted: 'Wenn dies der Tag ist, an dem der Brief bei der Post aufgegeben wurde',
  ifMoves: 'Wenn sich die Frist auf den nächsten Werktag verschiebt',
  unknownFacts: {
    detained: 'ob die Person bei der Notifizierung festgehalten wurde',
    removalMeasure: 'ob dies die erste Entfernungs- oder Abweisungsmaßnahme ist',
    cgraGround: 'worauf der Generalkommissar seine Entscheidung stützt',
    heldAtApplication: 'ob die Person bei der Antragstellung festgehalten wurde',
    unionCitizenOrFamily: 'ob die Person Unionsbürger oder Familienmitglied ist',
  },
  reasons: {
    'council-law-unread': () =>
      'Das Gesetz über die Beschwerden hat sich am 12. Juni 2026 geändert, und sein Text wurde hier nicht gelesen. Der genannte Tag geht vom letzten bekannten Stand aus; nichts aus diesem Gesetz wird verwendet, um ihn zu verlängern.',
    'ask-printed-limit': (detail) =>
      `Lesen Sie die Frist, die im Dokument steht, und geben Sie sie an: Sie zählt.${safe(detail)}`,
    'law-reached-back': () =>
      'Das Gesetz vom 17. Juni 2026 erschien am 19. Juni und wirkt auf den 12. Juni zurück: Lassen Sie für eine Notifizierung in diesen Tagen prüfen, welches Gesetz gilt.',
    'text-unread': ({ readUntil }) =>
      readUntil
        ? `Der Text wurde nur bis ${accusative(readUntil)}, gelesen; danach hat er sich geändert. Lassen Sie dies bestätigen.`
        : 'Der Text hat sich geändert, seit er gelesen wurde. Lassen Sie dies bestätigen.',
    'printed-differs': (detail) =>
      `Das Dokument nennt eine kürzere Frist als das Gesetz. Halten Sie sich an die kürzere und lassen Sie dies prüfen.${safe(detail)}`,
    'printed-is-longer': (detail) =>
      `Das Dokument nennt eine längere Frist als die Berechnung. Verlassen Sie sich nicht darauf, bevor Sie es prüfen ließen.${safe(detail)}`,
    'way-unknown': () =>
      'Es ist nicht bekannt, wie die Entscheidung ankam. Die Frist wird wie bei einer Aushändigung gezählt; sehen Sie auf dem Umschlag, dem Rückschein oder bei der Unterschrift nach.',
    'electronic-way-unsettled': () =>
      'Das Gesetz nennt den elektronischen Weg nicht. Die Frist wird ab dem Tag nach der Versendung gezählt; lassen Sie prüfen, ob dieser Weg erlaubt war.',
    'posted-before-2011': () =>
      'Vor dem 10. Januar 2011 sagte das Gesetz nicht auf dieselbe Weise, wann eine Frist nach einer Postsendung beginnt. Lassen Sie dies prüfen.',
    'posting-unsettled': () =>
      'Kein hier gelesener Text sagt, wann diese Frist nach einer Postsendung beginnt. Sie wird frühestens ab dem Tag nach der Versendung gezählt; der Empfang kommt später. Lassen Sie dies prüfen.',
    'fact-unknown': (detail) =>
      `Es ist nicht bekannt, ${sayAll(
        detail.unknownFacts.map((fact) => limitDe.unknownFacts[fact]),
        'de',
      )}. Rechnen Sie mit der kürzesten Frist, solange das nicht bekannt ist.${safe(detail)}`,
    'no-removal-measure': () =>
      'Äußerste Dringlichkeit gilt nur gegen eine Entfernungs- oder Abweisungsmaßnahme, und hier gibt es keine. Klären Sie dies mit einem Rechtsanwalt.',
    'last-day-closed': (detail) =>
      `Kein Text verschiebt diese Frist, und ihr letzter Tag ist kein Werktag.${safe(detail)}`,
    'last-day-closed-unsettled': (detail) =>
      `Der letzte Tag ist kein Werktag, und es steht nicht fest, dass sich diese Frist auf den nächsten Werktag verschiebt.${safe(detail)}`,
    'filed-between': ({ safeLastDay, lastDay }) =>
      safeLastDay && lastDay
        ? `Die Handlung erfolgte nach ${dative(safeLastDay)}, und spätestens am ${dative(lastDay)}: Sie ist nur rechtzeitig, wenn die längste Frist gilt.`
        : 'Die Handlung ist nur rechtzeitig, wenn die längste Frist gilt.',
    'filed-late': ({ daysLate }) =>
      `Die Handlung kommt, soweit bekannt, ${days(daysLate ?? 0)} zu spät. Nur höhere Gewalt, die selten anerkannt wird, könnte sie noch retten; gehen Sie sofort zu einem Rechtsanwalt.`,
    'filed-outside-window': () =>
      'Der Antrag fällt nicht in den Zeitraum, den das Ausländeramt angibt. Das Gesetz verlangt nur, dass er vor dem Ablauf kommt.',
    'no-notification-day': () =>
      'Der Tag, mit dem die Frist beginnt, ist nicht bekannt. Suchen Sie ihn auf der Notifizierungsurkunde, dem Rückschein oder dem Umschlag.',
    'not-in-force': () =>
      'Diese Frist gab es an jenem Tag noch nicht, oder die damalige Regel wurde nicht gelesen. Lassen Sie dies prüfen.',
    'to-be-confirmed': () =>
      'Diese Frist ist zu bestätigen: Ihre Quelle ist nicht das Gesetz selbst.',
    'suspension-depends-on-decision': () =>
      'In der Regel verhindert diese Beschwerde die Entfernung nicht. Für einige Entscheidungen ist das anders: Sagen Sie, welche angefochten wird.',
    'suspension-law-unread': () =>
      'Ob diese Beschwerde die Entfernung verhindert, lässt sich nicht sagen: Der an jenem Tag geltende Text wurde nicht gelesen.',
    'suspension-list-changed': () =>
      'Die Liste der Entscheidungen, gegen die die Beschwerde aufschiebend wirkt, hat sich am 18. August 2025 geändert; nach dem zuletzt gelesenen Stand hielt diese Beschwerde die Entfernung auf: Lassen Sie prüfen, ob das noch gilt.',
    'suspension-measure-unknown': () =>
      'Die äußerste Dringlichkeit hält nur die Ausführung einer Entfernungs- oder Abweisungsmaßnahme auf: Geben Sie an, ob mit dieser Entscheidung eine Anweisung, das Staatsgebiet zu verlassen, ergangen ist.',
    'suspension-no-measure': () =>
      'Was dieser Antrag aussetzen würde, lässt sich nicht sagen, denn es gibt keine Entfernungsmaßnahme.',
    'suspension-other-family': () =>
      'Die Beschwerde eines anderen Familienmitglieds eines Unionsbürgers (Artikel 47/1, seit dem 1. September 2024 Artikel 47/2) hat keine aufschiebende Wirkung.',
    'suspension-other-family-unknown': () =>
      'Die Beschwerde hat aufschiebende Wirkung, außer für ein anderes Familienmitglied eines Unionsbürgers (Artikel 47/1, seit dem 1. September 2024 Artikel 47/2): Sagen Sie, ob das der Fall ist.',
    'suspension-national-security': () =>
      'Die Beschwerde hat keine aufschiebende Wirkung, wenn die Entscheidung auf zwingenden Gründen der nationalen Sicherheit beruht.',
    'suspension-sponsor': () =>
      'Die Beschwerde hat nur dann aufschiebende Wirkung, wenn die Person, der man nachzieht, noch in Belgien wohnt, im Rahmen ihres Aufenthalts und ohne Anweisung, das Staatsgebiet zu verlassen.',
    'suspension-subsequent': () =>
      'Nach einem Folgeantrag verhindert die Beschwerde die Entfernung nicht immer. Gehen Sie sofort zu einem Rechtsanwalt.',
  },
  notes: {
    'ban-runs-from-departure':
      'Die Dauer eines Einreiseverbots beginnt erst mit der tatsächlichen Ausreise zu laufen.',
    'closed-centre-director':
      'Wer festgehalten wird, kann die Antragschrift dem Direktor des Zentrums oder des Gefängnisses übergeben: Dieser Tag gilt als Einreichung.',
    'counted-from-deadline-day':
      'Der Monat zählt ab der Notifizierung der Anlage 20, auch wenn darauf ein anderer Tag steht; halten Sie sich bei einem Unterschied an den früheren.',
    'each-decision-apart':
      'Die Verweigerung, die Anweisung, das Staatsgebiet zu verlassen, und das Einreiseverbot werden je für sich angefochten, mit eigener Frist.',
    'elected-domicile':
      'Die Antragschrift wählt einen Wohnsitz in Belgien für das Verfahren; geändert wird er bei der Kanzlei, nicht durch eine einfache E-Mail an die Gegenpartei.',
    'extension-on-proof':
      'Diese Frist kann auf begründeten Antrag beim Ausländeramt verlängert werden. Die Anweisung kann auch eine kürzere oder gar keine Frist festsetzen.',
    'form-text-only':
      'Diese vierzehn Tage stehen im Text des Formulars, nicht im Gesetz. Die Mitteilung erfolgt per Einschreiben.',
    'how-to-file':
      'Die Antragschrift wird per Einschreiben an den Ersten Präsidenten des Rates gesandt, rue Gaucheret 92-94, 1030 Brüssel, oder über J-Box; es zählt der Tag der Versendung.',
    'lawyer-required':
      'Ein Rechtsanwalt ist Pflicht, und der Staatsrat filtert die Beschwerden zuerst. Diese Beschwerde hält nichts auf.',
    'months-by-date':
      'Eine Frist in Monaten läuft bis zum selben Tag des Monats oder bis zum letzten, wenn es ihn nicht gibt.',
    'no-sanction': 'Eine verspätete Kontrolle hat keine Folgen für den Antrag.',
    'one-act-with-annulment':
      'Der Aussetzungsantrag und die Nichtigkeitsbeschwerde stehen in einem einzigen Schriftstück, dessen Titel beide nennt.',
    'payment-and-proof':
      'Der Restbetrag muss gezahlt und der Nachweis vorgelegt werden; sonst folgt eine Anlage 42.',
    'removal-measure-only':
      'Äußerste Dringlichkeit gilt gegen eine Entfernungs- oder Abweisungsmaßnahme, deren Ausführung unmittelbar bevorsteht.',
    'renewal-window-is-practice':
      'Der Zeitraum von 45 bis 30 Tagen ist eine Praxis. Ein späterer Antrag, aber vor dem Ablauf, ist nach dem Gesetz nicht verspätet.',
    'second-measure-case-by-case':
      'Was als zweite Maßnahme zählt, hängt vom Einzelfall ab; eine Maßnahme, der man sich entzogen hat, zählt mit.',
    'silence-accepts':
      'Ohne Antrag in dieser Frist gilt das Einverständnis mit einer Entscheidung ohne Sitzung als gegeben.',
    'silence-ends-appeal': 'Ohne Antwort in dieser Frist ist die Beschwerde verloren.',
    'silence-is-refusal': 'Ohne Entscheidung in dieser Frist ist die Antwort negativ.',
    'urgency-or-ordinary':
      'Man wählt zwischen äußerster Dringlichkeit und gewöhnlicher Aussetzung: nicht beides.',
  },
}

// A date after its weekday agrees with it: am Donnerstag, dem 5. März 2026.
const nominative = (day: LocalDate) => sayDay(day, 'de').replace(', ', ', der ')
const dative = (day: LocalDate) => sayDay(day, 'de').replace(', ', ', dem ')
const accusative = (day: LocalDate) => sayDay(day, 'de').replace(', ', ', den ')

// The weekday already stands in the date.
function because(reason: DayOff): string {
  return reason === 'saturday' || reason === 'sunday' ? '' : ` (${sayDayOff(reason, 'de')})`
}
