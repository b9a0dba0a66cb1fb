const AGAIN_AFTER = 1_500

/** Shows how far something has come, until the page has something else to say. */
export function follow(): void {
  const shown = document.querySelector<HTMLElement>('[data-follow]')
  if (shown === null) return
  for (const one of shown.querySelectorAll<HTMLElement>('[data-without-script]')) one.hidden = true
  setTimeout(() => void look(shown), AGAIN_AFTER)
}

async function look(shown: HTMLElement): Promise<void> {
  try {
    const answered = await fetch(location.href, { headers: { accept: 'text/html' } })
    const page = new DOMParser().parseFromString(await answered.text(), 'text/html')
    const next = page.querySelector('[data-follow]')
    if (answered.redirected || next === null) {
      location.reload()
      return
    }
    shown.replaceChildren(...next.childNodes)
  } catch {
    // Without a connection nothing is lost: it is asked again.
  }
  follow()
}
