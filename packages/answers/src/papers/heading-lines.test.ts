import { expect, test } from 'vitest'
import { headingLines, type PictureWord } from './index.ts'

/** Words of a line, each as wide as its letters. */
function line(
  text: string,
  {
    top,
    size = 20,
    left = 50,
    fall = 0,
  }: { top: number; size?: number; left?: number; fall?: number },
): readonly PictureWord[] {
  let x0 = left
  return text.split(' ').map((word, at) => {
    const y0 = top + at * fall
    const box = { x0, y0, x1: x0 + word.length * size * 0.6, y1: y0 + size }
    x0 = box.x1 + size * 0.4
    return { text: word, box }
  })
}

test.each([
  { words: [], lines: [], because: 'nothing was read' },
  {
    words: [...line('ANNEXE 20', { top: 0 }), ...line('Refus de séjour', { top: 60, size: 40 })],
    lines: ['Refus de séjour', 'ANNEXE 20'],
    because: 'the largest letters first',
  },
  {
    words: [
      ...line('REFUS DE SÉJOUR AVEC ORDRE', { top: 0, size: 40 }),
      ...line('DE QUITTER LE TERRITOIRE', { top: 55, size: 38 }),
    ],
    lines: ['REFUS DE SÉJOUR AVEC ORDRE DE QUITTER LE TERRITOIRE'],
    because: 'a title of two lines is one',
  },
  {
    words: [...line('Bijlage 13', { top: 0, left: 600 }), ...line('Annexe 13', { top: 0 })],
    lines: ['Annexe 13', 'Bijlage 13'],
    because: 'two languages stand in two columns',
  },
  {
    words: line('Ordre de quitter le territoire', { top: 0, fall: 2 }),
    lines: ['Ordre de quitter le territoire'],
    because: 'a line that falls a little is still one',
  },
  {
    words: [
      ...line('ANNEXE 35', { top: 0, size: 30 }),
      ...[300, 400, 500, 600, 700].flatMap((top) => line(`ligne ${top}`, { top })),
    ],
    lines: ['ANNEXE 35', 'ligne 300', 'ligne 400', 'ligne 500'],
    because: 'what stands low on the page is no heading',
  },
  {
    words: [...line('. | —', { top: 0 }), ...line('ANNEXE 35', { top: 60 })],
    lines: ['ANNEXE 35'],
    because: 'a stain is no word',
  },
])('$lines: $because', ({ words, lines }) => {
  expect(headingLines(words)).toEqual(lines)
})
