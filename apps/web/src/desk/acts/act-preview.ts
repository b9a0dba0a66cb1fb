// The act is saved a moment after the last key, through the very form that its button sends, and
// shown again as it will look. Without it, the buttons of the form do the same.

type State = 'idle' | 'saving' | 'saved' | 'offline' | 'signedout' | 'conflict' | 'refused'

const PAUSE = 2_000
const RETRY = 10_000

/** Starts on the page of an act; does nothing elsewhere, or for whoever may only read. */
export function startActPreview(): void {
  const shown = document.querySelector<HTMLElement>('[data-act-shown]')
  const form = document.querySelector<HTMLFormElement>('.draft-form form')
  const words = form?.querySelector<HTMLOutputElement>('[data-act-state]')
  if (!shown || !form || !words) return
  let saved = bodyOf(form).toString()
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
    const body = bodyOf(form)
    const sent = body.toString()
    if (isSaving || isLeaving || sent === saved) return
    isSaving = true
    tell('saving')
    const state = await send(form, body)
    isSaving = false
    tell(state)
    if (state === 'saved') {
      // What was typed while it was sent is still to be saved.
      const isAsSent = isSame(bodyOf(form), body)
      saved = isAsSent ? bodyOf(form).toString() : saved
      await show(form, shown)
      if (!isAsSent) later(PAUSE)
    } else if (state === 'offline' || state === 'signedout') later(RETRY)
  }

  words.hidden = false
  form.addEventListener('input', () => later(PAUSE))
  window.addEventListener('online', () => later(0))
  document.addEventListener('visibilitychange', () => void save())
  form.addEventListener('submit', () => {
    isLeaving = true
    clearTimeout(timer)
  })
  window.addEventListener('beforeunload', (event) => {
    if (!isLeaving && bodyOf(form).toString() !== saved) event.preventDefault()
  })
}

function bodyOf(form: HTMLFormElement): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') body.append(name, value)
  return body
}

// Each save has its own key and version: these say nothing of what was typed.
const CARRIED = new Set(['command', 'version'])

function isSame(one: URLSearchParams, other: URLSearchParams): boolean {
  const typed = (body: URLSearchParams) =>
    JSON.stringify([...body].filter(([name]) => !CARRIED.has(name)))
  return typed(one) === typed(other)
}

/** One try. The answer brings the key of the next command and the version that now stands. */
async function send(form: HTMLFormElement, body: URLSearchParams): Promise<State> {
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
    if (typeof answer === 'object' && answer !== null) {
      carry(form, 'command', Reflect.get(answer, 'command'))
      carry(form, 'version', Reflect.get(answer, 'version'))
    }
    return 'saved'
  } catch {
    return 'offline'
  }
}

function carry(form: HTMLFormElement, name: string, value: unknown): void {
  const input = form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)
  if (input && (typeof value === 'string' || typeof value === 'number')) input.value = `${value}`
}

async function show(form: HTMLFormElement, shown: HTMLElement): Promise<void> {
  try {
    const preview = await fetch(`${form.action}?apercu=1`, { credentials: 'same-origin' })
    if (preview.ok && !preview.redirected) shown.innerHTML = await preview.text()
  } catch {
    // The act is saved; it is shown with the next save.
  }
}
