import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Document } from '@sejour/documents'
import { afterAll, expect, test } from 'vitest'
import { openTypesetter } from './typeset.ts'

const typesetter = openTypesetter()
const folder = mkdtempSync(path.join(tmpdir(), 'typeset-'))
afterAll(async () => {
  await typesetter.close()
  rmSync(folder, { recursive: true })
})

const document: Document = {
  lang: 'fr',
  title: 'Dossier de N. Exemple',
  about: 'Dossier 12, 5 mars 2026',
  blocks: [
    { kind: 'heading', level: 1, text: 'Personnes' },
    {
      kind: 'paragraph',
      text: ['N. Exemple, ', { strong: 'demandeuse' }, '.'],
      margin: 'art. 9bis',
    },
    { kind: 'paragraph', text: '#panic("$not a formula$ *nor markup*")' },
    { kind: 'terms', items: [{ term: 'Nom', is: 'مثال' }] },
    {
      kind: 'table',
      caption: 'Pièces',
      head: ['N°', 'Titre', 'Langue'],
      rows: [['1', 'Bail', [{ link: 'ouvrir', to: 'https://exemple.invalid' }]]],
      widths: [1, 6, 3],
    },
    { kind: 'list', items: ['un', 'deux'], ordered: true },
    { kind: 'note', text: 'Sans valeur légale.' },
  ],
}
const how = { standard: 'archive', createdAt: '2026-03-05T09:00:00.000Z' } as const

test.each(['archive', 'reading'] as const)(
  '%s: a tagged PDF, its text in reading order',
  async (standard) => {
    const pdf = await typesetter.toPdf(document, { ...how, standard })
    const file = path.join(folder, `${standard}.pdf`)
    writeFileSync(file, pdf)
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-')
    if (!has('pdfinfo')) return
    expect(run('pdfinfo', file)).toMatch(/Title:\s+Dossier de N\. Exemple[\s\S]*Tagged:\s+yes/)
    const text = run('pdftotext', file, '-')
    expect(text).toContain('#panic("$not a formula$ *nor markup*")')
    expect(text.indexOf('Personnes')).toBeLessThan(text.indexOf('Pièces'))
    expect(run('pdffonts', file)).not.toMatch(/\bno\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/m)
  },
)

test('the same document and instant give the same bytes, from another worker too', async () => {
  const other = openTypesetter()
  const [one, two] = await Promise.all([
    typesetter.toPdf(document, how),
    other.toPdf(document, how),
  ])
  await other.close()
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
})

test('what cannot be set is refused, and the next document is set', async () => {
  const broken = { ...document, blocks: [{ kind: 'heading', level: 9.5, text: 'x' }] } as never
  await expect(typesetter.toPdf(broken, how)).rejects.toThrow('expected integer')
  expect((await typesetter.toPdf(document, how)).length).toBeGreaterThan(1000)
})

function has(command: string): boolean {
  try {
    execFileSync(command, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
