import { localDate } from '@sejour/calendar'
import { cite, type Procedure } from '@sejour/engine'
import { crainte, lieu, nationalite, ordreDeQuitter, pendante9bis } from '../../situation/index.ts'
import { article, loi21Novembre2017 } from '../../texts/index.ts'
import { ouvertureProtectionInternationale } from '../../voies/protection-internationale/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsProtectionInternationale } from './conditions.ts'
import * as own from './facts.ts'
import { noticesProtectionInternationale } from './notices.ts'

/** International protection, as it was examined from 22 March 2018; unread since 12 June 2026. */
export const protectionInternationale = {
  id: 'protection-internationale',
  title: 'Demande de protection internationale',
  facts: [
    nationalite,
    lieu,
    crainte,
    own.protectionDemande,
    own.protectionAilleurs,
    own.protectionPassageAilleurs,
    pendante9bis,
    ordreDeQuitter,
  ],
  stages: [
    { id: 'ouverture', label: 'Ouverture de la voie', rule: ouvertureProtectionInternationale },
    {
      id: 'conditions',
      label: 'Conditions',
      rule: [
        {
          from: localDate('2018-03-22'),
          value: conditionsProtectionInternationale,
          source: cite(loi21Novembre2017),
        },
      ],
    },
  ],
  notices: noticesProtectionInternationale,
  outcomes: issuesEnDeuxTemps([article('48/3'), article('48/4')]),
} as const satisfies Procedure
