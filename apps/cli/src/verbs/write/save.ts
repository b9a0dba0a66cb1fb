import { createHash } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { ACT_FORMATS, type ActFormat, type WrittenAct } from '@sejour/acts'
import { toHtml, toText } from '@sejour/documents'
import { NotTypeset, openTypesetter, toWord } from '@sejour/typeset'
import { codeOf } from '../../files.ts'
import { WrongInput } from '../../wrong-input.ts'

/** What a file is to be, by the end of its name. */
export function formatOf(file: string): ActFormat | undefined {
  return ACT_FORMATS.find((format) => extname(file).toLowerCase() === `.${format}`)
}

/** What is written into a file, and the day that the file bears. */
export type Printed = Pick<WrittenAct, 'document' | 'standard' | 'day'>

/** Writes the whole file or none of it. */
export async function save(
  written: Printed,
  { file, format }: { readonly file: string; readonly format: ActFormat },
): Promise<{ readonly file: string; readonly bytes: number; readonly sha256: string }> {
  const bytes = await bytesOf(written, format).catch((error: unknown) => {
    if (error instanceof NotTypeset && !error.isOurs) throw new WrongInput({ code: 'not-typeset' })
    throw error
  })
  const beside = `${file}.partial`
  try {
    writeFileSync(beside, bytes)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    const code = codeOf(error) === 'ENOSPC' ? 'disk-full' : 'folder-not-writable'
    throw new WrongInput({ code })
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file, bytes: bytes.length, sha256 }
}

async function bytesOf(
  { document, standard, day }: Printed,
  format: ActFormat,
): Promise<Uint8Array> {
  // The file bears the day of the act: the same data give the same bytes on any day.
  const createdAt = `${day}T00:00:00.000Z`
  switch (format) {
    case 'html':
      return Buffer.from(toHtml(document))
    case 'txt':
      return Buffer.from(toText(document))
    case 'docx':
      return toWord(document, { createdAt })
    case 'pdf': {
      const typesetter = openTypesetter()
      try {
        return await typesetter.toPdf(document, { standard, createdAt })
      } finally {
        await typesetter.close()
      }
    }
  }
}
