import { jsonTexts } from '../../json/texts/de.ts'
import type { CommonTexts } from './texts.ts'

const meant = (nearest: string | undefined) =>
  nearest === undefined ? '' : ` Meinten Sie „${nearest}“?`

export const common: CommonTexts = {
  faults: {
    ...jsonTexts,
    'unknown-verb': ({ word, nearest }) =>
      `Das Verb „${word}“ gibt es nicht.${meant(nearest)} „sejour help“ nennt alle.`,
    'unknown-option': ({ word, nearest }) =>
      `Die Option „${word}“ gibt es nicht.${meant(nearest)} Die Optionen sind --json und --lang.`,
    'missing-value': ({ word }) => `Die Option ${word} erwartet eine Sprache: fr, nl, de oder en.`,
    'unknown-language': ({ word }) =>
      `Die Sprache „${word}“ ist nicht bekannt: Wählen Sie fr, nl, de oder en.`,
    'too-many-words': ({ word }) =>
      `„${word}“ ist zu viel. Ein Pfad mit Leerzeichen steht in Anführungszeichen.`,
    'missing-day': () =>
      'Ein Tag ist nötig, wie „sejour maintenance 2026-11-23“, zwischen 1981 und 2099.',
    'missing-days': () =>
      'Es braucht zwei Tage, wie „sejour simulate 2025-12-31 2026-01-01 akten.jsonl“, zwischen 1981 und 2099.',
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
    'store-in-use': () =>
      'Ein anderes Programm, wohl der Server, hält den Datenordner. Halten Sie es an, oder bewahren Sie alles in PostgreSQL auf (DATABASE_URL).',
    'store-unreachable': () =>
      'Was aufbewahrt ist, lässt sich nicht öffnen. Prüfen Sie SEJOUR_DATA, DATABASE_URL und SEJOUR_MASTER_KEY.',
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
