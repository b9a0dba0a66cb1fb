import { localDate } from '@sejour/calendar'
import { cite, type Procedure } from '@sejour/engine'
import {
  apatridie,
  lieu,
  nationalite,
  pendante9bis,
  pendanteProtection,
  sejour,
} from '../../situation/index.ts'
import { article, loi10Mars2024 } from '../../texts/index.ts'
import { ouvertureApatride } from '../../voies/apatride/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsApatride } from './conditions.ts'
import * as own from './facts.ts'
import { noticesApatride } from './notices.ts'

/** Admission to stay as a stateless person, since 1 September 2024. */
export const apatride = {
  id: 'apatride',
  title: 'Admission au séjour pour apatridie',
  facts: [
    nationalite,
    apatridie,
    lieu,
    sejour,
    own.apatrideRecommandee,
    own.apatrideAdresse,
    own.apatrideSejourPasse,
    own.apatrideDejaExamine,
    own.apatrideJugement,
    own.apatrideIdentite,
    own.apatridePerte,
    own.apatrideAutreNationalite,
    own.apatrideSejourAilleurs,
    pendanteProtection,
    pendante9bis,
    own.apatrideDetenu,
  ],
  stages: [
    { id: 'ouverture', label: 'Ouverture de la voie', rule: ouvertureApatride },
    {
      id: 'conditions',
      label: 'Conditions',
      rule: [
        { from: localDate('2024-09-01'), value: conditionsApatride, source: cite(loi10Mars2024) },
      ],
    },
  ],
  notices: noticesApatride,
  outcomes: issuesEnDeuxTemps(article('57/37')),
} as const satisfies Procedure
