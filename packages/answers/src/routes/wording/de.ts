import type { RoutesWording } from './index.ts'

const CARD = /^[A-Z]\+?$|^EU\+?$/

export const routesDe: RoutesWording = {
  groups: {
    famille: 'Familie',
    union: 'Unionsbürger und ihre Familie',
    etudes: 'Studium',
    travail: 'Arbeit',
    protection: 'Schutz',
    humanitaire: 'Humanitäre Gründe',
    autre: 'Andere Wege',
  },
  natures: {
    'of-right': 'Ein Recht für jeden, der die Bedingungen erfüllt',
    tied: 'Zu gewähren, sobald die Bedingungen erfüllt sind',
    discretionary: 'Kann verweigert werden, auch wenn alles vorliegt',
  },
  topics: {
    base: 'Worum es geht',
    place: 'Wo man den Antrag stellt',
    authority: 'Wer bearbeitet und entscheidet',
    conditions: 'Bedingungen',
    evidence: 'Nachweise und Papiere',
    fee: 'Gebühr',
    waiting: 'In der Zwischenzeit',
    decision: 'Entscheidung',
    silence: 'Wenn nichts entschieden wird',
    title: 'Erhaltener Titel',
    work: 'Arbeit',
    renewal: 'Erneuerung',
    unlimited: 'Zum unbefristeten Aufenthalt',
    end: 'Ende des Aufenthalts',
    remedy: 'Beschwerde',
    interaction: 'Folgen für einen anderen Antrag oder eine Maßnahme',
    harm: 'Was man verlieren kann',
  },
  fee: {
    none: 'Keine Gebühr',
    byGround: 'Die Gebühr hängt vom Grund ab: siehe unten',
    due: (money) => `${money} je Erwachsenen`,
    unconfirmed: (money) => `${money} je Erwachsenen, Betrag nicht bestätigt`,
    'other-reading': (money, other) =>
      `${money} oder ${other} je Erwachsenen: Die Quellen widersprechen sich`,
    unknown: (money) => `Betrag unbekannt; der letzte bekannte ist ${money} je Erwachsenen`,
  },
  events: {
    entry: 'Einreise nach Belgien',
    filing: 'Einreichung des Antrags',
    'complete-file': 'vollständige Akte',
    notification: 'Notifizierung der Entscheidung',
    expiry: 'letzter Tag des Aufenthalts oder der Karte',
    grant: 'Gewährung des Aufenthalts',
    'protection-request': 'Antrag auf internationalen Schutz',
  },
  length: {
    days: (count) => `${count} ${count < 2 ? 'Tag' : 'Tage'}`,
    workingDays: (count) => `${count} ${count < 2 ? 'Werktag' : 'Werktage'}`,
    months: (count) =>
      count % 12 === 0
        ? `${count / 12} ${count < 24 ? 'Jahr' : 'Jahre'}`
        : `${count} ${count < 2 ? 'Monat' : 'Monate'}`,
    and: ' und ',
    from: (length, event) => `${length} ab: ${event}`,
    before: (length, event) => `${length} vor: ${event}`,
  },
  offDay: (day, reason) =>
    `Dieser Tag (${reason}) ist kein Werktag. Das Gesetz sagt hier nicht, dass er sich verschiebt: Handeln Sie spätestens am ${day}.`,
  offDayOfRemedy: (day, reason) =>
    `Dieser Tag (${reason}) ist kein Werktag. Der genaue letzte Tag einer Beschwerde wird gesondert gezählt; handeln Sie bis dahin spätestens am ${day}.`,
  paper: (id) => {
    if (id === 'ai') return 'Registrierungsbescheinigung'
    if (id === 'M-permanent') return 'M-Karte für den Daueraufenthalt'
    if (CARD.test(id)) return `Karte ${id}`
    return id
      .replace(/^circulaire-annexe-(.+)$/, 'Anlage $1 des Rundschreibens')
      .replace(/^annexe-/, 'Anlage ')
  },
  notInForce: (from) =>
    `Die Regeln dieses Weges sind hier erst ab dem ${from} bekannt: Über diesen Tag wird nichts gesagt.`,
  unknownRoute: (known) => `Dieser Weg ist nicht bekannt. Wählen Sie aus: ${known.join(', ')}.`,
}
