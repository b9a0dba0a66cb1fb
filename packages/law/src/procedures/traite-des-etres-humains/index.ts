import { localDate } from '@sejour/calendar'
import { cite, type Procedure } from '@sejour/engine'
import {
  lieu,
  mineurSeul,
  nationalite,
  ordreDeQuitter,
  victimeTraite,
} from '../../situation/index.ts'
import { article, loi2006 } from '../../texts/index.ts'
import { ouvertureTraiteDesEtresHumains } from '../../voies/traite-des-etres-humains/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsTraiteDesEtresHumains } from './conditions.ts'
import * as own from './facts.ts'
import { noticesTraiteDesEtresHumains } from './notices.ts'

/** Stay of the victim of trafficking who cooperates with the courts. */
export const traiteDesEtresHumains = {
  id: 'traite-des-etres-humains',
  title: 'Séjour de la victime de traite des êtres humains',
  facts: [
    nationalite,
    lieu,
    victimeTraite,
    own.traiteRupture,
    own.traiteAccompagnement,
    own.traiteDeclaration,
    own.traiteCondamnation,
    mineurSeul,
    ordreDeQuitter,
  ],
  stages: [
    { id: 'ouverture', label: 'Ouverture de la voie', rule: ouvertureTraiteDesEtresHumains },
    {
      id: 'conditions',
      label: 'Conditions',
      rule: [
        {
          from: localDate('2007-06-01'),
          value: conditionsTraiteDesEtresHumains,
          source: cite(loi2006),
        },
      ],
    },
  ],
  notices: noticesTraiteDesEtresHumains,
  outcomes: issuesEnDeuxTemps(article('61/4')),
} as const satisfies Procedure
