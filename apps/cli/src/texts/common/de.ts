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
    'missing-value': ({ word }) =>
      word === '--lang'
        ? `Die Option ${word} erwartet eine Sprache: fr, nl, de oder en.`
        : `Die Option ${word} erwartet einen Pfad, wie „-o schriftstueck.pdf“.`,
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
    'missing-act': () =>
      'Das Schriftstück fehlt, wie „sejour write annexe-20 daten.json -o anlage20.pdf“. „sejour templates“ nennt sie alle.',
    'unknown-act': ({ word, nearest }) =>
      `Das Schriftstück „${word}“ ist nicht bekannt.${meant(nearest)} „sejour templates“ nennt sie alle.`,
    'unknown-machine': ({ word, nearest }) =>
      `Der Ablauf „${word}“ ist nicht bekannt.${meant(nearest)} „sejour machine“ nennt sie alle.`,
    'no-act-language': () =>
      'Schriftstücke werden in den Sprachen des Landes verfasst: Fügen Sie --lang fr, --lang nl oder --lang de hinzu.',
    'unknown-format': ({ file }) =>
      `„${file}“: Der Name muss auf .pdf, .docx, .html oder .txt enden.`,
    'not-a-text-pack': ({ file, why }) =>
      `Der amtliche Text „${file}“ kann nicht übernommen werden: ${why}.`,
    'not-typeset': () =>
      'Das Schriftstück enthält ein Zeichen, das die Schriften von Sejour nicht schreiben können: Ersetzen Sie es in den Daten, oder wählen Sie .docx oder .html.',
    'store-in-use': () =>
      'Ein anderes Programm, wohl der Server, hält den Datenordner. Halten Sie es an, oder bewahren Sie alles in PostgreSQL auf (DATABASE_URL).',
    'store-unreachable': () =>
      'Was aufbewahrt ist, lässt sich nicht öffnen. Prüfen Sie SEJOUR_DATA, DATABASE_URL und SEJOUR_MASTER_KEY.',
    'missing-archive': () =>
      'Es fehlt ein Archiv, wie „sejour verify docs/examples/dossier-exemple.zip“.',
    'not-a-hash': ({ word }) =>
      `„${word}“ ist kein Fingerabdruck: Es müssen 64 Ziffern und Buchstaben von a bis f sein.`,
    'missing-folder': ({ verb }) =>
      `Es fehlt ein Ordner, wie „sejour ${verb} sicherung-2026-11-23“.`,
    'folder-not-empty': ({ folder }) =>
      `„${folder}“, oder was daneben seinen Namen trägt (.partial, .keys), enthält schon etwas: Nichts wird überschrieben. Geben Sie einen neuen Ordner an.`,
    'folder-not-writable': () =>
      'Ein Ordner kann nicht beschrieben oder gelesen werden: Prüfen Sie den Pfad und die Zugriffsrechte.',
    'disk-full': () =>
      'Der Datenträger ist voll: Nichts ist halb geblieben. Schaffen Sie Platz und beginnen Sie neu.',
    'nothing-kept': () =>
      'An diesem Ort ist nichts aufbewahrt. Prüfen Sie SEJOUR_DATA oder DATABASE_URL.',
    'no-key-file': () =>
      'Der Schlüssel liegt nicht dort, wo „--with-key“ ihn sucht: master.key im Datenordner, oder im Ordner .keys neben der Sicherung. Kommt er aus SEJOUR_MASTER_KEY, so bewahren Sie ihn selbst auf und beginnen ohne die Option neu.',
    'not-a-backup': ({ folder }) =>
      `„${folder}“ ist keine vollständige Sicherung: Das Verzeichnis manifest.json fehlt.`,
    'newer-backup': () =>
      'Diese Sicherung stammt von einer neueren Version von Sejour: Stellen Sie sie mit jener Version wieder her.',
    'newer-place': () =>
      'Die Datenbank wurde schon von einer neueren Version als die Sicherung vorbereitet: Geben Sie einen neuen Ordner oder eine leere Datenbank an.',
    'backup-changed': ({ path }) =>
      `Die Sicherung ist nicht mehr die, die gemacht wurde: „${path}“ fehlt oder wurde geändert. Nichts wurde wiederhergestellt; nehmen Sie eine andere Kopie.`,
    'place-not-empty': () =>
      'An diesem Ort ist schon etwas aufbewahrt: Nichts wird überschrieben. Geben Sie mit SEJOUR_DATA einen neuen Ordner an, oder mit DATABASE_URL eine leere Datenbank.',
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
