import { localDate } from '@sejour/calendar'
import { cite } from '@sejour/engine/cite'
import { ar1981 } from '../../texts/index.ts'

/** What pages report of article 25/2 of the decree, up to the eve of its last change. */
export const articleStatut = cite(
  ar1981,
  { article: '25/2' },
  { certainty: 'medium', readUntil: localDate('2026-08-14') },
)

/** The same article as it stands since 15 August 2026: nobody here has read it. */
export const statutInconnu = cite(ar1981, { article: '25/2' }, { certainty: 'unverified' })
