import { expect, test } from 'vitest'
import { changed } from '../../parts/petition/changed.fixtures.ts'
import { writeAct } from '../../write-act.ts'
import { etiquettesRecommande as act } from './index.ts'

const write = (changes: { readonly [path: string]: unknown }) =>
  writeAct(act, changed(act.example, changes), { lang: 'fr' })

test.each([
  { code: 'no-recipient', with: { to: [], others: [] }, because: 'a label for nobody' },
  {
    code: 'sent-to-oneself',
    with: { 'others.0.name': 'Me Claire Modèle', 'others.0.street': 'avenue du Modèle 2' },
    because: 'the sender again',
  },
  {
    code: 'no-version',
    with: { on: '2024-10-31' },
    because: 'the addresses of that day are not known',
  },
])('$code: $because', ({ code, with: changes }) => {
  const written = write(changes)
  expect(written.ok ? [] : written.problems.map((problem) => problem.code)).toContain(code)
})

test.each([
  { with: {}, labels: 6, because: 'two authorities and a commune, with the sender for each' },
  { with: { each: 5 }, labels: 30, because: 'five of each' },
  { with: { to: [] }, labels: 2, because: 'only the commune' },
])('$labels labels: $because', ({ with: changes, labels }) => {
  const written = write(changes)
  const items = written.ok
    ? written.document.blocks.flatMap((block) => (block.kind === 'labels' ? block.items : []))
    : []
  expect(items).toHaveLength(labels)
})
