// Texts that are saved while they are typed, through the very form that a press on its button sends.
import { findKept, forget, keep } from './kept-text.ts'

type State = 'idle' | 'saving' | 'saved' | 'offline' | 'signedout' | 'conflict' | 'refused'

const PAUSE = 2_000
const RETRY = 10_000

/** Starts with every form of the page that asks for it. */
export function startAutosave(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) start(form)
}

function start(form: HTMLFormElement): void {
  const words = form.querySelector<HTMLOutputElement>('.desk-autosave')
  const area = form.querySelector<HTMLTextAreaElement>('textarea')
  if (words === null || area === null) return
  let saved = area.value
  let timer: number | undefined
  let isSaving = false
  let isLeaving = false

  const tell = (state: State): void => {
    words.dataset['state'] = state
    const said = words.dataset[state]
    if (said !== undefined && words.value !== said) words.value = said
  }
  const later = (delay: number): void => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void save(), delay)
  }
  const save = async (): Promise<void> => {
    const sent = area.value
    if (isSaving || isLeaving || sent === saved || sent.trim() === '') return
    isSaving = true
    tell('saving')
    const state = await send(form)
    isSaving = false
    tell(state)
    if (state === 'saved') {
      saved = sent
      forget(form)
      if (area.value !== sent) later(PAUSE)
    } else {
      keep(form, area.value)
      if (state === 'offline' || state === 'signedout') later(RETRY)
    }
  }

  words.hidden = false
  offerKept(form, area, () => later(0))
  area.addEventListener('input', () => {
    if (words.dataset['state'] === 'offline') keep(form, area.value)
    later(PAUSE)
  })
  window.addEventListener('online', () => later(0))
  document.addEventListener('visibilitychange', () => void save())
  form.addEventListener('submit', () => {
    isLeaving = true
    clearTimeout(timer)
    forget(form)
  })
  window.addEventListener('beforeunload', (event) => {
    if (!isLeaving && area.value !== saved && area.value.trim() !== '') event.preventDefault()
  })
}

/** One try. The answer brings the key of the next command and the version that now stands. */
async function send(form: HTMLFormElement): Promise<State> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') body.set(name, value)
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      redirect: 'error',
      credentials: 'same-origin',
    })
    if (response.status === 401) return 'signedout'
    if (response.status === 409) return 'conflict'
    if (response.status >= 500) return 'offline'
    if (!response.ok) return 'refused'
    const answer: unknown = await response.json()
    renew(form, answer)
    return 'saved'
  } catch {
    return 'offline'
  }
}

function renew(form: HTMLFormElement, answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return
  const { command, version } = answer as { command?: unknown; version?: unknown }
  const set = (name: string, value: unknown): void => {
    const input = form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)
    if (input !== null && (typeof value === 'string' || typeof value === 'number')) {
      input.value = `${value}`
    }
  }
  set('command', command)
  set('version', version)
}

/** A text that a lost connection left here is offered again; nothing is put back unasked. */
function offerKept(form: HTMLFormElement, area: HTMLTextAreaElement, then: () => void): void {
  const kept = findKept(form)
  const { found, restore, discard } =
    form.querySelector<HTMLElement>('.desk-autosave')?.dataset ?? {}
  if (kept === undefined || kept === area.value) return forget(form)
  const offer = document.createElement('div')
  offer.className = 'desk-restore'
  offer.setAttribute('role', 'status')
  offer.append(found ?? '')
  const button = (label: string | undefined, act: () => void): void => {
    const made = document.createElement('button')
    made.type = 'button'
    made.className = 'button-quiet'
    made.textContent = label ?? ''
    made.addEventListener('click', () => {
      act()
      offer.remove()
      area.focus()
    })
    offer.append(' ', made)
  }
  button(restore, () => {
    area.value = kept
    then()
  })
  button(discard, () => forget(form))
  form.prepend(offer)
}
