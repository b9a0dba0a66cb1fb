import { localDate } from '@sejour/calendar'
import { all, cite, type Condition, type Dated } from '@sejour/engine'
import {
  article,
  circulaireSur9bis,
  loi10Mars2024,
  loi14Decembre2015,
  loi2006,
  loiProgramme2014,
} from '../../texts/index.ts'
import {
  circonstancesDe2007,
  circonstancesDe2015,
  circonstancesDe2016,
  circonstancesExceptionnelles,
} from './circonstances.ts'
import { identite } from './identite.ts'

const said = {
  id: 'recevabilite',
  label: 'La demande peut être introduite depuis la Belgique',
  source: [article('9bis', { paragraph: '§ 1er' }), circulaireSur9bis],
} as const

/** Why the request may be made in Belgium at all: identity, and exceptional circumstances. */
export const recevabilite = all({ ...said, of: [identite, circonstancesExceptionnelles] })

/** The same as it was before, by first day in force. */
export const recevabiliteVersions: Dated<Condition> = [
  {
    from: localDate('2007-06-01'),
    value: all({ ...said, of: [identite, circonstancesDe2007] }),
    source: cite(loi2006),
  },
  {
    from: localDate('2015-03-02'),
    value: all({ ...said, of: [identite, circonstancesDe2015] }),
    source: cite(loiProgramme2014),
  },
  {
    from: localDate('2016-03-01'),
    value: all({ ...said, of: [identite, circonstancesDe2016] }),
    source: cite(loi14Decembre2015),
  },
  { from: localDate('2024-09-01'), value: recevabilite, source: cite(loi10Mars2024) },
]
