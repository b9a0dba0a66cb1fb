import { aPropos } from '../pages/a-propos/page.tsx'
import { accueil } from '../pages/accueil/page.tsx'
import { article9bis } from '../pages/article-9bis/page.tsx'
import { courtSejour } from '../pages/court-sejour/page.tsx'
import { delai } from '../pages/delai/page.tsx'
import { redevance } from '../pages/redevance/page.tsx'
import { composants } from './composants.tsx'
import type { Page } from './request.ts'

/** Every page of the site. */
export const routes: readonly Page[] = [
  accueil,
  article9bis,
  delai,
  redevance,
  courtSejour,
  aPropos,
  composants,
]
