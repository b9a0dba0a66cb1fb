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
  const root = readMarkup(content.toString('utf8'))
  const body = find(root, 'office:text')
  if (!body) throw new Unreadable('damaged')
  const pictures: Buffer[] = []
  const nextPicture = (path: string) => {
    const picture = files.get(path)
    if (!picture) return ''
    pictures.push(picture)
    return words.picture(pictures.length)
  }
  return {
    blocks: blocksOf(body, namesOf(nextPicture, numberedLists(root)), words.table),
    pictures,
  }
}

const LEFT_ASIDE = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:forms',
  'svg:desc',
])

function namesOf(nextPicture: (path: string) => string, numbered: ReadonlySet<string>): Names {
  return {
    headingLevel: ({ name, attributes }) =>
      name === 'text:h' ? Number(attributes.get('text:outline-level') ?? 1) : undefined,
    isParagraph: ({ name }) => name === 'text:p',
    isList: ({ name, attributes }) => {
      if (name !== 'text:list') return undefined
      return numbered.has(attributes.get('text:style-name') ?? '') ? 'ordered' : 'plain'
    },
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

/** The styles whose first level counts. */
function numberedLists(root: Element): ReadonlySet<string> {
  const styles = find(root, 'office:automatic-styles')?.children ?? []
  const counts = (style: Node): readonly string[] => {
    if (typeof style === 'string' || style.name !== 'text:list-style') return []
    const first = style.children.find((level) => typeof level !== 'string')
    return first?.name === 'text:list-level-style-number'
      ? [style.attributes.get('style:name') ?? '']
      : []
  }
  return new Set(styles.flatMap(counts))
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
