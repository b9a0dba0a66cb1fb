import type { Block, Document, Inline, Line } from './document.ts'

/**
 * The words of a document alone, in the order in which they are read, a block a line. What is struck
 * stands between tildes, a ticked box is `[x]`.
 */
export function toText({
  title,
  heading,
  about,
  masthead,
  letterhead,
  blocks,
  foot,
}: Document): string {
  return [
    ...(letterhead ? [letterhead.name, ...letterhead.lines] : []),
    ...(masthead ? masthead.lines.map(line) : []),
    ...(masthead?.form === undefined ? [] : [masthead.form]),
    line(heading ?? title),
    ...(about === undefined ? [] : [about]),
    ...blocks.flatMap(linesOf),
    ...(foot === undefined ? [] : [`-- ${foot}`]),
    '',
  ].join('\n')
}

function linesOf(one: Block): readonly string[] {
  switch (one.kind) {
    case 'heading':
      return [`${'#'.repeat(one.level)} ${one.text}`]
    case 'paragraph':
      return [line(one.text), ...(one.margin === undefined ? [] : [`    (${one.margin})`])]
    case 'note':
    case 'statement':
      return [line(one.text)]
    case 'list':
      return one.items.map((item, index) => `${one.ordered ? `${index + 1}.` : '-'} ${line(item)}`)
    case 'terms':
      return one.items.map(({ term, is }) => `${line(term)} : ${line(is)}`)
    case 'table':
      return [
        one.caption,
        one.head.join(' | '),
        ...one.rows.map((row) => row.map(line).join(' | ')),
      ]
    case 'boxes':
      return one.items.flatMap(({ ticked, text, more = [] }) => [
        `[${ticked ? 'x' : ' '}] ${line(text)}`,
        ...more.flatMap(linesOf).map((under) => `    ${under}`),
      ])
    case 'address':
      return one.lines.map(line)
    case 'signatures':
      return one.places.map(({ label, name, instead }) =>
        [label, name, instead]
          .flatMap((part) => (part === undefined ? [] : [line(part)]))
          .join(' — '),
      )
    case 'marks':
      return one.items.map(({ mark, text }) => `(${mark}) ${line(text)}`)
    case 'code':
      return [`${line(one.text)} <${one.to}>`]
    case 'labels':
      return one.items.map((lines) => lines.map(line).join(' / '))
    case 'page':
      return [one.name === undefined ? '---' : `--- ${one.name}`]
  }
}

function line(text: Line): string {
  return typeof text === 'string' ? text : text.map(run).join('')
}

function run(one: Inline): string {
  if (typeof one === 'string') return one
  if ('strong' in one) return one.strong
  if ('link' in one) return one.link
  if ('filled' in one) return one.filled
  if ('struck' in one) return `~${one.struck}~`
  if ('gap' in one) return `[${one.gap}]`
  return 'words' in one ? one.words : `(${one.mark})`
}
