import type { Machine } from '../../machine.ts'
import { HEARD } from '../on.ts'
import { appeals } from './appeal.ts'
import { atTheCommune } from './commune.ts'
import { atTheOffice } from './office.ts'
import { renewals } from './renewal.ts'
import { states } from './states.ts'

/** A request for leave to stay under article 9bis, from the filing to the last remedy. */
export const article9bis: Machine = {
  id: 'article-9bis',
  of: { procedure: ['article-9bis'] },
  heard: HEARD,
  again: 'pending',
  initial: 'preparing',
  states,
  transitions: [...atTheCommune, ...atTheOffice, ...renewals, ...appeals],
}
