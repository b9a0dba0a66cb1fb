import type { WrittenAct } from '@sejour/acts'
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

/** Whether what a typesetter threw says that a sign has no letter in our fonts. */
export function isUnprintable(error: unknown): boolean {
  return error instanceof NotTypeset
}

const nameOf = ({ act, day, lang }: WrittenAct): string => `${act}-${day}-${lang}`
