import { expect, test } from 'vitest'
import { readInputOf } from './read-input.ts'
import { WrongInput } from './wrong-input.ts'

test('a person who pipes nothing is told what is expected, at once', () => {
  expect(() => readInputOf('limit', undefined, true)).toThrow(
    new WrongInput({ code: 'nothing-piped', verb: 'limit' }),
  )
})
