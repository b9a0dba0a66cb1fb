import type { ComponentTexts } from '../index.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export const components: ComponentTexts = {
  finding: {
    met: 'vervuld',
    'not-met': 'niet vervuld',
    unknown: 'onbekend',
    discretionary: 'overgelaten aan de beoordeling',
  },
  toConfirm: 'te bevestigen',
  source: {
    label: 'Bron',
    readOn: (day) => `gelezen op ${day}`,
    certainty: {
      high: 'hoge zekerheid',
      medium: 'matige zekerheid',
      low: 'lage zekerheid',
    },
    none: 'bron te vinden',
  },
  thread: {
    state: { past: 'gebeurd', running: 'loopt', possible: 'mogelijk' },
    remaining: (days) => `nog ${plural(days, 'dag', 'dagen')}`,
    lastDayIsToday: 'laatste dag',
    until: (day) => `tot en met ${day}`,
    condition: (condition) => `als ${condition}`,
  },
  tree: {
    open: (count) => `Wat hier telt: ${plural(count, 'element', 'elementen')}`,
    of: (label) => `voor “${label}”`,
  },
  question: {
    whyWeAsk: 'Waarom deze vraag?',
    whoSees: 'Wie ziet het antwoord',
    whoSeesDefault: 'Alleen u. Het antwoord blijft op deze pagina.',
    dontKnow: 'Ik weet het niet',
    dontKnowHint: 'U kunt verdergaan: wij zeggen wat nog vast te stellen is.',
    continue: 'Verdergaan',
    back: 'Terug',
    or: 'of',
    day: 'Dag',
    month: 'Maand',
    year: 'Jaar',
    choose: 'Kies',
    error: 'Fout',
  },
  errorSummary: { heading: 'Er is iets te verbeteren' },
  answers: { change: 'Wijzigen', unknown: 'Ik weet het niet' },
  calendar: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    weekdaysShort: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    legend: 'Legende',
    notCounted: 'dag van de akte, niet meegeteld',
    counted: 'getelde dag',
    closed: 'weekend of feestdag',
    moved: 'verschoven naar de volgende werkdag',
    last: 'laatste dag',
    safe: 'veilige dag',
    count: (n) => `dag ${n}`,
    summary: (from, last) => `Van ${from} tot en met ${last}.`,
  },
  stays: {
    window: (from, until) => `Periode van ${from} tot en met ${until}`,
    used: (days) => plural(days, 'dag gebruikt', 'dagen gebruikt'),
    remaining: (days) => plural(days, 'dag over', 'dagen over'),
    over: (days) => `${plural(days, 'dag', 'dagen')} te veel`,
    stay: (from, until, days) => `van ${from} tot en met ${until}: ${plural(days, 'dag', 'dagen')}`,
    none: 'Geen verblijf in deze periode.',
    listHeading: 'Getelde verblijven',
  },
  units: { days: (count) => plural(count, 'dag', 'dagen') },
}
