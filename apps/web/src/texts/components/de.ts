import type { ComponentTexts } from '../index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const components: ComponentTexts = {
  finding: {
    met: 'erfüllt',
    'not-met': 'nicht erfüllt',
    unknown: 'unbekannt',
    discretionary: 'dem Ermessen überlassen',
  },
  toConfirm: 'zu bestätigen',
  source: {
    label: 'Quelle',
    readOn: (day) => `gelesen am ${day}`,
    certainty: {
      high: 'hohe Gewissheit',
      medium: 'mittlere Gewissheit',
      low: 'geringe Gewissheit',
    },
    none: 'Quelle gesucht',
  },
  thread: {
    state: { past: 'geschehen', running: 'läuft', possible: 'möglich' },
    remaining: (days) => `noch ${plural(days, 'Tag', 'Tage')}`,
    lastDayIsToday: 'letzter Tag',
    until: (day) => `bis zum ${day}`,
    condition: (condition) => `wenn ${condition}`,
  },
  tree: {
    open: (count) => `Was hier zählt: ${plural(count, 'Punkt', 'Punkte')}`,
    of: (label) => `zu „${label}“`,
  },
  question: {
    whyWeAsk: 'Warum diese Frage?',
    whoSees: 'Wer die Antwort sieht',
    whoSeesDefault: 'Nur Sie. Die Antwort bleibt auf dieser Seite.',
    dontKnow: 'Ich weiß es nicht',
    dontKnowHint: 'Sie können weitermachen: Wir sagen, was noch zu klären ist.',
    continue: 'Weiter',
    back: 'Zurück',
    or: 'oder',
    day: 'Tag',
    month: 'Monat',
    year: 'Jahr',
    choose: 'Bitte wählen',
    error: 'Fehler',
  },
  errorSummary: { heading: 'Etwas ist zu korrigieren' },
  answers: { change: 'Ändern', unknown: 'Ich weiß es nicht' },
  calendar: {
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    weekdaysShort: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
    legend: 'Legende',
    notCounted: 'Tag des Akts, nicht gezählt',
    counted: 'gezählter Tag',
    closed: 'Wochenende oder Feiertag',
    moved: 'auf den nächsten Werktag verschoben',
    last: 'letzter Tag',
    safe: 'sicherer Tag',
    count: (n) => `Tag ${n}`,
    summary: (from, last) => `Vom ${from} bis zum ${last}.`,
  },
  stays: {
    window: (from, until) => `Zeitraum vom ${from} bis zum ${until}`,
    used: (days) => plural(days, 'Tag verbraucht', 'Tage verbraucht'),
    remaining: (days) => plural(days, 'Tag übrig', 'Tage übrig'),
    over: (days) => `${plural(days, 'Tag', 'Tage')} zu viel`,
    stay: (from, until, days) => `vom ${from} bis zum ${until}: ${plural(days, 'Tag', 'Tage')}`,
    none: 'Kein Aufenthalt in diesem Zeitraum.',
    listHeading: 'Gezählte Aufenthalte',
  },
  units: { days: (count) => plural(count, 'Tag', 'Tage') },
}
