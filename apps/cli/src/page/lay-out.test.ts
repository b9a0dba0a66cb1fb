import { expect, test } from 'vitest'
import { layOut } from './lay-out.ts'
import { item, line, marked, part, quiet, title, verbatim } from './line.ts'

const page = [
  title('Le dernier jour est le mardi 7 avril 2026.'),
  ...part('Le calcul', [item('Ce jour ne compte pas.', 'art. 39/57, § 2, de la loi', '1.')]),
]

test('sources stand in the margin', () => {
  expect(layOut(page, { width: 72, styled: false })).toBe(
    [
      'Le dernier jour est le mardi 7 avril 2026.',
      '',
      'Le calcul',
      '1. Ce jour ne compte pas.                     │ art. 39/57, § 2, de la',
      '                                              │ loi',
      '',
    ].join('\n'),
  )
})

test('on a narrow screen the margin folds under its line', () => {
  expect(layOut(page, { width: 44, styled: false })).toBe(
    [
      'Le dernier jour est le mardi 7 avril 2026.',
      '',
      'Le calcul',
      '1. Ce jour ne compte pas.',
      '     art. 39/57, § 2, de la loi',
      '',
    ].join('\n'),
  )
})

test('a mark stands beside its word, and hangs', () => {
  const said = { text: 'Une condition assez longue pour deux lignes', word: 'inconnu' }
  expect(layOut([marked('unknown', said, 1)], { width: 40, styled: false })).toBe(
    ['  ◌ Une condition assez longue pour deux', '    lignes · inconnu', ''].join('\n'),
  )
})

test('French spaces inside quotes and before a colon do not break a line', () => {
  const text = 'Il faut donner la valeur de « on » : un jour'
  expect(layOut([line(text)], { width: 32, styled: false })).toBe(
    'Il faut donner la valeur de\n«\u00A0on\u00A0»\u00A0: un jour\n',
  )
})

test('what is to be copied is never broken', () => {
  const text = 'echo "a line that is much longer than the screen is wide"'
  expect(layOut([verbatim(text)], { width: 40, styled: false })).toBe(`${text}\n`)
})

test('no style without a terminal', () => {
  const lines = [title('A'), quiet('B'), line('C', 'D')]
  expect(layOut(lines, { width: 80, styled: false })).not.toContain('\u001B')
  expect(layOut(lines, { width: 80, styled: true })).toContain('\u001B[1mA')
})
