import type { Expected } from '../find-syntax-fault.ts'
import type { JsonTexts } from './texts.ts'

const EXPECTED: { readonly [expected in Expected]: string } = {
  value: 'a value is expected here',
  key: 'a name in double quotes is expected here',
  colon: '“:” is expected here',
  comma: 'a comma, or the end of the list or object, is expected here',
  end: 'nothing may follow here',
  'string-end': 'a double quote must close the text here',
  escape: 'what follows the backslash does not exist in JSON',
}

export const jsonTexts: JsonTexts = {
  empty: () => 'The input is empty: give one JSON object.',
  'too-large': () =>
    'The input is over 1 MB, the limit: give only the JSON object of the question.',
  'utf-16': () => 'The input is in UTF-16: save it as UTF-8, then try again.',
  'not-utf-8': ({ line }) =>
    `The input is not in UTF-8 (first unreadable character on line ${line}): save it as UTF-8, then try again.`,
  'not-json': ({ line, column, expected }) =>
    `The input is not JSON: line ${line}, column ${column}, ${EXPECTED[expected]}.`,
}
