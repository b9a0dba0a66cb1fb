import { localDate } from '@sejour/calendar'
import { cite, type Procedure } from '@sejour/engine'
import {
  lieu,
  nationalite,
  pendanteProtection,
  protectionTemporaire as groupeProtege,
} from '../../situation/index.ts'
import { article, loi18Fevrier2003 } from '../../texts/index.ts'
import { ouvertureProtectionTemporaire } from '../../voies/protection-temporaire/ouverture.ts'
import { issuesEnDeuxTemps } from '../issues.ts'
import { conditionsProtectionTemporaire } from './conditions.ts'
import * as own from './facts.ts'
import { noticesProtectionTemporaire } from './notices.ts'

/** Temporary protection of a group that the Union names. */
export const protectionTemporaire = {
  id: 'protection-temporaire',
  title: 'Protection temporaire d’un groupe désigné par l’Union',
  facts: [
    nationalite,
    lieu,
    groupeProtege,
    own.temporaireEnVigueur,
    own.temporaireAutreEtat,
    own.temporaireFamille,
    pendanteProtection,
  ],
  stages: [
    { id: 'ouverture', label: 'Ouverture de la voie', rule: ouvertureProtectionTemporaire },
    {
      id: 'conditions',
      label: 'Conditions',
      rule: [
        {
          from: localDate('2003-05-01'),
          value: conditionsProtectionTemporaire,
          source: cite(loi18Fevrier2003),
        },
      ],
    },
  ],
  notices: noticesProtectionTemporaire,
  outcomes: issuesEnDeuxTemps(article('57/29')),
} as const satisfies Procedure
