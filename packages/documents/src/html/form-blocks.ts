import { drawCode } from '../code.ts'
import type { Block, Line, SignaturePlace } from '../document.ts'
import type { Said } from '../said.ts'
import type { Writing } from './blocks.ts'
import { escape } from './escape.ts'
import { lineOf, unseen } from './line.ts'

type Kind<Name extends Block['kind']> = Extract<Block, { kind: Name }>
type Write = (text: Line) => string

/** Boxes: a real sign, and its words for whoever does not see it. */
export function boxesOf(
  { items }: Kind<'boxes'>,
  writing: Writing,
  write: (blocks: readonly Block[], writing: Writing) => readonly string[],
): string {
  const boxes = items.map(({ ticked, text, more = [] }) => {
    const sign = `<span class="act-box" aria-hidden="true">${ticked ? '☒' : '☐'}</span>`
    const spoken = unseen(`${ticked ? writing.words.ticked : writing.words.notTicked} `)
    const under = write(more, writing).join('')
    return `<li${ticked ? ' class="act-ticked"' : ''}>${sign}<div>${spoken}${lineOf(text, writing.words)}${under}</div></li>`
  })
  // The role says that it is a list where the style takes the bullets away.
  return `<ul class="act-boxes" role="list">${boxes.join('')}</ul>`
}

export function addressOf({ lines }: Kind<'address'>, line: Write): string {
  return `<p class="act-address">${lines.map(line).join('<br>')}</p>`
}

export function signaturesOf({ places }: Kind<'signatures'>, line: Write): string {
  return `<div class="act-signatures">${places.map((place) => placeOf(place, line)).join('')}</div>`
}

function placeOf({ label, name, instead, seal }: SignaturePlace, line: Write): string {
  const room = seal ? 'act-room act-seal' : 'act-room'
  return [
    `<div class="act-place"><p class="act-place-label">${line(label)}</p>`,
    instead === undefined
      ? `<div class="${room}"></div>`
      : `<p class="act-room">${line(instead)}</p>`,
    ...(name === undefined ? [] : [`<p>${line(name)}</p>`]),
    '</div>',
  ].join('')
}

export function marksOf({ items }: Kind<'marks'>, line: Write): string {
  const marks = items.map(
    ({ mark, text }) => `<li><span class="act-mark">(${escape(mark)})</span> ${line(text)}</li>`,
  )
  return `<ul class="act-marks" role="list">${marks.join('')}</ul>`
}

/** The address is written too: a code that cannot be read still leads somewhere. */
export function codeOf({ to, text }: Kind<'code'>, words: Said): string {
  const { size, path } = drawCode(to)
  const picture = `<svg class="act-code-picture" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escape(`${words.code} ${to}`)}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`
  const address = lineOf([{ link: to, to }], words)
  return `<div class="act-code">${picture}<p>${lineOf(text, words)}<br>${address}</p></div>`
}

export function labelsOf({ items }: Kind<'labels'>, line: Write): string {
  const labels = items.map((lines) => `<li>${lines.map(line).join('<br>')}</li>`)
  return `<ul class="act-labels" role="list">${labels.join('')}</ul>`
}

export function pageOf({ name }: Kind<'page'>): string {
  return name === undefined ? '<hr class="act-page">' : `<p class="act-page">${escape(name)}</p>`
}
