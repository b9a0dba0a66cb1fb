import type { CalendrierTexts } from './index.ts'

export const calendrier: CalendrierTexts = {
  title: 'Der Kalender meines Antrags',
  lead: 'Geben Sie die Tage an, die Sie kennen; keiner ist Pflicht. Jede Frist dieses Wegs steht dann an ihrem Tag, mit ihrer Quelle.',
  link: 'Den Kalender meines Antrags ansehen',
  fields: {
    entry: 'An welchem Tag sind Sie nach Belgien eingereist?',
    filing: 'An welchem Tag wurde der Antrag eingereicht?',
    'complete-file': 'An welchem Tag war die Akte vollständig?',
    notification: 'An welchem Tag wurde Ihnen die Entscheidung notifiziert?',
    expiry: 'Was ist der letzte Tag Ihres Aufenthalts oder Ihrer Karte?',
    grant: 'An welchem Tag wurde der Aufenthalt gewährt?',
    'protection-request': 'An welchem Tag haben Sie internationalen Schutz beantragt?',
  },
  submit: 'Die Tage eintragen',
  again: 'Neu eintragen',
  nothing: 'Geben Sie mindestens einen Tag an: Ohne ihn kann keine Frist eingetragen werden.',
  order:
    'Die Akte kann nicht vor der Einreichung des Antrags vollständig sein. Prüfen Sie beide Daten.',
  next: 'Nächster Tag dieses Kalenders',
  over: 'Kein Tag steht mehr bevor',
  overNote: 'Alle Tage dieses Kalenders sind vorbei.',
  none: 'Keine Frist bekannt',
  noneNote: 'Nach dem, was hier bekannt ist, galt um diese Tage keine Frist dieses Wegs.',
  thread: 'Der Verlauf des Antrags',
  list: 'Jede Frist, mit ihrer Quelle',
  lastDay: 'Ende der Frist:',
  safeDay: 'Sicherer Tag:',
  passed: 'Dieser Tag ist vorbei.',
  since: (said, day) => `${said} (${day}).`,
  part: (period) =>
    `Diese Regel gilt ${period}: Sie deckt nicht alle Tage zwischen dem angegebenen und dem letzten. Lassen Sie prüfen, welche anwendbar ist.`,
  holds: (period) => `Diese Regel gilt ${period}.`,
  ics: 'Die kommenden Tage in meinen Kalender übernehmen',
  file: 'kalender',
  alarm: (days) => `In ${days} Tagen`,
  warning: 'Nach den angegebenen Tagen berechnet, ohne Gewähr. Mit einem Rechtsanwalt prüfen.',
}
