import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assetHrefs } from './asset-hrefs.ts'
import { assets, bundleStyles } from './assets.ts'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

const blocks = read('tokens.css').split(/:root/).slice(1)
const light = tokensOf(blocks[0] ?? '')
const dark = tokensOf(blocks[1] ?? '')
const darkByChoice = tokensOf(blocks[2] ?? '')

test.each(
  Object.entries({ light, dark }).flatMap(([scheme, tokens]) =>
    [
      ['ink', 'paper'],
      ['ink', 'paper-deep'],
      ['ink', 'accent-ground'],
      ['ink', 'warn-ground'],
      ['ink-quiet', 'paper'],
      ['ink-quiet', 'paper-deep'],
      ['ink-quiet', 'accent-ground'],
      ['accent', 'paper'],
      ['accent', 'accent-ground'],
      ['warn', 'paper'],
      ['warn', 'warn-ground'],
      ['paper', 'warn'],
      ['on-accent', 'accent'],
      ['on-accent', 'accent-strong'],
    ].map(([text = '', ground = '']) => ({ scheme, text, ground, tokens })),
  ),
)('$scheme: $text on $ground can be read', ({ text, ground, tokens }) => {
  expect(contrast(tokens.get(text), tokens.get(ground))).toBeGreaterThanOrEqual(4.5)
})

test('the edge of a field stands out from the paper', () => {
  expect(contrast(light.get('edge'), light.get('paper'))).toBeGreaterThanOrEqual(3)
  expect(contrast(dark.get('edge'), dark.get('paper'))).toBeGreaterThanOrEqual(3)
})

test('dark by choice and dark by system are the same', () => {
  expect(darkByChoice).toEqual(dark)
})

test('the style sheet asks for no file that is not handed out', () => {
  const asked = [...bundleStyles().matchAll(/url\("?(\/assets\/[^")]+)/g)].map(([, href]) => href)
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((href) => !assets.some((asset) => asset.href === href))).toEqual([])
})

test('every address of the layout leads to a file', () => {
  expect(assets.map(({ href }) => href).toSorted()).toEqual(Object.values(assetHrefs).toSorted())
  for (const asset of assets) expect(asset.read().length).toBeGreaterThan(100)
})

function tokensOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  )
}

/** Contrast as WCAG defines it. */
function contrast(one = '#000000', other = '#000000'): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
