// What every page does in the browser: the quick way out, and focus on the first error.
const PRESSES_TO_LEAVE = 3
const PRESSES_WITHIN_MS = 3000

const exit = document.querySelector<HTMLAnchorElement>('[data-leave-site]')

function leave(address: string): void {
  document.body.hidden = true
  sessionStorage.clear()
  localStorage.clear()
  // Replaced rather than opened: "back" does not lead here again.
  location.replace(address)
}

if (exit !== null) {
  let presses: number[] = []
  exit.addEventListener('click', (event) => {
    event.preventDefault()
    leave(exit.href)
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      presses = []
      return
    }
    presses = [...presses, event.timeStamp].filter(
      (press) => event.timeStamp - press < PRESSES_WITHIN_MS,
    )
    if (presses.length >= PRESSES_TO_LEAVE) leave(exit.href)
  })
}

document.querySelector<HTMLElement>('[data-focus-first]')?.focus()

// The row of pages slides on a phone: where the reader is stands in sight.
const here = document.querySelector<HTMLElement>('.site-nav [aria-current]')
const row = here?.closest('ul')
if (here && row) row.scrollLeft = here.offsetLeft - row.offsetLeft - here.offsetWidth
