import type { Inline, Line } from '../document.ts'
import type { Said } from '../said.ts'
import { escape } from './escape.ts'

/** A line of text as HTML. */
export function lineOf(text: Line, words: Said): string {
  return typeof text === 'string' ? escape(text) : text.map((run) => inlineOf(run, words)).join('')
}

/** Words for whoever does not see the page. */
export function unseen(text: string): string {
  return `<span class="act-unseen">${escape(text)}</span>`
}

function inlineOf(run: Inline, words: Said): string {
  if (typeof run === 'string') return escape(run)
  if ('strong' in run) return `<strong>${escape(run.strong)}</strong>`
  if ('filled' in run) return `<span class="act-filled">${escape(run.filled)}</span>`
  if ('struck' in run) {
    // Where it begins and where it ends are both said: what follows holds again.
    const [begins, ends] = [unseen(`[${words.struck} `), unseen(` ${words.struckEnds}] `)]
    return `<s>${begins}${escape(run.struck)}${ends}</s>`
  }
  if ('gap' in run) {
    return `<mark class="act-gap">${unseen(`${words.missing} `)}${escape(run.gap)}</mark>`
  }
  if ('mark' in run) return `<sup class="act-mark">(${escape(run.mark)})</sup>`
  if ('words' in run) {
    return `<span lang="${escape(run.lang)}" dir="auto">${escape(run.words)}</span>`
  }
  return isHarmless(run.to)
    ? `<a href="${escape(run.to)}">${escape(run.link)}</a>`
    : escape(run.link)
}

// A link leads to the web, to a mailbox or to a file that stands beside; nothing else, such as a script.
function isHarmless(address: string): boolean {
  return (
    /^https?:\/\/|^mailto:[^\s?]+$/.test(address) ||
    /^(?:[\w-][\w .-]*\/)*[\w-][\w .%-]*$|^#[\w-]+$/.test(address)
  )
}
