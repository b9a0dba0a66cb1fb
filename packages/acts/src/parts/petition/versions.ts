import { addDays, localDate, type LocalDate } from '@sejour/calendar'
import { cite, type Provision } from '@sejour/engine/cite'
import { article } from '@sejour/law'
import { loiCce2026, REGIME_FROM } from '@sejour/law/recours'
import type { Version } from '../../act.ts'
import { ELECTRONIC_FROM } from './rules-form.ts'

// The law of 17 June 2026 on the Council: known to exist, not read.
const unreadSince2026: Version = {
  id: REGIME_FROM.C,
  from: REGIME_FROM.C,
  source: cite(loiCce2026, {}, { certainty: 'unverified' }),
}

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
  unreadSince2026,
]

/** The states of the rules of a step within an appeal: read up to the law of 2026, then not. */
export function stepVersions(from: LocalDate, source: Provision): readonly [Version, ...Version[]] {
  return [{ id: from, from, until: addDays(REGIME_FROM.C, -1), source }, unreadSince2026]
}
