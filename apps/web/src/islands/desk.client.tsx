import { startAutosave } from '../desk/island/autosave.ts'
import { startSearchKey } from '../desk/island/search-key.ts'
import { startWaiting } from '../desk/island/waiting.ts'

startSearchKey()
startAutosave()
startWaiting()
document.querySelector<HTMLElement>('[data-focus-first]')?.focus()
