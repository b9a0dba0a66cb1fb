import type { ActesTexts } from './index.ts'

export const actes: ActesTexts = {
  title: 'Ein Schriftstück ausfüllen',
  description:
    'Anlagen, Entscheidungen, Schreiben und Beschwerden, ohne Konto auszufüllen: Widersprüche werden abgelehnt, Fehlendes wird genannt. Als PDF, Word oder Seite.',
  lead: 'Wählen Sie ein Schriftstück und füllen Sie es aus. Was sich widerspricht, wird abgelehnt; was fehlt, wird genannt. Sie nehmen ein PDF oder eine Word-Datei mit, bereit zur Unterschrift. Ohne Konto, und hier wird nichts aufbewahrt.',
  search: {
    label: 'Nummer der Anlage oder Wörter des Titels',
    hint: 'Zum Beispiel „Anlage 20“, „Wohnsitz“, „9bis“.',
    button: 'Suchen',
    found: (query: string) => `Für „${query}“`,
    none: 'Kein Titel eines Schriftstücks enthält diese Wörter. Versuchen Sie eine Nummer allein oder ein Wort des Titels.',
    all: 'Alle Schriftstücke',
  },
  groups: {
    commune: {
      title: 'Die Gemeinde unterschreibt',
      lead: 'Was eine Gemeindeverwaltung aushändigt, feststellt oder notifiziert.',
    },
    office: {
      title: 'Das Ausländeramt unterschreibt',
      lead: 'Die Entscheidungen des Ministers oder seines Beauftragten, jeder mit der Beschwerde, die dazugehört.',
    },
    counsel: {
      title: 'Die Person oder ihr Rechtsbeistand unterschreibt',
      lead: 'Der Antrag, was auf ihn folgt, und die Schreiben dazu.',
    },
    appeal: {
      title: 'Vor Gericht',
      lead: 'Die Beschwerden, und was mit ihnen zur Post und zur Kanzlei geht.',
    },
  },
  letter: 'Schreiben oder Schriftstück ohne amtliches Muster',
  inForce: (day: string, count: number) =>
    count === 1
      ? `Regeln bekannt seit dem ${day}`
      : `${count} Fassungen, die letzte seit dem ${day}`,
  refusesMany: (count: number) => `${count} Widersprüche und Auslassungen abgelehnt`,
  specimen: 'Muster (PDF)',
  specimenIn: 'Muster, erfundene Personen:',
  mark: 'MUSTER',
  back: 'Alle Schriftstücke',
  about: 'Was dieses Papier ist',
  form: 'Auszufüllen',
  preview: 'Vorschau',
  toPreview: 'Zur Vorschau',
  toForm: 'Zurück zum Ausfüllen',
  sent: 'Was Sie tippen, wird an diesen Server gesendet, um das Schriftstück zu erstellen, wird dort nicht aufbewahrt und kommt in kein Protokoll.',
  keep: 'Wer die Seite schließt, löscht alles: Speichern Sie zuerst, was Sie ausgefüllt haben.',
  language: 'Sprache des Schriftstücks',
  languages: { fr: 'Französisch', nl: 'Niederländisch', de: 'Deutsch' },
  languageWhy: '',
  update: 'Vorschau aktualisieren',
  live: 'Die Vorschau folgt dem, was Sie tippen.',
  liveFailed:
    'Die Vorschau folgt nicht mehr: Der Server antwortet nicht. Was Sie getippt haben, steht noch hier.',
  take: 'Das Schriftstück mitnehmen',
  files: {
    pdf: 'PDF, zum Unterschreiben und Archivieren',
    docx: 'Word, zum Ändern',
    html: 'Seite (HTML)',
    txt: 'Nur Text',
  },
  data: 'Später weitermachen',
  dataSays: 'Eine JSON-Datei bewahrt das Ausgefüllte, auch unvollständig. Sie bleibt bei Ihnen.',
  saveData: 'Ausgefülltes speichern',
  loadLabel: 'Mit einer hier gespeicherten Datei weitermachen',
  loadHint: 'Sie ersetzt, was auf dieser Seite ausgefüllt ist.',
  loadButton: 'Diese Datei übernehmen',
  ready: 'Nichts fehlt und nichts widerspricht sich: Das Schriftstück kann mitgenommen werden.',
  wrong: (count: number) =>
    count === 1
      ? 'Ein Punkt ist widersprüchlich oder zu berichtigen'
      : `${count} Punkte sind widersprüchlich oder zu berichtigen`,
  missing: (count: number) =>
    count === 1 ? 'Es fehlt noch eine Angabe' : `Es fehlen noch ${count} Angaben`,
  more: (count: number) => `… und ${count} weitere.`,
  kinds: { missing: 'Fehlt', unreadable: 'Zu berichtigen', contradiction: 'Widerspruch' },
  remarks: 'Neben dem Schriftstück, nie darin',
  refused: 'Was dieses Schriftstück ablehnt',
  versions: 'Hier bekannte Fassungen',
  since: (day: string) => `seit dem ${day}`,
  between: (from: string, until: string) => `vom ${from} bis zum ${until}`,
  failures: {
    busy: 'Im Augenblick werden zu viele Schriftstücke verlangt. Nichts geht verloren: Warten Sie einige Sekunden und versuchen Sie es erneut.',
    unprintable:
      'Das Schriftstück enthält ein Zeichen, das unsere Schriften nicht schreiben können. Ersetzen Sie es und versuchen Sie es erneut.',
    unset:
      'Das Schriftstück passt auf keine Seite: Kürzen Sie das längste Wort oder den längsten Text.',
    'our-fault':
      'Der Fehler liegt bei uns: Diese Datei konnte nicht erstellt werden. Nichts von dem, was Sie getippt haben, ist verloren: Versuchen Sie es erneut, oder nehmen Sie das Schriftstück anders mit.',
    'too-large':
      'Das ist zu viel: Ein Schriftstück fasst höchstens 400 000 Zeichen. Kürzen Sie einen Text.',
    'too-many-rows': 'Zu viele Zeilen für eine Seite: höchstens 600, alle Listen zusammen.',
    'no-file': 'Wählen Sie zuerst eine Datei, die auf dieser Seite gespeichert wurde.',
    'not-json':
      'Das ist keine Datei mit Daten eines Schriftstücks. Wählen Sie die Datei, die auf .json endet.',
  },
  unprintableSigns: (signs: string) => `Es geht um: ${signs}.`,
}
