import type { Block, Inline, Line, SignaturePlace } from '@sejour/documents'

/**
 * A block of a letter, where nothing tells a value apart from the words around it: on a form one
 * looks for what was filled in, in a letter one reads.
 */
export function quiet(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
    case 'statement':
      return { ...block, text: quietLine(block.text) }
    case 'list':
      return { ...block, items: block.items.map(quietLine) }
    case 'terms':
      return {
        ...block,
        items: block.items.map(({ term, is }) => ({ term: quietLine(term), is: quietLine(is) })),
      }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(quietLine)) }
    case 'address':
      return { ...block, lines: block.lines.map(quietLine) }
    case 'signatures':
      return { ...block, places: block.places.map(quietPlace) }
    case 'heading':
    case 'boxes':
    case 'marks':
    case 'code':
    case 'labels':
    case 'page':
      return block
  }
}

function quietPlace(place: SignaturePlace): SignaturePlace {
  return { ...place, ...(place.name !== undefined && { name: quietLine(place.name) }) }
}

function quietLine(line: Line): Line {
  return typeof line === 'string' ? line : line.map(quietRun)
}

function quietRun(run: Inline): Inline {
  return typeof run === 'object' && 'filled' in run ? run.filled : run
}
