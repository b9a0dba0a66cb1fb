import type { CitoyensUnionTexts } from './index.ts'

export const citoyensUnion: CitoyensUnionTexts = {
  title: 'Unionsbürger und Familie: der Kalender des Antrags',
  description:
    'Anlage 19 oder 19ter: bis wann Nachweise einzureichen sind, wann die Entscheidung kommen muss, was die Wohnsitzkontrolle ändert, und der letzte Tag einer Beschwerde.',
  lead: 'Wer länger als drei Monate bleibt, beantragt das bei der Gemeinde. Sagen Sie, welcher Antrag und welcher Tag: Die Seite zählt die Fristen und sagt, was unsicher ist.',
  submit: 'Kalender anzeigen',
  fields: {
    request: 'Welcher Antrag?',
    requests: {
      'annexe-19': {
        label: 'Anlage 19',
        hint: 'Ein Bürger der Union, Norwegens, Islands, Liechtensteins oder der Schweiz.',
      },
      'annexe-19ter': {
        label: 'Anlage 19ter',
        hint: 'Ein Familienmitglied mit anderer Staatsangehörigkeit.',
      },
    },
    requestMissing: 'Wählen Sie den Antrag: Die Regeln sind nicht dieselben.',
    filedOn: 'An welchem Tag wurde der Antrag gestellt?',
    filedOnHint: 'Er steht auf der Anlage 19 oder 19ter. Er entscheidet, welche Regel gilt.',
    filedOnMissing: 'Ohne diesen Tag lässt sich keine Frist zählen.',
    arrivedOn: 'An welchem Tag sind Sie nach Belgien eingereist?',
    arrivedOnHint: 'Um zu sehen, ob der Antrag binnen drei Monaten gestellt wurde.',
    otherFamily: 'Sind Sie ein anderes Familienmitglied als die nahe Familie?',
    otherFamilyHint:
      'Die nahe Familie: Ehegatte oder eingetragener Partner, Kinder, Eltern zu Lasten, Elternteil eines minderjährigen Bürgers.',
    documents: 'An welchem Tag waren alle Nachweise eingereicht?',
    documentsHint: 'Lassen Sie das Feld leer, wenn noch Nachweise fehlen.',
    residence: 'Was sagt die Wohnsitzkontrolle?',
    residences: {
      positive: 'Ich wohne an der Adresse',
      negative: 'Ich wohne nicht an der Adresse',
    },
    residenceOn: 'An welchem Tag fand sie statt?',
    decision: 'Welche Entscheidung haben Sie erhalten?',
    decisionHint: 'Lassen Sie das Feld leer, wenn Sie noch nichts erhalten haben.',
    notifiedOn: 'An welchem Tag wurde sie Ihnen ausgehändigt?',
    extraMonth: 'Lässt die Anlage 20 noch einen Monat für Nachweise?',
    extraMonthHint:
      'Sehen Sie sich den Satz zum zusätzlichen Monat an: Er ist gestrichen oder nennt einen Tag.',
  },
  answer: {
    documents: 'Letzte Nachweise spätestens',
    decision: 'Entscheidung spätestens',
    appeal: 'Für eine Beschwerde spätestens handeln',
    recognised: 'Aufenthalt anerkannt',
    undated: 'Tag der Notifizierung unbekannt',
    perhaps: (day) =>
      `Dieser Tag ist vorbei. Die Frist kann noch bis zum ${day} laufen, das ist aber nicht sicher: Handeln Sie sofort.`,
    gone: 'Dieser Tag ist vorbei: Sprechen Sie sofort mit einem Rechtsanwalt oder einem Sozialdienst.',
    thread: 'Verlauf des Antrags',
    over: (label) => `Frist abgelaufen: ${label}`,
    calendar: 'Die Tage, einer nach dem anderen',
    safe: (day) => `Sicherer Tag: ${day}.`,
    held: 'Das Papier und das Register',
    negativeIs: 'Negative Kontrolle: Die Quellen widersprechen sich',
    negativeIf: 'Wenn die Kontrolle negativ ist: Die Quellen widersprechen sich',
    readings: 'Es gibt zwei Lesarten; die Behörde entscheidet, und eine Beschwerde ist möglich.',
    silence: 'Wenn nach sechs Monaten nichts entschieden ist',
    ifRefused: 'die Gemeinde lehnt wegen fehlender Nachweise ab',
    ifChecked: 'die Gemeinde prüft die Adresse',
    missing: 'Was nicht bekannt ist',
    know: 'Zu wissen',
    limit: 'Die Beschwerdefrist im Einzelnen zählen',
  },
}
