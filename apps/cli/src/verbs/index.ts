import type { Verb } from '../verb.ts'

/** Every verb, in the order of the help. Each is loaded only when it is used. */
export const VERBS = {
  limit: async () => (await import('./limit/index.ts')).limit,
  order: async () => (await import('./order/index.ts')).order,
  fee: async () => (await import('./fee/index.ts')).fee,
  unlimited: async () => (await import('./unlimited/index.ts')).unlimited,
  renewal: async () => (await import('./renewal/index.ts')).renewal,
  'eu-stay': async () => (await import('./eu-stay/index.ts')).euStay,
  'short-stay': async () => (await import('./short-stay/index.ts')).shortStay,
  visit: async () => (await import('./visit/index.ts')).visit,
  assess: async () => (await import('./assess/index.ts')).assess,
  facts: async () => (await import('./facts/index.ts')).facts,
  whatif: async () => (await import('./whatif/index.ts')).whatif,
  orient: async () => (await import('./orient/index.ts')).orient,
  routes: async () => (await import('./routes/index.ts')).routes,
  decisions: async () => (await import('./decisions/index.ts')).decisions,
  exemptions: async () => (await import('./exemptions/index.ts')).exemptions,
  write: async () => (await import('./write/index.ts')).write,
  templates: async () => (await import('./templates/index.ts')).templates,
  machine: async () => (await import('./machine/index.ts')).machine,
  titles: async () => (await import('./titles/index.ts')).titles,
  decode: async () => (await import('./decode/index.ts')).decode,
  law: async () => (await import('./law/index.ts')).law,
  maintenance: async () => (await import('./maintenance/index.ts')).maintenance,
  changes: async () => (await import('./changes/index.ts')).changes,
  confirm: async () => (await import('./confirm/index.ts')).confirm,
  simulate: async () => (await import('./simulate/index.ts')).simulate,
  verify: async () => (await import('./verify/index.ts')).verify,
  demo: async () => (await import('./demo/index.ts')).demo,
  backup: async () => (await import('./backup/index.ts')).backup,
  restore: async () => (await import('./restore/index.ts')).restore,
  help: async () => (await import('./help/index.ts')).help,
} as const satisfies { readonly [name: string]: () => Promise<Verb> }

export type VerbName = keyof typeof VERBS

/** The names of all verbs, in the order of the help. */
export const VERB_NAMES = Object.keys(VERBS) as readonly VerbName[]

export function isVerbName(word: string): word is VerbName {
  return Object.hasOwn(VERBS, word)
}
