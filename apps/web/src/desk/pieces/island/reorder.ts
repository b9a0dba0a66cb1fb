// Lines of the inventory are dragged by their handle; the buttons do the same without a pointer.
import { refreshList } from './refresh.ts'

const list = document.querySelector<HTMLElement>('[data-pieces]')
const status = document.querySelector<HTMLElement>('[data-pieces-status]')
if (list !== null) start(list)

function start(list: HTMLElement): void {
  let dragged: HTMLElement | undefined
  const rowAt = (target: EventTarget | null): HTMLElement | undefined =>
    (target instanceof Element ? target.closest<HTMLElement>('tr[data-piece]') : undefined) ??
    undefined
  const clear = (): void => {
    for (const row of list.querySelectorAll('[data-drop]')) row.removeAttribute('data-drop')
  }

  list.addEventListener('dragstart', (event) => {
    dragged = rowAt(event.target)
    if (dragged === undefined) return
    event.dataTransfer?.setData('text/plain', dragged.dataset['piece'] ?? '')
    event.dataTransfer?.setDragImage(dragged, 0, 0)
    dragged.classList.add('is-dragged')
  })
  list.addEventListener('dragover', (event) => {
    const row = rowAt(event.target)
    if (dragged === undefined || row === undefined || row === dragged) return
    event.preventDefault()
    clear()
    row.dataset['drop'] = isBelow(row, event.clientY) ? 'after' : 'before'
  })
  list.addEventListener('drop', (event) => {
    const row = rowAt(event.target)
    if (dragged === undefined || row === undefined || row === dragged) return
    event.preventDefault()
    const target = isBelow(row, event.clientY) ? row : before(row, dragged)
    void place(dragged, target)
  })
  list.addEventListener('dragend', () => {
    clear()
    dragged?.classList.remove('is-dragged')
    dragged = undefined
  })
  list.addEventListener('submit', (event) => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || !form.closest('[data-move]')) return
    event.preventDefault()
    void move(form)
  })
}

function isBelow(row: HTMLElement, y: number): boolean {
  const { top, height } = row.getBoundingClientRect()
  return y > top + height / 2
}

/** The row after which something lands that is let go above this one. */
function before(row: HTMLElement, dragged: HTMLElement): HTMLElement | undefined {
  const above = row.previousElementSibling
  const other = above === dragged ? above.previousElementSibling : above
  return other instanceof HTMLElement ? other : undefined
}

async function place(row: HTMLElement, after: HTMLElement | undefined): Promise<void> {
  const afterOpen = after?.dataset['final'] === undefined ? after?.dataset['piece'] : undefined
  const body = new URLSearchParams({
    do: 'place',
    about: row.dataset['piece'] ?? '',
    command: crypto.randomUUID(),
    after: afterOpen ?? '',
  })
  await sent(location.pathname, body, row.dataset['piece'])
}

/** The buttons stay where the finger is: the list is drawn again in place. */
async function move(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') body.set(name, value)
  const verb = body.get('do')
  const about = body.get('about')
  await sent(form.action, body, about ?? undefined)
  const again = document.getElementById(`${verb}-${about}-form`)
  const other = document.getElementById(`${verb === 'up' ? 'down' : 'up'}-${about}-form`)
  const focused = again ?? other
  focused?.querySelector('button')?.focus()
}

async function sent(address: string, body: URLSearchParams, piece?: string): Promise<void> {
  const headers = { accept: 'application/json' }
  try {
    const response = await fetch(address, { method: 'POST', body, headers })
    if (!response.ok) return location.reload()
    await refreshList()
    const row = piece === undefined ? null : document.getElementById(piece)
    if (status !== null) status.textContent = row?.dataset['moved'] ?? ''
  } catch {
    location.reload()
  }
}
