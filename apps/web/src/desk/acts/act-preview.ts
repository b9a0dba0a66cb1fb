const PAUSE = 900

/**
 * Saves an act a moment after the last key, and shows it again as it will look. Without it, the
 * buttons of the form do the same.
 */
export function startActPreview(): void {
  const panel = document.querySelector<HTMLElement>('[data-act-preview]')
  const shown = panel?.querySelector<HTMLElement>('[data-act-shown]')
  const form = document.querySelector<HTMLFormElement>('.draft-form form')
  const state = form?.querySelector<HTMLElement>('[data-act-state]')
  if (!panel || !shown || !form || !state) return
  let timer: number | undefined
  let running = false
  let again = false

  const say = (which: 'saving' | 'saved' | 'failed'): void => {
    state.textContent = panel.dataset[which] ?? ''
  }

  const follow = async (): Promise<void> => {
    if (running) {
      again = true
      return
    }
    running = true
    say('saving')
    try {
      await saveAndShow(form, shown)
      say('saved')
    } catch {
      say('failed')
    }
    running = false
    if (again) {
      again = false
      void follow()
    }
  }

  form.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void follow(), PAUSE)
  })
  // What is sent whole needs not be saved beside it.
  form.addEventListener('submit', () => window.clearTimeout(timer))
}

async function saveAndShow(form: HTMLFormElement, shown: HTMLElement): Promise<void> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') body.append(name, value)
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body,
  })
  const answer: unknown = await response.json()
  if (!response.ok || typeof answer !== 'object' || answer === null) throw new Error('not-saved')
  keep(form, 'command', Reflect.get(answer, 'command'))
  keep(form, 'version', Reflect.get(answer, 'version'))
  const preview = await fetch(`${form.action}?apercu=1`)
  if (preview.ok) shown.innerHTML = await preview.text()
}

// The next save is another command, and knows what this one wrote.
function keep(form: HTMLFormElement, name: string, value: unknown): void {
  const input = form.elements.namedItem(name)
  if (input instanceof HTMLInputElement && value !== undefined) input.value = String(value)
}
