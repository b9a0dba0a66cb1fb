import { aPropos } from '../pages/a-propos/page.tsx'
import { accueil } from '../pages/accueil/page.tsx'
import { actes } from '../pages/actes/page.tsx'
import { article9bis } from '../pages/article-9bis/page.tsx'
import { citoyensUnion } from '../pages/citoyens-union/page.tsx'
import { changements } from '../pages/changements/page.tsx'
import { confirmation } from '../pages/confirmation/page.tsx'
import { contradictions } from '../pages/contradictions/page.tsx'
import { courtSejour } from '../pages/court-sejour/page.tsx'
import { delai } from '../pages/delai/page.tsx'
import { autorites } from '../pages/autorites/page.tsx'
import { lexique } from '../pages/lexique/page.tsx'
import { orientation } from '../pages/orientation/page.tsx'
import { ordreDeQuitter } from '../pages/ordre-de-quitter/page.tsx'
import { papiers } from '../pages/papiers/page.tsx'
import { parcours } from '../pages/parcours/page.tsx'
import { redevance } from '../pages/redevance/page.tsx'
import { sejourIllimite } from '../pages/sejour-illimite/page.tsx'
import { registres } from '../pages/registres/page.tsx'
import { visite } from '../pages/visite/page.tsx'
import { sources } from '../pages/sources/page.tsx'
import { voies } from '../pages/voies/page.tsx'
import { composants } from './composants.tsx'
import type { Page } from './request.ts'

/** Every page of the site. */
export const routes: readonly Page[] = [
  accueil,
  orientation,
  voies,
  article9bis,
  delai,
  ordreDeQuitter,
  redevance,
  courtSejour,
  visite,
  citoyensUnion,
  sejourIllimite,
  lexique,
  papiers,
  actes,
  registres,
  autorites,
  parcours,
  contradictions,
  sources,
  changements,
  confirmation,
  aPropos,
  composants,
]
