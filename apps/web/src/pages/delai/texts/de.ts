import { modes } from '../modes/de.ts'
import type { DelaiTexts } from './index.ts'

export const delai: DelaiTexts = {
  title: 'Bis zu welchem Tag kann ich handeln?',
  description:
    'Berechnen Sie den letzten Tag, um eine Entscheidung über den Aufenthalt in Belgien anzufechten, Tag für Tag, mit der Quelle jedes Schrittes.',
  lead: 'Sagen Sie, welches Schriftstück Sie erhalten haben, wie und wann. Die Seite zählt die Tage vor Ihren Augen und zeigt den sicheren Tag, wenn etwas unbekannt bleibt.',
  submit: 'Den letzten Tag berechnen',
  groups: {
    regularisation: 'Artikel 9bis und 9ter, Gebühr',
    removal: 'Anweisung, das Staatsgebiet zu verlassen, Einreiseverbot',
    union: 'Unionsbürger und ihre Familie',
    stay: 'Andere Entscheidungen über den Aufenthalt',
    protection: 'Generalkommissariat (Asyl)',
    courts: 'Rat für Ausländerstreitsachen',
  },
  fields: {
    decision: 'Welches Schriftstück haben Sie erhalten?',
    decisionHint: 'Die Nummer der Anlage steht oben auf der ersten Seite.',
    otherDecision: 'Ein anderes Schriftstück, oder ich weiß es nicht',
    decisionMissing:
      'Wählen Sie das erhaltene Schriftstück. Finden Sie es nicht, nehmen Sie „Ein anderes Schriftstück, oder ich weiß es nicht“.',
    remedy: 'Wofür zählen Sie die Frist?',
    remedyHint: 'Mehrere Schritte sind möglich. Der erste der Liste ist der übliche.',
    by: 'Wie hat Sie dieses Schriftstück erreicht?',
    byHint: 'Von der Art der Übergabe hängt ab, wann die Frist beginnt.',
    on: {
      notification: 'An welchem Tag?',
      sending: 'An welchem Tag wurde das Schriftstück abgesandt?',
      receipt: 'An welchem Tag haben Sie es erhalten?',
      filing: 'An welchem Tag wurde der Antrag eingereicht?',
      issue: 'An welchem Tag wurde das Schriftstück ausgestellt?',
      expiry: 'An welchem Tag läuft der Titel ab?',
    },
    onHint:
      'Eigenhändig: der Tag der Unterschrift. Einschreiben mit Rückschein: der Tag, an dem der Briefträger da war. Andere Sendung: der Tag der Aufgabe bei der Post, auf dem Umschlag gedruckt.',
    onMissing:
      'Ohne diesen Tag lässt sich nichts zählen. Suchen Sie ihn auf dem Schriftstück oder dem Umschlag.',
    detained: 'Wurden Sie an diesem Tag an einem geschlossenen Ort festgehalten?',
    detainedHint: 'Ein geschlossenes Zentrum, eine Rückkehrwohnung, ein Gefängnis oder die Grenze.',
    removalMeasure: 'Ist dies die erste Entfernungsmaßnahme gegen Sie?',
    removalMeasureHint:
      'Eine Anweisung, das Staatsgebiet zu verlassen, oder eine Abweisung. Eine frühere Maßnahme zählt, auch wenn sie nicht ausgeführt wurde.',
    otherFamily: 'Sind Sie ein „anderes Familienmitglied“ eines Unionsbürgers?',
    otherFamilyHint:
      'Artikel 47/1: Partner ohne Ehe, Angehöriger zu Lasten oder aus demselben Haushalt, Kranker, der gepflegt werden muss. Nicht der Ehegatte, das Kind oder der Elternteil eines Minderjährigen.',
    cgraGround: 'Worauf stützt der Generalkommissar seine Entscheidung?',
    heldAtApplication: 'Wurden Sie festgehalten, als Sie um Schutz baten?',
    union: 'Sind Sie Unionsbürger oder Familienmitglied eines solchen?',
    nationalSecurity:
      'Beruft sich die Entscheidung auf zwingende Gründe der nationalen Sicherheit?',
    printedDays: 'Nennt das Schriftstück eine Anzahl Tage zum Handeln?',
    printedDaysHint:
      'Suchen Sie gegen Ende: „binnen … Tagen“. Für eine Notifizierung ab dem 12. Juni 2026 müssen Sie dieser Frist folgen.',
    printedDaysUnit: 'Tage',
    printedLastDay: 'Oder nennt es einen letzten Tag?',
    decidedOn: 'An welchem Tag wurde die Entscheidung getroffen?',
    filedOn: 'Ist gehandelt worden, oder an welchem Tag wollen Sie handeln?',
    filedOnHint: 'Bei einer Beschwerde per Einschreiben: der Tag der Absendung.',
  },
  modes,
  measures: {
    none: 'Es gibt keine Entfernungsmaßnahme',
    first: 'Ja, die erste',
    further: 'Nein, es gab schon eine',
  },
  cgraGrounds: {
    merits: 'Eine Ablehnung in der Sache, im gewöhnlichen Verfahren',
    accelerated: 'Eine Ablehnung im beschleunigten Verfahren',
    inadmissible: 'Eine Unzulässigkeit',
    subsequent: 'Ein unzulässiger Folgeantrag',
  },
  answer: {
    safe: 'Handeln Sie spätestens am',
    last: 'Letzter Tag zum Handeln',
    indicative: 'Richttag',
    until: 'Letzter Tag',
    lastIf: (day: string) =>
      `Die Frist läuft vielleicht bis ${day}, aber das ist nicht sicher. Halten Sie sich an den Tag oben.`,
    stillPerhaps: (day: string) =>
      `Die Frist läuft vielleicht noch bis ${day}: Handeln Sie heute, ohne auf Gewissheit zu warten.`,
    left: (days: number) =>
      days === 1 ? 'Nach heute bleibt 1 Tag.' : `Nach heute bleiben ${days} Tage.`,
    today: 'Das ist heute.',
    gone: (days: number) =>
      days === 1
        ? 'Dieser Tag ist seit einem Tag vorbei.'
        : `Dieser Tag ist seit ${days} Tagen vorbei.`,
    goneWhat:
      'Gehen Sie sofort zu einem Rechtsanwalt: Eine längere Frist oder höhere Gewalt lässt sich manchmal geltend machen, selten.',
    noSanction: 'Nichts im Gesetz ahndet eine Verspätung.',
    uncounted: 'Diese Frist lässt sich nicht zählen',
    inTime: 'An diesem Tag ist der Schritt rechtzeitig.',
    inTimePerhaps: 'An diesem Tag ist der Schritt nur rechtzeitig, wenn die längste Frist gilt.',
    late: (days: number) =>
      days === 1
        ? 'An diesem Tag kommt der Schritt einen Tag zu spät.'
        : `An diesem Tag kommt der Schritt ${days} Tage zu spät.`,
    check: 'Zu prüfen, bevor Sie sich darauf verlassen',
    know: 'Gut zu wissen',
    thread: 'Der Faden der Tage',
    notified: {
      notification: 'Notifiziert',
      sending: 'Abgesandt',
      receipt: 'Erhalten',
      filing: 'Antrag eingereicht',
      issue: 'Ausgestellt',
      expiry: 'Ablauf',
    },
    decided: 'Entscheidung getroffen',
    runs: 'Die Frist läuft',
    over: 'Frist vorbei',
    safeOver: 'Sicherer Tag vorbei',
    runsPerhaps: 'Läuft vielleicht noch',
    filed: 'Gehandelt',
    afterwards: 'Noch zulässig',
    forceMajeure: 'höhere Gewalt vorliegt, was selten anerkannt wird',
    calendar: 'Die gezählten Tage',
    calendarSaid: (from: string, last: string) =>
      `Der erste gezählte Tag ist der ${from}, der letzte Tag ist der ${last}.`,
    how: 'Wie dieser Tag gefunden wird',
    otherwise: 'Wenn es anders liegt',
    means: 'Was das bedeutet',
    suspensive: 'Kann man mich inzwischen abschieben?',
    suspends: {
      yes: 'Während dieser Frist und während der Beschwerde darf die Entscheidung nicht zwangsweise ausgeführt werden.',
      no: 'Diese Beschwerde verhindert für sich allein die Ausführung der Entscheidung nicht.',
      unknown: 'Das lässt sich nach dem, was bekannt ist, nicht sagen.',
    },
    printed: {
      agrees: 'Die Frist auf dem Schriftstück führt zum selben Tag.',
      differs: (day: string) => `Die Frist auf dem Schriftstück führt zum ${day}.`,
    },
    help: 'Eine Beschwerde will vorbereitet sein: Sprechen Sie heute mit einem Rechtsanwalt. Juristischer Beistand kann kostenlos sein, fragen Sie beim Büro für juristischen Beistand der Rechtsanwaltschaft.',
    ics: 'In meinen Kalender (.ics)',
  },
  ics: {
    safe: (remedy: string) => `Letzter sicherer Tag: ${remedy}`,
    last: (remedy: string) => `Letzter Tag: ${remedy}`,
    alarm: (days: number) => `In ${days} Tagen`,
    file: 'letzter-tag',
    warning: 'Nach den gegebenen Antworten berechnet, ohne Gewähr. Mit einem Rechtsanwalt prüfen.',
  },
}
