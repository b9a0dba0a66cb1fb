import { accountMigrations } from '@sejour/accounts'
import type { Migration } from '@sejour/store'
import { textPackMigrations } from './acts/packs/migrations.ts'
import { bundleMigrations } from './bundle/migrations.ts'
import { communeMigrations } from './commune/migrations.ts'
import { handOverMigrations } from './hand-over/index.ts'
import { parcelMigrations } from './parcels/migrations.ts'
import { agendaMigrations } from './reminders/migrations.ts'

/**
 * The tables of every room above the store, for whoever opens what is kept. A room that keeps
 * something adds its own here.
 */
export const houseMigrations: readonly Migration[] = [
  ...accountMigrations,
  ...agendaMigrations,
  ...handOverMigrations,
  ...textPackMigrations,
  ...bundleMigrations,
  ...communeMigrations,
  ...parcelMigrations,
]
