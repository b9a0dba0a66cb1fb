import type { Procedure } from '@sejour/engine'
import { bienFondeVersions } from './bien-fonde.ts'
import { desistementVersions } from './desistement.ts'
import { factsInOrder } from './facts/in-order.ts'
import { notices } from './notices/index.ts'
import { outcomes } from './outcomes.ts'
import { priseEnConsiderationVersions } from './prise-en-consideration.ts'
import { recevabiliteVersions } from './recevabilite.ts'
import { redevanceVersions } from './redevance.ts'

/** Leave to stay asked in Belgium because of exceptional circumstances. */
export const article9bis = {
  id: 'article-9bis',
  title: 'Autorisation de séjour pour circonstances exceptionnelles (article 9bis)',
  facts: factsInOrder,
  stages: [
    {
      id: 'prise-en-consideration',
      label: 'Prise en considération par la commune',
      rule: priseEnConsiderationVersions,
    },
    { id: 'redevance', label: 'Redevance', rule: redevanceVersions },
    { id: 'desistement', label: 'Désistement présumé', rule: desistementVersions },
    { id: 'recevabilite', label: 'Recevabilité', rule: recevabiliteVersions },
    { id: 'bien-fonde', label: 'Bien-fondé', rule: bienFondeVersions },
  ],
  notices,
  outcomes,
} as const satisfies Procedure
