export * from './catalogue.ts'
export * from './decision.ts'
export { nationalSecurityException } from './suspensif.ts'
