// The light entry of this package: citing a text, and what holds from when. Reasoning is not in it.
export * from './agreed-reading.ts'
export * from './dated.ts'
export * from './provision.ts'
