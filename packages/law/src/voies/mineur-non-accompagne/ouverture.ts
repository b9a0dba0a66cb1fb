import { localDate } from '@sejour/calendar'
import { about, all, cite, type Condition, type Dated } from '@sejour/engine'
import { enBelgique, mineurSeul, nationalite } from '../../situation/index.ts'
import { article, loi12Septembre2011 } from '../../texts/index.ts'

const ouverture = all({
  id: 'mineur-non-accompagne.ouverte',
  label: 'La procédure du mineur non accompagné est ouverte',
  source: article('61/14'),
  of: [
    about(nationalite, {
      id: 'mineur-non-accompagne.pays-tiers',
      label: 'Le jeune vient d’un pays hors de l’Espace économique européen',
      source: article('61/14'),
      is: ['tiers', 'apatride'],
    }),
    enBelgique,
    about(mineurSeul, {
      id: 'mineur-non-accompagne.seul',
      label: 'Le jeune a moins de 18 ans et n’a ni parent ni tuteur légal avec lui',
      source: article('61/14'),
      is: true,
    }),
  ],
})

/** What a translation of this opening must word. */
export type OuvertureMineurNonAccompagne = typeof ouverture

export const ouvertureMineurNonAccompagne: Dated<Condition> = [
  { from: localDate('2011-12-08'), value: ouverture, source: cite(loi12Septembre2011) },
]
