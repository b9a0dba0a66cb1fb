import { startAutosave } from '../desk/island/autosave.ts'
import { startSearchKey } from '../desk/island/search-key.ts'

startSearchKey()
startAutosave()
document.querySelector<HTMLElement>('[data-focus-first]')?.focus()
