import { accueil } from '../pages/accueil/page.tsx'
import { delai } from '../pages/delai/page.tsx'
import { redevance } from '../pages/redevance/page.tsx'
import { composants } from './composants.tsx'
import type { Page } from './request.ts'

/** Every page of the site. */
export const routes: readonly Page[] = [accueil, delai, redevance, composants]
