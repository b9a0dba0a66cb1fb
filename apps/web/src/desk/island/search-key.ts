// "/" goes to the search box, as everywhere; the account menu closes when something else is pressed.
export function startSearchKey(): void {
  const box = document.querySelector<HTMLInputElement>('#desk-search')

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyping(event.target)) return
    event.preventDefault()
    box?.focus()
    box?.select()
  })

  const account = document.querySelector<HTMLDetailsElement>('.desk-account')
  document.addEventListener('click', ({ target }) => {
    if (account?.open && target instanceof Node && !account.contains(target)) account.open = false
  })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}
