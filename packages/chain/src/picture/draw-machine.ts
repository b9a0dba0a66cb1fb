import type { Machine } from '../machine.ts'
import { type ChainLang, markHolder, sayHolder, sayMachine, sayState } from '../say-chain.ts'
import { type Card, PICTURE, placed, type Way, waysOf } from './place.ts'

/** The state that is marked as the present one. */
export type DrawOptions = { readonly at?: string }

/**
 * A machine as a picture: SVG without scripts, styles or ids, in the colour of the text around it.
 * States stand on cards with who has the file; the ways out of `at` stand out.
 */
export function drawMachine(machine: Machine, lang: ChainLang, { at }: DrawOptions = {}): string {
  const { cards, height } = placed(machine, {
    state: ({ id }) => sayState(machine.id, id, lang),
    mark: ({ holder }) => markHolder(holder, lang),
  })
  const known = new Map(cards.map((card) => [card.state.id, card]))
  const ways = waysOf(machine).toSorted(
    (one, other) => Number(one.from === at) - Number(other.from === at),
  )
  const name = sayMachine(machine.id, lang)
  const said = cards
    .map(
      ({ state }) => `${sayState(machine.id, state.id, lang)} (${sayHolder(state.holder, lang)})`,
    )
    .join('; ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chain-picture" role="img" viewBox="0 0 ${PICTURE.width} ${height}" width="${PICTURE.width}" height="${height}" font-size="13" color="currentColor" aria-label="${escaped(name)}">`,
    `<title>${escaped(name)}</title>`,
    `<desc>${escaped(said)}</desc>`,
    ...ways.map((way) => drawWay(way, known, way.from === at)),
    ...cards.map((card) => drawCard(card, card.state.id === at)),
    '</svg>',
  ].join('\n')
}

function drawCard({ state, lines, mark, x, y, height }: Card, isNow: boolean): string {
  const { card: width, line } = PICTURE
  const kind = [
    'chain-card',
    ...(isNow ? ['chain-card-now'] : []),
    ...(state.isEnd ? ['chain-card-end'] : []),
  ]
  const left = x + 9
  const words = lines.map(
    (text, index) => `<tspan x="${left}" y="${y + 19 + index * line}">${escaped(text)}</tspan>`,
  )
  const bottom = y + 19 + lines.length * line
  return [
    `<g class="${kind.join(' ')}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="var(--paper, Canvas)" stroke="currentColor" stroke-width="${isNow ? 2.5 : 1}"${state.isEnd ? ' stroke-dasharray="1 2"' : ''}/>`,
    `<text fill="currentColor"${isNow ? ' font-weight="bold"' : ''}>${words.join('')}</text>`,
    `<circle class="chain-holder" cx="${left + 3}" cy="${bottom - 4}" r="3" fill="${state.isEnd ? 'none' : 'currentColor'}" stroke="currentColor"/>`,
    `<text class="chain-holder" x="${left + 11}" y="${bottom}" font-size="12" fill="currentColor" opacity="0.75">${escaped(mark)}</text>`,
    '</g>',
  ].join('')
}

function drawWay(
  { from, to, isRare }: Way,
  cards: ReadonlyMap<string, Card>,
  isNext: boolean,
): string {
  const [start, end] = [cards.get(from), cards.get(to)]
  if (!start || !end) return ''
  const { path, tip } = curve(start, end)
  const kind = [
    'chain-way',
    ...(isRare ? ['chain-way-rare'] : []),
    ...(isNext ? ['chain-way-next'] : []),
  ]
  const strength = isNext ? 1 : isRare ? 0.25 : 0.6
  return [
    `<g class="${kind.join(' ')}" opacity="${strength}">`,
    `<path d="${path}" fill="none" stroke="currentColor" stroke-width="${isNext ? 2 : 1}"${isRare ? ' stroke-dasharray="4 3"' : ''}/>`,
    `<path d="${tip}" fill="currentColor"/>`,
    '</g>',
  ].join('')
}

/** Down from the bottom of a card to the top of another; sideways and back along the margin. */
function curve(start: Card, end: Card): { readonly path: string; readonly tip: string } {
  const { card: width, width: full, margin } = PICTURE
  const middle = (card: Card) => card.x + width / 2
  if (end.y > start.y) {
    // Cards that stand one over the other in one column are passed along the gutter.
    const from = { x: middle(start) + (end.x - start.x) / 12, y: start.y + start.height }
    const to = { x: middle(end) + (start.x - end.x) / 12, y: end.y - 1 }
    const bend = Math.min(40, (to.y - from.y) / 2)
    return {
      path: `M${from.x} ${from.y}C${from.x} ${from.y + bend} ${to.x} ${to.y - bend} ${to.x} ${to.y}`,
      tip: `M${to.x} ${to.y}l-3 -6h6z`,
    }
  }
  const isLeft = middle(start) + middle(end) < full
  const side = (card: Card) => (isLeft ? card.x : card.x + width)
  const out = isLeft ? -margin : margin
  const from = { x: side(start), y: start.y + start.height / 2 }
  const to = { x: side(end), y: end.y + end.height / 2 + 5 }
  return {
    path: `M${from.x} ${from.y}C${from.x + out} ${from.y} ${to.x + out} ${to.y} ${to.x} ${to.y}`,
    tip: `M${to.x} ${to.y}l${isLeft ? '-6' : '6'} -3v6z`,
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
