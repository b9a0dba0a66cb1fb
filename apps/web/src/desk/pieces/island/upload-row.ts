// One line of what is under way: the name, how far it is, and what can be done about it.
import type { Answered } from './send-file.ts'

/** The words that the page gives the script. */
export type UploadWords = { readonly [name in WordName]: string }

type WordName =
  | 'waiting'
  | 'sending'
  | 'checking'
  | 'offline'
  | 'signedOut'
  | 'failed'
  | 'tooLarge'
  | 'empty'
  | 'cancelled'
  | 'cancel'
  | 'retry'
  | 'total'
  | 'totalRefused'
  | 'progress'
  | 'heading'
  | 'kilo'
  | 'mega'
  | 'dropNow'
  | 'describe'
  | 'mailPage'

export type UploadRow = {
  readonly element: HTMLLIElement
  readonly waiting: () => void
  readonly running: () => void
  readonly progress: (bytes: number, of: number) => void
  readonly lost: (why: string) => void
  readonly ended: (why: string) => void
  readonly answered: (answer: Answered) => void
}

export function uploadRow(
  file: File,
  words: UploadWords,
  can: { readonly cancel: () => void; readonly retry: () => void },
): UploadRow {
  const name = element('strong', 'pieces-file-name', file.name)
  const state = element('p', 'desk-quiet figures', words.waiting)
  const bar = document.createElement('progress')
  bar.max = Math.max(1, file.size)
  bar.value = 0
  bar.setAttribute('aria-label', said(words.progress, { name: file.name }))
  const main = element('div', 'desk-row-main')
  const first = element('p', '')
  first.append(name)
  main.append(first, state, bar)
  const actions = element('p', 'pieces-upload-actions')
  const row = document.createElement('li')
  row.className = 'desk-row'
  row.append(main, actions)

  const show = (text: string, ...buttons: readonly HTMLElement[]): void => {
    state.textContent = text
    actions.replaceChildren(...buttons)
  }
  const button = (text: string, act: () => void): HTMLElement => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'button-quiet'
    made.textContent = text
    made.setAttribute('aria-label', `${text} – ${file.name}`)
    made.addEventListener('click', act)
    return made
  }
  const link = (href: string, text: string): HTMLElement => {
    const made = document.createElement('a')
    made.href = href
    made.textContent = text
    return made
  }
  const cancel = button(words.cancel, can.cancel)
  show(words.waiting, cancel)
  return {
    element: row,
    waiting: () => {
      row.dataset['state'] = 'waiting'
      show(words.waiting, cancel)
    },
    running: () => {
      row.dataset['state'] = 'sending'
      bar.hidden = false
      bar.value = 0
      show(said(words.sending, { done: sizeOf(0, words), size: sizeOf(file.size, words) }), cancel)
    },
    progress: (bytes, of) => {
      bar.value = Math.min(bytes, of)
      const done = sizeOf(Math.min(bytes, of), words)
      state.textContent =
        bytes >= of ? words.checking : said(words.sending, { done, size: sizeOf(of, words) })
    },
    lost: (why) => {
      row.dataset['state'] = 'lost'
      show(why, button(words.retry, can.retry), cancel)
    },
    ended: (why) => {
      row.dataset['state'] = 'refused'
      bar.hidden = true
      show(why)
    },
    answered: ({ outcome, said: text, href, mail }) => {
      row.dataset['state'] = outcome === 'kept' ? 'kept' : 'refused'
      bar.hidden = true
      if (mail !== undefined) return show(text, link(mail, words.mailPage))
      return href === undefined ? show(text) : show(text, link(href, words.describe))
    },
  }
}

/** Fills `{name}` in a sentence. */
export function said(
  sentence: string,
  values: { readonly [name: string]: string | number },
): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

function sizeOf(bytes: number, { kilo, mega }: UploadWords): string {
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000)}\u00a0${kilo}`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0${mega}`
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  made.textContent = text
  return made
}
