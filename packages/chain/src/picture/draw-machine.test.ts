import { expect, test } from 'vitest'
import { machines } from '../machines/index.ts'
import { drawMachine } from './draw-machine.ts'
import { PICTURE, placed } from './place.ts'

const LANGS = ['fr', 'nl', 'de', 'en'] as const

test.each(machines.map((machine) => [machine.id, machine] as const))(
  '%s is drawn for a telephone, with every state once',
  (_, machine) => {
    for (const lang of LANGS) {
      const drawn = drawMachine(machine, lang)
      expect(drawn.match(/<rect /g)).toHaveLength(machine.states.length)
      expect(drawn).toMatch(/^<svg [^>]*role="img"[^>]*aria-label="[^"]+"/)
      expect(drawn).toMatch(/<title>[^<]+<\/title>\n<desc>[^<]+<\/desc>/)
      // The rules of the pages forbid styles; two pictures on a page share no id.
      expect(drawn).not.toMatch(/ style=| id=|NaN|undefined/)
      for (const [, size] of drawn.matchAll(/font-size="(\d+)"/g)) {
        expect(Number(size)).toBeGreaterThanOrEqual(12)
      }
    }
  },
)

test.each(machines.map((machine) => [machine.id, machine] as const))(
  '%s: no card lies on another or outside',
  (_, machine) => {
    const { cards, height } = placed(machine, { state: ({ id }) => id, mark: () => 'x' })
    for (const one of cards) {
      expect(one.x).toBeGreaterThanOrEqual(0)
      expect(one.x + PICTURE.card).toBeLessThanOrEqual(PICTURE.width)
      expect(one.y + one.height).toBeLessThanOrEqual(height)
      for (const other of cards) {
        const isApart =
          one === other ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y ||
          Math.abs(one.x - other.x) >= PICTURE.card
        expect(isApart, `${one.state.id} ${other.state.id}`).toBe(true)
      }
    }
  },
)

test('the present state and the ways out of it stand out', () => {
  const [machine] = machines
  if (!machine) throw new Error('no machine')
  const drawn = drawMachine(machine, 'fr', { at: 'transmitted' })
  expect(drawn.match(/chain-card-now/g)).toHaveLength(1)
  expect(drawn.match(/chain-way-next/g)?.length).toBeGreaterThan(1)
  expect(drawMachine(machine, 'fr')).not.toContain('chain-card-now')
})
