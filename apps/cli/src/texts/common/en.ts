import type { Expected } from '../../json/index.ts'
import type { CommonTexts } from './texts.ts'

const meant = (nearest: string | undefined) =>
  nearest === undefined ? '' : ` Did you mean “${nearest}”?`

const EXPECTED: { readonly [expected in Expected]: string } = {
  value: 'a value is expected here',
  key: 'a name in double quotes is expected here',
  colon: '“:” is expected here',
  comma: 'a comma, or the end of the list or object, is expected here',
  end: 'nothing may follow here',
  'string-end': 'a double quote must close the text here',
  escape: 'what follows the backslash does not exist in JSON',
}

export const common: CommonTexts = {
  faults: {
    empty: () =>
      'The input is empty: give one JSON object, through a pipe or in a file. “sejour help” shows an example for each verb.',
    'too-large': () =>
      'The input is over 1 MB, the limit of this program: give only the JSON object of the question.',
    'utf-16': () => 'The input is in UTF-16: save it as UTF-8, then try again.',
    'not-utf-8': ({ line }) =>
      `The input is not in UTF-8 (first unreadable character on line ${line}): save it as UTF-8, then try again.`,
    'not-json': ({ line, column, expected }) =>
      `The input is not JSON: line ${line}, column ${column}, ${EXPECTED[expected]}.`,
    'unknown-verb': ({ word, nearest }) =>
      `There is no verb “${word}”.${meant(nearest)} “sejour help” lists them all.`,
    'unknown-option': ({ word, nearest }) =>
      `There is no option “${word}”.${meant(nearest)} The options are --json and --lang.`,
    'missing-value': ({ word }) => `The option ${word} expects a language: fr, nl, de or en.`,
    'unknown-language': ({ word }) =>
      `The language “${word}” is not known: choose fr, nl, de or en.`,
    'too-many-words': ({ word }) =>
      `“${word}” is one word too many. A path with spaces goes between quotes.`,
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
    'unreadable-file': ({ file }) =>
      `The file “${file}” cannot be read. Check its access rights.`,
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
