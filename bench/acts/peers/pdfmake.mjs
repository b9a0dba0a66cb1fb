// pdfmake 0.3: the same blocks as its own declarations. Boxes are drawn, struck runs bear a line.
import pdfmake from 'pdfmake'
import { naskh, partsOf, sans, sansStrong } from './fonts.mjs'

pdfmake.setFonts({
  Sans: { normal: sans, bold: sansStrong },
  Naskh: { normal: naskh, bold: naskh },
})
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setUrlAccessPolicy(() => false)

const said = (text, style = {}) =>
  partsOf(text).map(({ part, arabic }) => ({
    text: part,
    ...(arabic && { font: 'Naskh' }),
    ...style,
  }))
const run = (one) => {
  if (typeof one === 'string') return said(one)
  if ('filled' in one) return said(one.filled, { bold: true })
  if ('strong' in one) return said(one.strong, { bold: true })
  if ('struck' in one) return said(one.struck, { decoration: 'lineThrough', color: '#565b5e' })
  if ('mark' in one) return said(`(${one.mark})`, { sup: true })
  if ('words' in one) return said(one.words)
  return said(one.link, { link: one.to })
}
const line = (text) => ({ text: [text].flat().flatMap(run) })
const lines = (all) => all.map(line)
const hair = () => ({
  type: 'line',
  x1: 0,
  y1: 0,
  x2: 470,
  y2: 0,
  lineWidth: 0.5,
  lineColor: '#bdb6a6',
})

const drawnBox = (ticked) => ({
  width: 16,
  canvas: [
    { type: 'rect', x: 0, y: 2, w: 9, h: 9, lineWidth: 0.6 },
    ...(ticked
      ? [
          { type: 'line', x1: 2, y1: 4, x2: 7, y2: 9, lineWidth: 1 },
          { type: 'line', x1: 7, y1: 4, x2: 2, y2: 9, lineWidth: 1 },
        ]
      : []),
  ],
})

function block(one, index) {
  switch (one.kind) {
    case 'heading':
      return { text: one.text, fontSize: 13, bold: true, margin: [0, 10, 0, 4] }
    case 'paragraph':
    case 'note':
      return { ...line(one.text), margin: [0, 0, 0, 6] }
    case 'statement':
      return [
        { canvas: [hair()] },
        { ...line(one.text), bold: true, margin: [0, 6, 0, 6] },
        { canvas: [hair()] },
      ]
    case 'list':
      return one.ordered ? { ol: lines(one.items) } : { ul: lines(one.items) }
    case 'terms':
      return {
        layout: { defaultBorder: false, paddingTop: () => 0, paddingBottom: () => 0 },
        table: {
          widths: [150, '*'],
          body: one.items.map(({ term, is }) => [line(term), line(is)]),
        },
      }
    case 'table':
      return {
        layout: 'lightHorizontalLines',
        table: {
          headerRows: 1,
          widths: one.head.map(() => '*'),
          body: [one.head.map((text) => ({ text })), ...one.rows.map((row) => row.map(line))],
        },
      }
    case 'boxes':
      return one.items.map(({ ticked, text, more = [] }) => ({
        columns: [drawnBox(ticked), [line(text), ...more.map(block)]],
        margin: [0, 0, 0, 4],
      }))
    case 'signatures':
      return {
        margin: [0, 8, 0, 0],
        columns: one.places.map(({ label, name, instead }) => [
          line(label),
          { ...line(instead ?? ' '), margin: [0, 32, 0, 4] },
          ...(name === undefined ? [] : [line(name)]),
        ]),
      }
    case 'marks':
      return one.items.map(({ mark, text }) => ({
        fontSize: 8.5,
        columns: [{ width: 16, text: `(${mark})` }, line(text)],
      }))
    case 'code':
      return {
        columns: [{ qr: one.to, fit: 70, width: 80 }, [line(one.text), { text: one.to }]],
      }
    case 'page':
      return { text: one.name ?? '', fontSize: 8.5, ...(index > 0 && { pageBreak: 'before' }) }
    default:
      return { text: '' }
  }
}
export default async function open() {
  return {
    async render(document) {
      const { masthead } = document
      const definition = {
        pageSize: 'A4',
        pageMargins: [62, 40, 62, 48],
        language: document.lang,
        tagged: true,
        displayTitle: true,
        info: { title: document.title },
        defaultStyle: { font: 'Sans', fontSize: 10 },
        footer: (page, pages) => ({
          margin: [62, 10, 62, 0],
          fontSize: 8.5,
          columns: [document.foot ?? '', { text: `${page} / ${pages}`, alignment: 'right' }],
        }),
        content: [
          ...(masthead
            ? [
                {
                  columns: [
                    masthead.lines.map(line),
                    { text: masthead.form ?? '', fontSize: 14, bold: true, alignment: 'right' },
                  ],
                },
                { canvas: [hair()], margin: [0, 8, 0, 14] },
              ]
            : []),
          {
            ...line(document.heading ?? document.title),
            fontSize: 16,
            bold: true,
            margin: [0, 0, 0, 8],
          },
          ...document.blocks.map(block),
        ],
      }
      return await pdfmake.createPdf(definition).getBuffer()
    },
    close: async () => undefined,
  }
}
