import { expect, test } from 'vitest'
import { tell } from './tell.ts'

const fault = new TypeError('Cannot read Zoé Inventée of undefined')

test('a fault of ours is one plain sentence without what was given', async () => {
  const told = await tell(fault, { lang: 'fr', json: false })
  expect(told).toMatch(/^La faute est de notre côté \(TypeError\).+\.\n$/)
  expect(told).not.toContain('Zoé')
})

test('a fault of ours has the shape of every error for a program', async () => {
  expect(JSON.parse(await tell(fault, { lang: 'nl', json: true }))).toEqual({
    error: { code: 'our-fault', message: expect.stringContaining('ligt bij ons'), path: null },
  })
})
