import { localDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import type { Version } from '../../act.ts'

/**
 * Article 9bis since its fifth exclusion, to the day before the law of 16 June 2026 changed it; from
 * that day on it is unread here.
 */
export const versions9bis: readonly [Version, ...Version[]] = [
  {
    id: '2024-09-01',
    from: localDate('2024-09-01'),
    until: localDate('2026-06-11'),
    source: article('9bis'),
  },
  { id: '2026-06-12', from: localDate('2026-06-12'), source: article('9bis') },
]
