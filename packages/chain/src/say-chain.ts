import type { Holder } from './machine.ts'
import { findMachine } from './machines/index.ts'
import type { Taker } from './step.ts'
import { chainWordsDe } from './words/states/de.ts'
import { chainWordsEn } from './words/states/en.ts'
import { chainWordsFr } from './words/states/fr.ts'
import { chainWordsNl } from './words/states/nl.ts'

/** A language in which machines and states have words. */
export type ChainLang = 'fr' | 'nl' | 'de' | 'en'

const WORDS = { fr: chainWordsFr, nl: chainWordsNl, de: chainWordsDe, en: chainWordsEn }

type Flat = { readonly [id: string]: string }

/** The machines that share the words of their states. */
const GROUPS: Flat = {
  'union-citizen': 'union',
  'union-family': 'union',
  protection: 'request',
  'commune-request': 'request',
  'post-request': 'request',
  'office-request': 'request',
  annulment: 'council',
  'annulment-suspension': 'council',
  'extreme-urgency': 'council',
  'full-jurisdiction': 'council',
  cassation: 'council',
  'lasting-title': 'title',
}

/** The name of a machine; its id where there is none. */
export function sayMachine(machine: string, lang: ChainLang): string {
  const words: Flat = WORDS[lang].machines
  return words[machine] ?? machine
}

/** A state in a few words, in lower case; its id where the machine does not have it. */
export function sayState(machine: string, state: string, lang: ChainLang): string {
  const groups: { readonly [group: string]: Flat } = WORDS[lang].states
  const group = GROUPS[machine] ?? machine
  const isKnown = findMachine(machine)?.states.some(({ id }) => id === state) ?? false
  return (isKnown ? groups[group]?.[state] : undefined) ?? state
}

/** Who has the file, with the article, in lower case. */
export function sayHolder(holder: Holder, lang: ChainLang): string {
  return WORDS[lang].parties[holder]
}

/** The same in as few words as fit under a state. */
export function markHolder(holder: Holder, lang: ChainLang): string {
  return WORDS[lang].marks[holder]
}

/** Who takes a step, with the article, in lower case. */
export function sayTaker(taker: Taker, lang: ChainLang): string {
  return WORDS[lang].parties[taker]
}

/** That a state of a picture can be reached from so many others besides. */
export function sayFromOthers(count: number, lang: ChainLang): string {
  return `${WORDS[lang].picture.fromOthers} (${count})`
}
