import type { Block, SignaturePlace } from '@sejour/documents'
import {
  BorderStyle,
  CheckBox,
  HeightRule,
  ImageRun,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Writing } from './blocks.ts'
import { twips } from './measures.ts'
import { drawPicture } from './picture.ts'
import { keeping, linesOf, runsOf, tab } from './runs.ts'
import { sideBySide, widthsOf } from './side-by-side.ts'

type Kind<Name extends Block['kind']> = Extract<Block, { kind: Name }>
type Parts = readonly (Paragraph | Table)[]

/** Boxes that can still be ticked by hand; each says in words whether it is. */
export function boxesOf(
  { items }: Kind<'boxes'>,
  writing: Writing,
  write: (blocks: readonly Block[], writing: Writing) => Parts,
): Parts {
  return items.flatMap(({ ticked, text, more = [] }) => [
    new Paragraph({
      style: 'TickBox',
      ...keeping(more.length > 0),
      children: [
        new CheckBox({
          alias: ticked ? writing.words.ticked : writing.words.notTicked,
          checked: ticked,
          checkedState: { value: '2612', font: 'Segoe UI Symbol' },
          uncheckedState: { value: '2610', font: 'Segoe UI Symbol' },
        }),
        tab(),
        ...runsOf(text),
      ],
    }),
    ...write(more, { ...writing, under: true }),
  ])
}

export function signaturesOf({ places }: Kind<'signatures'>, { width, large }: Writing): Parts {
  const cells = places.map((place, index) => placeOf(place, large && index < places.length - 1))
  if (cells.length === 0) return []
  if (large) return cells.flat()
  // A single place takes half the width.
  const across = cells.length === 1 ? [...cells, [new Paragraph('')]] : cells
  return [
    new Paragraph({ style: 'AfterTable', keepNext: true }),
    sideBySide(across, { shares: across.map(() => 1), width }),
    new Paragraph({ style: 'AfterTable' }),
  ]
}

// `keep`: on the page of what comes next.
function placeOf(
  { label, name, instead, seal }: SignaturePlace,
  keep: boolean,
): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'PlaceLabel', keepNext: true, children: runsOf(label) }),
    new Paragraph({
      style: seal ? 'SealRoom' : 'Room',
      ...keeping(keep || name !== undefined),
      children: runsOf(instead ?? ''),
    }),
    ...(name === undefined
      ? []
      : [new Paragraph({ style: 'TableText', ...keeping(keep), children: runsOf(name) })]),
  ]
}

export function marksOf({ items }: Kind<'marks'>): Parts {
  return items.map(
    ({ mark, text }, index) =>
      new Paragraph({
        style: index === 0 ? 'FirstMark' : 'Mark',
        ...keeping(index < items.length - 1),
        children: [new TextRun(`(${mark})`), tab(), ...runsOf(text)],
      }),
  )
}

export function codeOf({ to, text }: Kind<'code'>, { width, words, ids }: Writing): Parts {
  const description = `${words.code} ${to}`
  const picture = new ImageRun({
    type: 'png',
    data: drawPicture(to),
    // 25 mm.
    transformation: { width: 94, height: 94 },
    altText: { id: String(ids()), name: 'code', description, title: description },
  })
  const beside = [
    new Paragraph({ style: 'TableText', children: runsOf(text) }),
    new Paragraph({ style: 'Margin', children: runsOf([{ link: to, to }]) }),
  ]
  return [
    sideBySide([[new Paragraph({ children: [picture] })], beside], { shares: [1, 4], width }),
    new Paragraph({ style: 'AfterTable' }),
  ]
}

const cut = { style: BorderStyle.DASHED, size: 4, color: '565B5E' }

export function labelsOf({ items }: Kind<'labels'>, { width }: Writing): Parts {
  const widths = widthsOf([1, 1], width)
  const rows = items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []))
  if (rows.length === 0) return []
  const borders = { top: cut, bottom: cut, left: cut, right: cut }
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { ...borders, insideHorizontal: cut, insideVertical: cut },
    margins: { left: twips(6), right: twips(6) },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          height: { value: twips(38), rule: HeightRule.ATLEAST },
          children: widths.map(
            (size, index) =>
              new TableCell({
                width: { size, type: WidthType.DXA },
                verticalAlign: VerticalAlign.CENTER,
                children: [
                  new Paragraph({ style: 'TableText', children: linesOf(row[index] ?? []) }),
                ],
              }),
          ),
        }),
    ),
  })
  return [table, new Paragraph({ style: 'AfterTable' })]
}

export function pageOf({ name }: Kind<'page'>, { opensAt }: Writing): Parts {
  if (name !== undefined) {
    return [
      new Paragraph({ style: 'PageName', pageBreakBefore: opensAt === undefined, text: name }),
    ]
  }
  return opensAt === undefined
    ? [new Paragraph({ style: 'AfterTable', children: [new PageBreak()] })]
    : []
}
