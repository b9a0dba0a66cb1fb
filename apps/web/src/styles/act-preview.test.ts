import { readFileSync } from 'node:fs'
import { type Document, toHtmlFragment } from '@sejour/documents'
import { expect, test } from 'vitest'

const everything: Document = {
  lang: 'fr',
  title: 't',
  about: 'a',
  foot: 'f',
  letterhead: { name: 'n', lines: [] },
  masthead: { lines: ['l'], form: 'Annexe 20' },
  watermark: 'w',
  large: true,
  blocks: [
    { kind: 'address', lines: ['a'] },
    { kind: 'paragraph', text: [{ filled: 'f' }, { struck: 's' }, { gap: 'g' }, { mark: '1' }] },
    { kind: 'heading', level: 1, text: 'h' },
    { kind: 'heading', level: 2, text: 'h' },
    { kind: 'heading', level: 3, text: 'h' },
    { kind: 'paragraph', text: 'p', margin: 'm' },
    { kind: 'table', caption: 'c', head: ['h'], rows: [['r']] },
    { kind: 'note', text: 'n' },
    { kind: 'boxes', items: [{ ticked: true, text: 't' }] },
    { kind: 'statement', text: 's' },
    { kind: 'signatures', places: [{ label: 'l' }, { label: 's', seal: true }] },
    { kind: 'marks', items: [{ mark: '1', text: 't' }] },
    { kind: 'code', to: 'https://exemple.invalid', text: 't' },
    { kind: 'labels', items: [['l']] },
    { kind: 'page' },
  ],
}

test('every class of an act that is shown has its style', () => {
  const css = readFileSync(new URL('act-preview.css', import.meta.url), 'utf8')
  const html = toHtmlFragment(everything, { headingLevel: 2 })
  const classes = new Set(
    [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
  )
  expect(classes.size).toBeGreaterThan(25)
  expect([...classes].filter((name) => !css.includes(`.${name}`))).toEqual([])
})
