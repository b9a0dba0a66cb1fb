import { accueil } from '../pages/accueil/page.tsx'
import { composants } from './composants.tsx'
import type { Page } from './request.ts'

/** Every page of the site. */
export const routes: readonly Page[] = [accueil, composants]
