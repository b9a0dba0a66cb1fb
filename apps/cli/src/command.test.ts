import { expect, test } from 'vitest'
import { langOfBrokenCommand, readCommand } from './command.ts'
import { langOf } from './language.ts'
import { findNearest } from './nearest.ts'
import { WrongInput, type Fault } from './wrong-input.ts'

function faultOf(args: readonly string[]): Fault | undefined {
  try {
    readCommand(args, {})
    return undefined
  } catch (error) {
    return error instanceof WrongInput ? error.fault : undefined
  }
}

test.each([
  { args: ['limit'], words: ['limit'], because: 'a verb alone' },
  { args: ['--json', 'limit', 'x.json'], words: ['limit', 'x.json'], because: 'options anywhere' },
  { args: ['limit', '-'], words: ['limit', '-'], because: 'a dash is standard input' },
  { args: ['limit', '--', '--odd.json'], words: ['limit', '--odd.json'], because: 'options end' },
  { args: [], words: [], because: 'nothing at all' },
])('$args: $because', ({ args, words }) => {
  expect(readCommand(args, {}).words).toEqual(words)
})

test.each([
  { args: ['--lang', 'nl'], lang: 'nl', because: 'as two words' },
  { args: ['--lang=de'], lang: 'de', because: 'as one word' },
  { args: [], lang: 'fr', because: 'French where nothing says otherwise' },
])('$args gives $lang: $because', ({ args, lang }) => {
  expect(readCommand(args, {}).lang).toBe(lang)
})

test.each([
  { env: { LANG: 'nl_BE.UTF-8' }, lang: 'nl', because: 'the language of the system' },
  { env: { LANG: 'nl_BE.UTF-8', LC_ALL: 'de_BE' }, lang: 'de', because: 'LC_ALL wins' },
  { env: { LANG: 'nl_BE', LC_MESSAGES: 'en_GB' }, lang: 'en', because: 'messages before LANG' },
  { env: { LANG: 'C.UTF-8' }, lang: 'fr', because: 'no language is named' },
  { env: { LANG: 'es_ES' }, lang: 'fr', because: 'Spanish is not one of ours' },
])('$env gives $lang: $because', ({ env, lang }) => {
  expect(langOf(env)).toBe(lang)
})

test.each([
  { args: ['--jsno'], fault: { code: 'unknown-option', word: '--jsno', nearest: '--json' } },
  { args: ['-x'], fault: { code: 'unknown-option', word: '-x' } },
  { args: ['--json=1'], fault: { code: 'unknown-option', word: '--json=1' } },
  { args: ['--lang'], fault: { code: 'missing-value', word: '--lang' } },
  { args: ['--lang', 'es'], fault: { code: 'unknown-language', word: 'es' } },
])('$args is refused', ({ args, fault }) => {
  expect(faultOf(args)).toMatchObject(fault)
})

test('a broken command is still answered in its language', () => {
  expect(langOfBrokenCommand(['--wrong', '--lang', 'nl'], {})).toBe('nl')
  expect(langOfBrokenCommand(['--lang', 'es'], { LANG: 'de_BE' })).toBe('de')
})

test.each([
  { word: 'limt', known: ['limit', 'law'], nearest: 'limit', because: 'one letter is missing' },
  { word: 'feee', known: ['fee', 'facts'], nearest: 'fee', because: 'one letter too many' },
  { word: 'bonjour', known: ['limit', 'law'], nearest: undefined, because: 'nothing is close' },
])('$word: $because', ({ word, known, nearest }) => {
  expect(findNearest(word, known)).toBe(nearest)
})
