export * from './catalogue.ts'
export type * from './decision.ts'
export { nationalSecurityException } from './suspensif.ts'
