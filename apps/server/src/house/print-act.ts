import type { WrittenAct } from '@sejour/acts'
import type { LocalDate } from '@sejour/calendar'
import type { Document } from '@sejour/documents'
import type { PrintAct } from '@sejour/desk'
import { NotTypeset, toWord, type Typesetter } from '@sejour/typeset'

/** Makes the PDF and the Word file of an act. They bear its day: the same data give the same bytes. */
export function printActs(typesetter: Typesetter): PrintAct {
  return async (written) => {
    const { document, standard, day } = written
    const createdAt = `${day}T00:00:00.000Z`
    const [pdf, word] = await Promise.all([
      typesetter.toPdf(document, { standard, createdAt }),
      toWord(document, { createdAt }),
    ])
    const name = nameOf(written)
    return [
      { name: `${name}.pdf`, bytes: pdf },
      { name: `${name}.docx`, bytes: word },
    ]
  }
}

/** Makes the PDF of a sheet for a person: to be read, aloud too. */
export function printSheets(
  typesetter: Typesetter,
  today: () => LocalDate,
): (sheet: Document) => Promise<Uint8Array> {
  return (sheet) =>
    typesetter.toPdf(sheet, { standard: 'reading', createdAt: `${today()}T00:00:00.000Z` })
}

/** Whether what a typesetter threw is for whoever wrote to mend: a sign that our fonts do not have. */
export function isUnprintable(error: unknown): boolean {
  return error instanceof NotTypeset && !error.isOurs
}

const nameOf = ({ act, day, lang }: WrittenAct): string => `${act}-${day}-${lang}`
