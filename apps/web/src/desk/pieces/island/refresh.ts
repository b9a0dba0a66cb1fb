let waiting: number | undefined

/** Once for several files that arrive together. */
export function refreshSoon(): void {
  clearTimeout(waiting)
  waiting = window.setTimeout(() => void refreshList(), 500)
}

// The list as the server now draws it, put in the place of the one that stands here.
export async function refreshList(): Promise<void> {
  const list = document.querySelector('[data-pieces]')
  if (list === null) return
  try {
    const response = await fetch(location.pathname, { credentials: 'same-origin' })
    if (!response.ok) return
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const drawn = page.querySelector('[data-pieces]')
    if (drawn !== null) list.replaceChildren(...drawn.childNodes)
  } catch {
    // Without a connection the list stays as it was; the next load brings it up to date.
  }
}
