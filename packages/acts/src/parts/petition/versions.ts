import { addDays, localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine/cite'
import { article } from '@sejour/law'
import { loiCce2026, REGIME_FROM } from '@sejour/law/recours'
import type { Version } from '../../act.ts'
import { ELECTRONIC_FROM } from './rules-form.ts'

/** The states of the rules on petitions, by the day of filing. */
export const petitionVersions: readonly [Version, ...Version[]] = [
  {
    id: REGIME_FROM.B,
    from: localDate('2014-05-31'),
    until: addDays(ELECTRONIC_FROM, -1),
    source: article('39/69'),
  },
  {
    id: ELECTRONIC_FROM,
    from: ELECTRONIC_FROM,
    until: addDays(REGIME_FROM.C, -1),
    source: article('39/69'),
  },
  {
    id: REGIME_FROM.C,
    from: REGIME_FROM.C,
    source: cite(loiCce2026, {}, { certainty: 'unverified' }),
  },
]
