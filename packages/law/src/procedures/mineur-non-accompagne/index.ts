import { localDate } from '@sejour/calendar'
import { cite, type Procedure } from '@sejour/engine'
import { lieu, mineurSeul, nationalite, pendanteProtection } from '../../situation/index.ts'
import { article, loi12Septembre2011 } from '../../texts/index.ts'
import { ouvertureMineurNonAccompagne } from '../../voies/mineur-non-accompagne/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsMineurNonAccompagne } from './conditions.ts'
import * as own from './facts.ts'
import { noticesMineurNonAccompagne } from './notices.ts'

/** Leave to stay of an unaccompanied minor, asked by the guardian. */
export const mineurNonAccompagne = {
  id: 'mineur-non-accompagne',
  title: 'Autorisation de séjour du mineur étranger non accompagné',
  facts: [
    nationalite,
    lieu,
    mineurSeul,
    own.menaIdentifie,
    own.menaTuteur,
    own.menaIdentite,
    own.menaScolarite,
    own.menaMajoriteProche,
    pendanteProtection,
  ],
  stages: [
    { id: 'ouverture', label: 'Ouverture de la voie', rule: ouvertureMineurNonAccompagne },
    {
      id: 'conditions',
      label: 'Conditions',
      rule: [
        {
          // Since then another pending procedure no longer stands in the way (61/15).
          from: localDate('2015-03-26'),
          value: conditionsMineurNonAccompagne,
          source: cite(loi12Septembre2011),
        },
      ],
    },
  ],
  notices: noticesMineurNonAccompagne,
  outcomes: issuesEnDeuxTemps(article('61/20')),
} as const satisfies Procedure
