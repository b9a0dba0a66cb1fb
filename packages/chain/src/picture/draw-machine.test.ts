import { expect, test } from 'vitest'
import { machines } from '../machines/index.ts'
import { arranged } from './arrange.ts'
import { drawMachine } from './draw-machine.ts'
import { MAIN_WAYS } from './main-ways.ts'
import { SIZES } from './sizes.ts'
import { waysOf } from './ways.ts'

const LANGS = ['fr', 'nl', 'de', 'en'] as const
const TELEPHONE = 366
const PAPER = 900
const each = machines.flatMap((machine) =>
  (['narrow', 'wide'] as const).map((width) => [machine.id, width, machine] as const),
)
const WORDS = {
  state: (id: string) => `state ${id}`,
  mark: () => 'holder',
  fromOthers: (count: number) => `others (${count})`,
}

test.each(each)('%s, %s, shows every state once, in each language', (_, width, machine) => {
  for (const lang of LANGS) {
    const drawn = drawMachine(machine, lang, { width })
    expect(drawn.match(/<rect /g)).toHaveLength(machine.states.length)
    expect(drawn).toMatch(/^<svg [^>]*role="img"[^>]*aria-label="[^"]+"/)
    expect(drawn).toMatch(/<title>[^<]+<\/title>\n<desc>[^<]+<\/desc>/)
    // The rules of the pages forbid styles; two pictures on a page share no id.
    expect(drawn).not.toMatch(/ style=| id=|NaN|undefined/)
    for (const [, size] of drawn.matchAll(/font-size="(\d+)"/g)) {
      expect(Number(size)).toBeGreaterThanOrEqual(12)
    }
  }
})

test.each(each)('%s, %s: no card lies on another or outside', (_, width, machine) => {
  const picture = arranged(machine, WORDS, { width })
  expect(picture.width).toBeLessThanOrEqual(width === 'narrow' ? TELEPHONE : PAPER)
  for (const one of picture.cards) {
    expect(one.x).toBeGreaterThanOrEqual(0)
    expect(one.x + SIZES[width].card).toBeLessThanOrEqual(picture.width)
    expect(one.y + one.height).toBeLessThanOrEqual(picture.height)
    for (const other of picture.cards) {
      const isApart =
        one === other ||
        one.column !== other.column ||
        one.y + one.height <= other.y ||
        other.y + other.height <= one.y
      expect(isApart, `${one.state.id} ${other.state.id}`).toBe(true)
    }
  }
})

test.each(each)('%s, %s: no line runs through a card', (_, width, machine) => {
  const { cards, lines } = arranged(machine, WORDS, { width })
  for (const { path, way } of lines) {
    for (const [a, b] of pieces(path)) {
      const crossed = cards.filter(
        ({ x, y, height }) =>
          Math.max(a.x, b.x) > x &&
          Math.min(a.x, b.x) < x + SIZES[width].card &&
          Math.max(a.y, b.y) > y &&
          Math.min(a.y, b.y) < y + height,
      )
      expect(crossed.map(({ state }) => `${way.from} ${way.to}: ${state.id}`)).toEqual([])
    }
  }
})

test.each(each)('%s, %s: each way is drawn, named or counted', (_, width, machine) => {
  const { cards, lines } = arranged(machine, WORDS, { width })
  const notesOf = (id: string) =>
    cards
      .find(({ state }) => state.id === id)
      ?.notes.join(' ')
      .replaceAll('- ', '-') ?? ''
  const lost = waysOf(machine).filter(
    ({ from, to }) =>
      !lines.some(({ way }) => way.from === from && way.to === to) &&
      !notesOf(from).includes(`→ state ${to}`) &&
      !notesOf(to).includes('← others'),
  )
  expect(lost).toEqual([])
})

test('the usual course follows the moves of its machine', () => {
  for (const machine of machines) {
    const ways = waysOf(machine)
    for (const line of MAIN_WAYS[machine.id] ?? []) {
      const steps = line.slice(1).map((to, index) => `${line[index]} ${to}`)
      const unknown = steps.filter((step) => !ways.some(({ from, to }) => `${from} ${to}` === step))
      expect(unknown, machine.id).toEqual([])
    }
  }
})

test('the present state and the ways out of it stand out, drawn or named', () => {
  const [machine] = machines
  if (!machine) throw new Error('no machine')
  const drawn = drawMachine(machine, 'fr', { at: 'transmitted' })
  expect(drawn.match(/chain-card-now/g)).toHaveLength(1)
  expect(drawn.match(/chain-way-next/g)?.length).toBeGreaterThan(1)
  expect(drawn).toMatch(/chain-card-now[^\n]*→ désistement/)
  expect(drawMachine(machine, 'fr')).not.toContain('chain-card-now')
})

type Point = { readonly x: number; readonly y: number }

/** The straight pieces of a line that goes only along the edges of the picture. */
function pieces(path: string): readonly (readonly [Point, Point])[] {
  const points: Point[] = []
  for (const [, letter, first, second] of path.matchAll(/([MHV])([\d.]+)(?: ([\d.]+))?/g)) {
    const last = points.at(-1) ?? { x: 0, y: 0 }
    if (letter === 'H') points.push({ ...last, x: Number(first) })
    else if (letter === 'V') points.push({ ...last, y: Number(first) })
    else points.push({ x: Number(first), y: Number(second) })
  }
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const)
}
