import type { Machine } from '../machine.ts'
import {
  type ChainLang,
  markHolder,
  sayFromOthers,
  sayHolder,
  sayMachine,
  sayState,
} from '../say-chain.ts'
import { arranged } from './arrange.ts'
import type { Card } from './place.ts'
import type { Line } from './route.ts'
import { LINE, type PictureWidth, SIZES } from './sizes.ts'

/** The state that is marked as the present one, and how wide the picture may be. */
export type DrawOptions = { readonly at?: string; readonly width?: PictureWidth }

/**
 * A machine as a picture: SVG without scripts, styles or ids, in the colour of the text around it.
 * States stand on cards with who has the file; the ways out of `at` stand out. Narrow is 366 pixels,
 * for a telephone; wide at most 900.
 */
export function drawMachine(machine: Machine, lang: ChainLang, options: DrawOptions = {}): string {
  const { at, width: wanted = 'narrow' } = options
  const { cards, lines, width, height } = arranged(
    machine,
    {
      state: (id) => sayState(machine.id, id, lang),
      mark: ({ holder }) => markHolder(holder, lang),
      fromOthers: (count) => sayFromOthers(count, lang),
    },
    options,
  )
  const name = escaped(sayMachine(machine.id, lang))
  const said = cards
    .map(
      ({ state }) => `${sayState(machine.id, state.id, lang)} (${sayHolder(state.holder, lang)})`,
    )
    .join('; ')
  const isNext = ({ way }: Line) => way.from === at
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="chain-picture chain-picture-${wanted}" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-size="13" aria-label="${name}">`,
    `<title>${name}</title>`,
    `<desc>${escaped(said)}</desc>`,
    ...lines
      .toSorted((one, other) => Number(isNext(one)) - Number(isNext(other)))
      .map((line) => drawLine(line, isNext(line))),
    ...cards.map((card) => drawCard(card, SIZES[wanted].card, card.state.id === at)),
    '</svg>',
  ].join('\n')
}

function drawCard(
  { state, lines, mark, notes, x, y, height }: Card,
  width: number,
  isNow: boolean,
): string {
  const kind = [
    'chain-card',
    ...(isNow ? ['chain-card-now'] : []),
    ...(state.isEnd ? ['chain-card-end'] : []),
  ]
  const left = x + 9
  const bottom = y + 19 + lines.length * LINE
  const text = (words: readonly string[], from: number) =>
    words
      .map(
        (line, index) => `<tspan x="${left}" y="${from + index * LINE}">${escaped(line)}</tspan>`,
      )
      .join('')
  return [
    `<g class="${kind.join(' ')}">`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="var(--paper, Canvas)" stroke="currentColor" stroke-width="${isNow ? 2.5 : 1}"${state.isEnd ? ' stroke-dasharray="1 2"' : ''}/>`,
    `<text fill="currentColor"${isNow ? ' font-weight="bold"' : ''}>${text(lines, y + 19)}</text>`,
    `<circle class="chain-holder" cx="${left + 3}" cy="${bottom - 4}" r="3" fill="${state.isEnd ? 'none' : 'currentColor'}" stroke="currentColor"/>`,
    `<text class="chain-holder" x="${left + 11}" y="${bottom}" font-size="12" fill="currentColor">${escaped(mark)}</text>`,
    ...(notes.length === 0
      ? []
      : [
          `<path class="chain-rule" d="M${left} ${bottom + 7}h${width - 18}" stroke="currentColor" stroke-opacity="0.35"/>`,
          `<text class="chain-note" font-size="12" fill="currentColor">${text(notes, bottom + LINE + 6)}</text>`,
        ]),
    '</g>',
  ].join('')
}

function drawLine({ way: { isRare }, path, tip }: Line, isNext: boolean): string {
  const kind = [
    'chain-way',
    ...(isRare ? ['chain-way-rare'] : []),
    ...(isNext ? ['chain-way-next'] : []),
  ]
  return [
    `<g class="${kind.join(' ')}">`,
    `<path d="${path}" fill="none" stroke="currentColor" stroke-width="${isNext ? 2.5 : 1}"${isRare ? ' stroke-dasharray="4 3"' : ''}/>`,
    `<path d="${tip}" fill="currentColor"/>`,
    '</g>',
  ].join('')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
