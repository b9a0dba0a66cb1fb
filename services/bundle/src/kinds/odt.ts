import { Unreadable } from '../faults.ts'
import type { DraftWords } from './docx.ts'
import { blocksOf, type Draft, type Names } from './draft.ts'
import { type Element, type Node, readMarkup } from './markup.ts'
import { unzip } from './unzip.ts'

/** The words of an OpenDocument text. Comments and what was struck out are left aside. */
export async function readOdt(bytes: Uint8Array, words: DraftWords): Promise<Draft> {
  const files = await unzip(
    bytes,
    (name) =>
      /^(?:content\.xml|META-INF\/manifest\.xml)$/.test(name) || name.startsWith('Pictures/'),
  )
  // A password encrypts the content inside the archive, and the manifest says so.
  if (files.get('META-INF/manifest.xml')?.includes('encryption-data')) {
    throw new Unreadable('encrypted')
  }
  const content = files.get('content.xml')
  if (!content) throw new Unreadable('damaged')
  const body = find(readMarkup(content.toString('utf8')), 'office:text')
  if (!body) throw new Unreadable('damaged')
  const pictures: Buffer[] = []
  const nextPicture = (path: string) => {
    const picture = files.get(path)
    if (!picture) return ''
    pictures.push(picture)
    return words.picture(pictures.length)
  }
  return { blocks: blocksOf(body, namesOf(nextPicture), words.table), pictures }
}

const LEFT_ASIDE = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'svg:desc',
])

function namesOf(nextPicture: (path: string) => string): Names {
  return {
    headingLevel: ({ name, attributes }) =>
      name === 'text:h' ? Number(attributes.get('text:outline-level') ?? 1) : undefined,
    isParagraph: ({ name }) => name === 'text:p',
    isList: ({ name }) => (name === 'text:list' ? 'plain' : undefined),
    isItem: ({ name }) => name === 'text:list-item' || name === 'text:list-header',
    isTable: ({ name }) => name === 'table:table',
    isRow: ({ name }) => name === 'table:table-row',
    isCell: ({ name }) => name === 'table:table-cell',
    isStrong: () => false,
    wordsFor: ({ name, attributes }) => {
      if (LEFT_ASIDE.has(name)) return ''
      if (name === 'text:line-break') return '\n'
      if (name === 'text:tab') return '\u2003'
      if (name === 'text:s') return ' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1), 80))
      if (name === 'draw:image') return nextPicture(attributes.get('xlink:href') ?? '')
      return undefined
    },
  }
}

function find(node: Node, name: string): Element | undefined {
  if (typeof node === 'string') return undefined
  if (node.name === name) return node
  for (const child of node.children) {
    const found = find(child, name)
    if (found) return found
  }
  return undefined
}
