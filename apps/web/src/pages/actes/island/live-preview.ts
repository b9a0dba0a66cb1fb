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
  let timer: number | undefined
  let asking: AbortController | undefined

  const follow = async (): Promise<void> => {
    asking?.abort()
    asking = new AbortController()
    const { signal } = asking
    try {
      const html = await askView(form, signal)
      if (signal.aborted) return
      shown.innerHTML = html
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
}

async function askView(form: HTMLFormElement, signal: AbortSignal): Promise<string> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string') body.append(name, value)
  }
  body.set('step', 'live')
  const response = await fetch(form.action, { method: 'POST', body, signal })
  if (!response.ok) throw new Error(`the server answered ${response.status}`)
  return response.text()
}
