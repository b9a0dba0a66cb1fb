import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { form, has, letter, plainText, run } from '../everything.fixtures.ts'
import { openTypesetter } from '../typeset.ts'
import { toWord } from './to-word.ts'

const documents = { form, letter }
const how = { standard: 'archive', createdAt: '2026-03-05T09:00:00.000Z' } as const

describe.skipIf(!has('soffice') || !has('pdftotext'))('a word processor', () => {
  test(
    'shows the pages of the PDF: the same words in the same order',
    { timeout: 60_000 },
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'word-'))
      const typesetter = openTypesetter()
      try {
        for (const [name, document] of Object.entries(documents)) {
          writeFileSync(path.join(folder, `${name}.docx`), await toWord(document, how))
          writeFileSync(
            path.join(folder, `${name}-typst.pdf`),
            await typesetter.toPdf(document, how),
          )
        }
        const files = Object.keys(documents).map((name) => path.join(folder, `${name}.docx`))
        run(
          'soffice',
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          ...files,
        )
        for (const name of Object.keys(documents)) {
          expect(pagesOf(path.join(folder, `${name}.pdf`)), name).toEqual(
            pagesOf(path.join(folder, `${name}-typst.pdf`)),
          )
        }
      } finally {
        await typesetter.close()
        rmSync(folder, { recursive: true, force: true })
      }
    },
  )
})

// The watermark is drawn as letters by one and as a shape by the other; Arabic is written out in
// different orders by both, so only that it is there is compared.
function pagesOf(file: string): readonly string[] {
  const pages = run('pdftotext', '-raw', file, '-').split('\f').slice(0, -1)
  return pages.map((page) =>
    plainText(page.replaceAll(/[\p{Script=Arabic}]+/gu, 'ARABIC')).replace('s p e c i m e n ', ''),
  )
}
