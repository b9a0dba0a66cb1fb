import '../desk/island/search-key.ts'
import '../desk/island/autosave.ts'

document.querySelector<HTMLElement>('[data-focus-first]')?.focus()
