export {
  emptyPlace,
  type NewPlace,
  onBothStores,
  type OpenStore,
} from './on-both-stores.fixtures.ts'
export { unguardedTables } from './unguarded-tables.ts'
export type { Place } from './places.ts'
