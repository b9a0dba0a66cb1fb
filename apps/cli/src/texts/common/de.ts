import type { Expected } from '../../json/index.ts'
import type { CommonTexts } from './texts.ts'

const meant = (nearest: string | undefined) =>
  nearest === undefined ? '' : ` Meinten Sie „${nearest}“?`

const EXPECTED: { readonly [expected in Expected]: string } = {
  value: 'hier wird ein Wert erwartet',
  key: 'hier wird ein Name in doppelten Anführungszeichen erwartet',
  colon: 'hier wird „:“ erwartet',
  comma: 'hier wird ein Komma oder das Ende der Liste oder des Objekts erwartet',
  end: 'hier darf nichts mehr folgen',
  'string-end': 'hier muss ein doppeltes Anführungszeichen den Text schließen',
  escape: 'was auf den umgekehrten Schrägstrich folgt, gibt es in JSON nicht',
}

export const common: CommonTexts = {
  faults: {
    empty: () =>
      'Die Eingabe ist leer: Geben Sie ein JSON-Objekt ein, über eine Pipe oder in einer Datei. „sejour help“ zeigt je Verb ein Beispiel.',
    'too-large': () =>
      'Die Eingabe ist größer als 1 MB, die Grenze dieses Programms: Geben Sie nur das JSON-Objekt der Frage ein.',
    'utf-16': () =>
      'Die Eingabe ist in UTF-16: Speichern Sie sie in UTF-8 und versuchen Sie es erneut.',
    'not-utf-8': ({ line }) =>
      `Die Eingabe ist nicht in UTF-8 (erstes unlesbares Zeichen in Zeile ${line}): Speichern Sie sie in UTF-8 und versuchen Sie es erneut.`,
    'not-json': ({ line, column, expected }) =>
      `Die Eingabe ist kein JSON: Zeile ${line}, Spalte ${column}, ${EXPECTED[expected]}.`,
    'unknown-verb': ({ word, nearest }) =>
      `Das Verb „${word}“ gibt es nicht.${meant(nearest)} „sejour help“ nennt alle.`,
    'unknown-option': ({ word, nearest }) =>
      `Die Option „${word}“ gibt es nicht.${meant(nearest)} Die Optionen sind --json und --lang.`,
    'missing-value': ({ word }) =>
      `Die Option ${word} erwartet eine Sprache: fr, nl, de oder en.`,
    'unknown-language': ({ word }) =>
      `Die Sprache „${word}“ ist nicht bekannt: Wählen Sie fr, nl, de oder en.`,
    'too-many-words': ({ word }) =>
      `„${word}“ ist zu viel. Ein Pfad mit Leerzeichen steht in Anführungszeichen.`,
    'missing-procedure': ({ known }) =>
      `Das Verfahren fehlt. Bekannte Verfahren: ${known.join(', ')}.`,
    'unknown-procedure': ({ word, known }) =>
      `Das Verfahren „${word}“ ist nicht bekannt. Bekannte Verfahren: ${known.join(', ')}.`,
    'unknown-provision': ({ word, nearest }) =>
      `Nichts trägt hier den Namen „${word}“.${meant(nearest)} „sejour law“ nennt alles Bekannte.`,
    'nothing-piped': ({ verb }) =>
      `„sejour ${verb}“ erwartet ein JSON-Objekt, über eine Pipe oder in einer Datei. „sejour help ${verb}“ zeigt ein Beispiel.`,
    'file-not-found': ({ file }) => `Die Datei „${file}“ gibt es nicht. Prüfen Sie den Pfad.`,
    'is-a-folder': ({ file }) =>
      `„${file}“ ist ein Ordner: Geben Sie den Pfad einer JSON-Datei an.`,
    'unreadable-file': ({ file }) =>
      `Die Datei „${file}“ kann nicht gelesen werden. Prüfen Sie die Zugriffsrechte.`,
  },
  ourFault: (name) =>
    `Der Fehler liegt bei uns (${name}): Es wurde nichts berechnet. Melden Sie den eingegebenen Befehl, ohne personenbezogene Daten.`,
  findings: {
    met: 'erfüllt',
    'not-met': 'nicht erfüllt',
    unknown: 'nicht bekannt',
    discretionary: 'dem Ermessen überlassen',
  },
  certainties: {
    high: 'hohe Gewissheit',
    medium: 'mittlere Gewissheit',
    low: 'geringe Gewissheit',
    unverified: 'zu bestätigen',
  },
  levels: {
    treaty: 'Vertrag',
    'eu-law': 'Unionsrecht',
    law: 'Gesetz',
    decree: 'Königlicher Erlass',
    circular: 'Rundschreiben',
    instruction: 'Anweisung',
    'case-law': 'Rechtsprechung',
    practice: 'Praxis',
  },
  sources: 'Quellen',
  readUntil: (day) => `gelesen bis ${day}`,
  toConfirm: 'zu bestätigen',
}
