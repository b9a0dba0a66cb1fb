const PAUSE = 500

/**
 * Shows the act again a moment after the last key: the form is sent as its button would, and only the
 * part that follows it comes back. Without it, that button does the same.
 */
export function startLivePreview(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-act-form]')
  const shown = document.querySelector<HTMLElement>('[data-act-shown]')
  const state = form?.querySelector<HTMLElement>('[data-act-state]')
  if (!form || !shown || !state) return
  const { live = '', failed = '' } = state.dataset
  const isOpen = rememberFolds(shown)
  let timer: number | undefined
  let asking: AbortController | undefined

  const follow = async (): Promise<void> => {
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    try {
      shown.innerHTML = await askView(form, signal)
      for (const [id, open] of isOpen) {
        const folded = shown.querySelector<HTMLDetailsElement>(`details#${id}`)
        if (folded) folded.open = open
      }
      state.textContent = live
    } catch {
      if (!signal.aborted) state.textContent = failed
    }
  }
  const soon = (): void => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void follow(), PAUSE)
  }

  state.setAttribute('role', 'status')
  state.textContent = live
  form.addEventListener('input', soon)
  // What is sent whole needs no preview beside it.
  form.addEventListener('submit', () => window.clearTimeout(timer))
  document.addEventListener('click', unfoldTarget)
}

async function askView(form: HTMLFormElement, signal: AbortSignal): Promise<string> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value)
  }
  body.set('step', 'live')
  const response = await fetch(form.action, { method: 'POST', body, signal })
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  const html = await response.text()
  signal.throwIfAborted()
  return html
}

/** Whatever somebody folded or unfolded stays so when it is drawn again. */
function rememberFolds(shown: HTMLElement): ReadonlyMap<string, boolean> {
  const isOpen = new Map<string, boolean>()
  shown.addEventListener('click', ({ target }) => {
    const folded = target instanceof Element && target.closest('summary')?.parentElement
    if (folded instanceof HTMLDetailsElement) isOpen.set(folded.id, !folded.open)
  })
  return isOpen
}

/** A field that a problem leads to may stand in a part that is folded. */
function unfoldTarget({ target }: MouseEvent): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#act-"]')
  if (!link) return
  let part = document.querySelector(link.hash)?.closest('details')
  while (part) {
    part.open = true
    part = part.parentElement?.closest('details')
  }
}
