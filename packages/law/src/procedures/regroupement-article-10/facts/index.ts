/** Every fact of its own that family reunification asks, in the order of the examination. */
export * from './demande.ts'
export * from './famille.ts'
export * from './regroupant.ts'
