import { Unreadable } from '../faults.ts'
import { blocksOf, type Draft, type Names } from './draft.ts'
import { readMarkup } from './markup.ts'
import { unzip } from './unzip.ts'

/** How a draft names its pictures and its tables. */
export type DraftWords = {
  readonly picture: (index: number) => string
  readonly table: (index: number) => string
}

/** The words of a Word file. Headers, footers, comments and what was struck out are left aside. */
export async function readDocx(bytes: Uint8Array, words: DraftWords): Promise<Draft> {
  // The reader below unpacks everything at once: whether that is bearable is known before.
  await unzip(bytes, () => false)
  const pictures: Buffer[] = []
  const html = await toHtml(bytes, pictures)
  return { blocks: blocksOf(readMarkup(html), namesOf(words), words.table), pictures }
}

async function toHtml(bytes: Uint8Array, pictures: Buffer[]): Promise<string> {
  // Loaded when the first Word file comes.
  const { default: mammoth } = await import('mammoth')
  try {
    const convertImage = mammoth.images.imgElement(async (image) => {
      pictures.push(await image.readAsBuffer())
      return { src: String(pictures.length) }
    })
    const read = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage, externalFileAccess: false },
    )
    return read.value
  } catch {
    throw new Unreadable('damaged')
  }
}

function namesOf(words: DraftWords): Names {
  return {
    headingLevel: ({ name }) => (/^h[1-6]$/.test(name) ? Number(name[1]) : undefined),
    isParagraph: ({ name }) => name === 'p',
    isList: ({ name }) => (name === 'ol' ? 'ordered' : name === 'ul' ? 'plain' : undefined),
    isItem: ({ name }) => name === 'li',
    isTable: ({ name }) => name === 'table',
    isRow: ({ name }) => name === 'tr',
    isCell: ({ name }) => name === 'td' || name === 'th',
    isStrong: ({ name }) => name === 'strong',
    wordsFor: ({ name, attributes }) => {
      if (name === 'br') return '\n'
      return name === 'img' ? words.picture(Number(attributes.get('src'))) : undefined
    },
  }
}
