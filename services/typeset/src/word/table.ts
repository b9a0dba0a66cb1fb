import type { Block } from '@sejour/documents'
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Writing } from './blocks.ts'
import { twips } from './measures.ts'
import { runsOf } from './runs.ts'
import { NO_BORDERS, widthsOf } from './side-by-side.ts'

const hairline = { style: BorderStyle.SINGLE, size: 4, color: 'BDB6A6' }

/** A table with its caption above it; its head is repeated on each page. In large print: a few lines a row. */
export function tableOf(
  table: Extract<Block, { kind: 'table' }>,
  writing: Writing,
): readonly (Paragraph | Table)[] {
  const caption = new Paragraph({ style: 'Caption', text: table.caption })
  if (table.head.length === 0) return [caption]
  return writing.large
    ? [caption, ...stackedRowsOf(table)]
    : [caption, gridOf(table, writing), new Paragraph({ style: 'AfterTable' })]
}

function gridOf(
  { head, rows, widths: shares }: Extract<Block, { kind: 'table' }>,
  { width }: Writing,
): Table {
  const widths = widthsOf(shares ?? head.map(() => 1), width)
  const cellOf = (paragraph: Paragraph, index: number) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: [paragraph],
    })
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, bottom: hairline, insideHorizontal: hairline },
    margins: { left: 0, right: twips(2) },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, index) =>
          cellOf(new Paragraph({ style: 'TableHead', text }), index),
        ),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((cell, index) =>
              cellOf(new Paragraph({ style: 'TableText', children: runsOf(cell) }), index),
            ),
          }),
      ),
    ],
  })
}

function stackedRowsOf({ head, rows }: Extract<Block, { kind: 'table' }>): readonly Paragraph[] {
  return rows.flatMap(([first = '', ...others]) => [
    new Paragraph({ style: 'RowHead', children: runsOf(first) }),
    ...others.map(
      (cell, index) =>
        new Paragraph({
          style: 'TableText',
          children: [
            new TextRun({ style: 'Quiet', text: `${head[index + 1] ?? ''} ` }),
            ...runsOf(cell),
          ],
        }),
    ),
  ])
}
