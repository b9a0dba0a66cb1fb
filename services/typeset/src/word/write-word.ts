import { type Block, type Document, type DocumentLang, partsOf, said } from '@sejour/documents'
import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { writeBlocks } from './blocks.ts'
import { headOf, heightOfHead } from './head.ts'
import { LIST_INDENT, TEXT_WIDTH, twips } from './measures.ts'
import { runsOf, tab } from './runs.ts'
import { corePropertiesOf, settleTimes } from './settle.ts'
import { stylesOf } from './styles.ts'
import { markedHeader } from './watermark.ts'

/** The languages as a word processor names them, for its spelling. */
const LANGUAGES: { readonly [lang in DocumentLang]: string } = {
  fr: 'fr-BE',
  nl: 'nl-BE',
  de: 'de-DE',
  en: 'en-GB',
}

/** Bytes of the file. Nothing in them depends on when or where it was written. */
export async function writeWord(document: Document, createdAt: string): Promise<Uint8Array> {
  const { before, after } = partsOf(document.blocks)
  const writing = {
    words: said[document.lang],
    large: document.large === true,
    width: TEXT_WIDTH,
    ids: counter(),
    ...(!document.large && after.some(hasMargin) && { clearOfMargin: true as const }),
  }
  const { head, title } = headOf(document, writing)
  const word = new WordDocument({
    title: document.title,
    creator: 'Sejour',
    styles: stylesOf(LANGUAGES[document.lang], {
      size: sizeOf(document),
      close: !document.large && (document.masthead !== undefined || before.length > 0),
    }),
    numbering: { config: NUMBERING },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: {
              top: twips(16),
              bottom: twips(20),
              left: twips(22),
              right: twips(22),
              footer: twips(10),
            },
          },
        },
        headers:
          document.watermark === undefined ? {} : { default: markedHeader(document.watermark) },
        footers: { default: footerOf(document) },
        children: [
          ...head,
          ...writeBlocks(before.slice(0, 1), { ...writing, opensAt: heightOfHead(document) }),
          ...writeBlocks(before.slice(1), { ...writing, opensAt: 'after' }),
          ...title,
          ...writeBlocks(after, writing),
        ],
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: corePropertiesOf(document, createdAt) }
  return settleTimes(await Packer.toBuffer(word, undefined, [core]), createdAt)
}

// In half-points; a form is set a little smaller, so that it stays on its two sides of one sheet.
function sizeOf({ large, masthead }: Document): number {
  if (large) return 32
  return masthead ? 18 : 20
}

function hasMargin(block: Block): boolean {
  return block.kind === 'paragraph' && block.margin !== undefined
}

function counter(): () => number {
  let last = 0
  return () => {
    last += 1
    return last
  }
}

function footerOf({ foot, about, title }: Document): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          ...runsOf(foot ?? about ?? title),
          tab(),
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}

const NUMBERING = [
  {
    reference: 'bullets',
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: LIST_INDENT } },
      },
    ],
  },
  {
    reference: 'numbers',
    levels: [
      {
        level: 0,
        format: LevelFormat.DECIMAL,
        text: '%1.',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: LIST_INDENT } },
      },
    ],
  },
]
