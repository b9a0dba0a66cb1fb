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
    'missing-value': ({ word }) => `The option ${word} expects a language: fr, nl, de or en.`,
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
    'store-in-use': () =>
      'Another program, most likely the server, holds the data folder. Stop it, or keep everything in PostgreSQL (DATABASE_URL).',
    'store-unreachable': () =>
      'What is kept cannot be opened. Check SEJOUR_DATA, DATABASE_URL and SEJOUR_MASTER_KEY.',
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
