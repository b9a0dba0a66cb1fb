// @react-pdf/renderer 4: the same blocks as its elements.
import {
  Document,
  Font,
  Line,
  Link,
  Page,
  Rect,
  renderToBuffer,
  StyleSheet,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer'
import { createElement as e } from 'react'
import { naskh, partsOf, sans, sansStrong } from './fonts.mjs'

Font.register({ family: 'Sans', fonts: [{ src: sans }, { src: sansStrong, fontWeight: 600 }] })
Font.register({ family: 'Naskh', fonts: [{ src: naskh }, { src: naskh, fontWeight: 600 }] })
Font.registerHyphenationCallback((word) => [word])

const look = StyleSheet.create({
  page: {
    fontFamily: 'Sans',
    fontSize: 10,
    paddingHorizontal: 62,
    paddingTop: 45,
    paddingBottom: 57,
  },
  strong: { fontWeight: 600 },
  struck: { textDecoration: 'line-through', color: '#565b5e' },
  mark: { fontSize: 6, verticalAlign: 'super' },
  arabic: { fontFamily: 'Naskh' },
  row: { flexDirection: 'row' },
  small: { fontSize: 8.5, color: '#565b5e' },
  title: { fontSize: 16, fontWeight: 600, marginBottom: 8 },
  heading: { fontSize: 13, fontWeight: 600, marginTop: 10, marginBottom: 4 },
  paragraph: { marginBottom: 6 },
  statement: { fontWeight: 600, borderTopWidth: 0.5, borderBottomWidth: 0.5, paddingVertical: 6 },
  foot: { position: 'absolute', bottom: 30, left: 62, right: 62, justifyContent: 'space-between' },
})

const said = (text, style) =>
  partsOf(text).map(({ part, arabic }) =>
    e(Text, { style: arabic ? [style, look.arabic] : style }, part),
  )
const run = (one) => {
  if (typeof one === 'string') return said(one, {})
  if ('filled' in one) return said(one.filled, look.strong)
  if ('strong' in one) return said(one.strong, look.strong)
  if ('struck' in one) return said(one.struck, look.struck)
  if ('mark' in one) return said(`(${one.mark})`, look.mark)
  if ('words' in one) return said(one.words, {})
  return [e(Link, { src: one.to }, one.link)]
}
const line = (text, style, key) => e(Text, { style, key }, ...[text].flat().flatMap(run))

const drawnBox = (ticked) =>
  e(
    Svg,
    { width: 10, height: 12, style: { marginRight: 6 } },
    e(Rect, { x: 0.5, y: 2, width: 9, height: 9, stroke: '#000', strokeWidth: 0.6, fill: 'none' }),
    ticked && e(Line, { x1: 2, y1: 4, x2: 8, y2: 10, stroke: '#000', strokeWidth: 1 }),
    ticked && e(Line, { x1: 8, y1: 4, x2: 2, y2: 10, stroke: '#000', strokeWidth: 1 }),
  )

function block(one, key) {
  switch (one.kind) {
    case 'heading':
      return e(Text, { key, style: look.heading }, one.text)
    case 'paragraph':
    case 'note':
      return line(one.text, look.paragraph, key)
    case 'statement':
      return line(one.text, look.statement, key)
    case 'list':
      return e(
        View,
        { key },
        ...one.items.map((item) => e(View, { style: look.row }, e(Text, {}, '• '), line(item))),
      )
    case 'terms':
      return e(
        View,
        { key },
        ...one.items.map(({ term, is }) =>
          e(View, { style: look.row }, line(term, { width: 150 }), line(is, { flex: 1 })),
        ),
      )
    case 'table':
      return e(
        View,
        { key },
        ...[one.head, ...one.rows].map((row) =>
          e(View, { style: look.row }, ...row.map((cell) => line(cell, { flex: 1 }))),
        ),
      )
    case 'boxes':
      return e(
        View,
        { key },
        ...one.items.map(({ ticked, text, more = [] }) =>
          e(
            View,
            { style: [look.row, { marginBottom: 4 }] },
            drawnBox(ticked),
            e(View, { style: { flex: 1 } }, line(text), ...more.map(block)),
          ),
        ),
      )
    case 'signatures':
      return e(
        View,
        { key, style: [look.row, { marginTop: 12 }] },
        ...one.places.map(({ label, name, instead }) =>
          e(
            View,
            { style: { flex: 1 } },
            line(label),
            line(instead ?? ' ', { marginTop: 40 }),
            name !== undefined && line(name),
          ),
        ),
      )
    case 'marks':
      return e(
        View,
        { key },
        ...one.items.map(({ mark, text }) => line([`(${mark}) `, ...[text].flat()], look.small)),
      )
    case 'page':
      return e(Text, { key, style: look.small, break: key > 0 }, one.name ?? '')
    default:
      return null
  }
}

export default async function open() {
  return {
    async render(document) {
      const { masthead } = document
      return await renderToBuffer(
        e(
          Document,
          { title: document.title, language: document.lang },
          e(
            Page,
            { size: 'A4', style: look.page },
            masthead &&
              e(
                View,
                { style: [look.row, { justifyContent: 'space-between', marginBottom: 14 }] },
                e(View, {}, ...masthead.lines.map((one) => line(one))),
                e(Text, { style: look.heading }, masthead.form ?? ''),
              ),
            line(document.heading ?? document.title, look.title),
            ...document.blocks.map(block),
            e(
              View,
              { fixed: true, style: [look.row, look.foot] },
              e(Text, { style: look.small }, document.foot ?? ''),
              e(Text, {
                style: look.small,
                render: ({ pageNumber, totalPages }) => `${pageNumber} / ${totalPages}`,
              }),
            ),
          ),
        ),
      )
    },
    close: async () => undefined,
  }
}
