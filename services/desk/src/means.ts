import { procedureIds } from '@sejour/answers/procedures'
import { localDate, type LocalDate } from '@sejour/calendar'
import type { Scope } from '@sejour/cases'
import type { Reading, Store } from '@sejour/store'
import type { Actor } from './actor.ts'
import { type LawWatch, watchLaw } from './alerts/index.ts'
import { REMEDY_IDS } from './reading/catalogue.ts'
import type { Projecting } from './projection.ts'

/** What a desk is made of. */
export type DeskOpening = {
  readonly store: Pick<Store, 'cases' | 'files' | 'reads' | 'handOver' | 'seals'>
  /** The day it is in Belgium. */
  readonly today: () => LocalDate
  /** Of the law as this house keeps it: another one, and the queues are derived again. */
  readonly lawVersion: string
  /** By which way it is read, for the log of reads. */
  readonly way: Reading['way']
}

/** What every part of the desk works with. */
export type Means = DeskOpening & { readonly projecting: () => Projecting }

// To be raised when the shape of a row changes.
const ROW_SHAPE = 4

export function meansOf(opening: DeskOpening): Means {
  return { ...opening, projecting: projectingOn(opening) }
}

/** How rows of queues are made, each time as of that day. */
export function projectingOn({
  today,
  lawVersion,
}: Pick<DeskOpening, 'today' | 'lawVersion'>): Means['projecting'] {
  const watch = watchLaw()
  return () => {
    const day = today()
    const version = `${ROW_SHAPE} ${lawVersion} ${lastChange(watch, day)}`
    return { today: day, watch, version }
  }
}

export function scopeOf({ organisation, account }: Actor): Scope {
  return { organisation, account }
}

// A change of the law that is known in advance arrives by itself, without another version.
function lastChange(watch: LawWatch, today: LocalDate): string {
  const since = localDate('1980-01-01')
  const days = [
    ...procedureIds.flatMap((id) => watch.ruleDays(id, since, today)),
    ...REMEDY_IDS.flatMap((id) => watch.limitDays(id, since, today)),
  ]
  return days.reduce((last, day) => (day > last ? day : last), since)
}
