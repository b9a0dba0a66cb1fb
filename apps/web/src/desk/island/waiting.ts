/** Says that something is under way, from the press on a button until the next page comes. */
export function startWaiting(): void {
  document.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement)) return
    const words = target.querySelector<HTMLOutputElement>('output[data-waiting]')
    if (words === null) return
    words.hidden = false
    words.value = words.dataset['waiting'] ?? ''
  })
  // Whoever comes back finds the page as it was before.
  window.addEventListener('pageshow', () => {
    for (const words of document.querySelectorAll<HTMLOutputElement>('output[data-waiting]')) {
      words.value = ''
      words.hidden = true
    }
  })
}
