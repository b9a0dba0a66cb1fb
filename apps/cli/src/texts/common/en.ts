import { jsonTexts } from '../../json/texts/en.ts'
import type { CommonTexts } from './texts.ts'

const meant = (nearest: string | undefined) =>
  nearest === undefined ? '' : ` Did you mean “${nearest}”?`

export const common: CommonTexts = {
  faults: {
    ...jsonTexts,
    'unknown-verb': ({ word, nearest }) =>
      `There is no verb “${word}”.${meant(nearest)} “sejour help” lists them all.`,
    'unknown-option': ({ word, nearest }) =>
      `There is no option “${word}”.${meant(nearest)} The options are --json and --lang.`,
    'missing-value': ({ word }) =>
      word === '--lang'
        ? `The option ${word} expects a language: fr, nl, de or en.`
        : `The option ${word} expects a path, such as “-o act.pdf”.`,
    'unknown-language': ({ word }) =>
      `The language “${word}” is not known: choose fr, nl, de or en.`,
    'too-many-words': ({ word }) =>
      `“${word}” is one word too many. A path with spaces goes between quotes.`,
    'missing-day': () =>
      'One day is needed, as in “sejour maintenance 2026-11-23”, between 1981 and 2099.',
    'missing-days': () =>
      'Two days are needed, as in “sejour simulate 2025-12-31 2026-01-01 cases.jsonl”, between 1981 and 2099.',
    'missing-procedure': ({ known }) =>
      `The procedure is missing. Known procedures: ${known.join(', ')}.`,
    'unknown-procedure': ({ word, known }) =>
      `The procedure “${word}” is not known. Known procedures: ${known.join(', ')}.`,
    'unknown-provision': ({ word, nearest }) =>
      `Nothing goes by the name “${word}” here.${meant(nearest)} “sejour law” lists all that is known.`,
    'nothing-piped': ({ verb }) =>
      `“sejour ${verb}” expects one JSON object, through a pipe or in a file. “sejour help ${verb}” shows an example.`,
    'file-not-found': ({ file }) => `The file “${file}” does not exist. Check the path.`,
    'is-a-folder': ({ file }) => `“${file}” is a folder: give the path of a JSON file.`,
    'unreadable-file': ({ file }) => `The file “${file}” cannot be read. Check its access rights.`,
    'missing-act': () =>
      'The act is missing, as in “sejour write annexe-20 data.json --lang fr -o annexe20.pdf”. “sejour templates” lists them all.',
    'unknown-act': ({ word, nearest }) =>
      `The act “${word}” is not known.${meant(nearest)} “sejour templates” lists them all.`,
    'unknown-machine': ({ word, nearest }) =>
      `The machine “${word}” is not known.${meant(nearest)} “sejour machine” lists them all.`,
    'no-act-language': () =>
      'Acts are written in the languages of the country: add --lang fr, --lang nl or --lang de.',
    'unknown-format': ({ file }) => `“${file}”: the name must end in .pdf, .docx, .html or .txt.`,
    'not-a-text-pack': ({ file, why }) => `The official text “${file}” cannot be taken: ${why}.`,
    'not-typeset': () =>
      'The act holds a character that the fonts of Sejour cannot write: replace it in the data, or choose .docx or .html.',
    'store-in-use': () =>
      'Another program, most likely the server, holds the data folder. Stop it, or keep everything in PostgreSQL (DATABASE_URL).',
    'store-unreachable': () =>
      'What is kept cannot be opened. Check SEJOUR_DATA, DATABASE_URL and SEJOUR_MASTER_KEY.',
    'missing-archive': () =>
      'An archive is needed, as in “sejour verify docs/examples/dossier-exemple.zip”.',
    'not-a-hash': ({ word }) =>
      `“${word}” is not a hash: it takes 64 figures and letters from a to f.`,
    'missing-folder': ({ verb }) => `A folder is needed, as in “sejour ${verb} backup-2026-11-23”.`,
    'folder-not-empty': ({ folder }) =>
      `“${folder}”, or what bears its name beside it (.partial, .keys), already holds something: nothing is overwritten. Give a new folder.`,
    'folder-not-writable': () =>
      'A folder cannot be written or read: check the path and the access rights.',
    'disk-full': () => 'The disk is full: nothing was left half done. Make room and start again.',
    'nothing-kept': () => 'Nothing is kept at this place. Check SEJOUR_DATA or DATABASE_URL.',
    'no-key-file': () =>
      'The key is not where “--with-key” looks for it: master.key in the data folder, or in the folder .keys beside the backup. If it comes from SEJOUR_MASTER_KEY, keep it yourself and start again without the option.',
    'not-a-backup': ({ folder }) => `“${folder}” is not a whole backup: its manifest is missing.`,
    'newer-backup': () =>
      'This backup comes from a later version of Sejour: restore it with that version.',
    'newer-place': () =>
      'The database was already prepared by a later version than that of the backup: give a new folder, or an empty database.',
    'backup-changed': ({ path }) =>
      `The backup is no longer the one that was made: “${path}” is missing or has changed. Nothing was restored; take another copy.`,
    'place-not-empty': () =>
      'Something is kept at this place already: nothing is overwritten. Give a new folder with SEJOUR_DATA, or an empty database with DATABASE_URL.',
  },
  ourFault: (name) =>
    `The fault is ours (${name}): nothing was computed. Report the command you typed, without personal data.`,
  findings: {
    met: 'met',
    'not-met': 'not met',
    unknown: 'unknown',
    discretionary: 'left to appreciation',
  },
  certainties: {
    high: 'high certainty',
    medium: 'medium certainty',
    low: 'low certainty',
    unverified: 'to be confirmed',
  },
  levels: {
    treaty: 'treaty',
    'eu-law': 'Union law',
    law: 'law',
    decree: 'royal decree',
    circular: 'circular',
    instruction: 'instruction',
    'case-law': 'case law',
    practice: 'practice',
  },
  sources: 'Sources',
  readUntil: (day) => `read until ${day}`,
  toConfirm: 'to be confirmed',
}
