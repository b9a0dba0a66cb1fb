import { decisions } from '@sejour/law/decisions'
import { decisionsDe } from '@sejour/law/decisions/de'
import { decisionsEn } from '@sejour/law/decisions/en'
import { decisionsNl } from '@sejour/law/decisions/nl'
import { remedies } from '@sejour/law/recours'
import { remediesDe } from '@sejour/law/recours/de'
import { remediesEn } from '@sejour/law/recours/en'
import { remediesNl } from '@sejour/law/recours/nl'
import type { Transition } from './machine.ts'
import type { ChainLang } from './say-chain.ts'
import { sayOption, sayStep } from './say-step.ts'
import { findStep } from './steps/index.ts'
import { eventWordsDe } from './words/events/de.ts'
import { eventWordsEn } from './words/events/en.ts'
import { eventWordsFr } from './words/events/fr.ts'
import { eventWordsNl } from './words/events/nl.ts'

type Flat = { readonly [id: string]: string }

/** What a table says of an id that it may not know. */
const inFlat = (table: Flat, id: string): string | undefined => table[id]

const WORDS = { fr: eventWordsFr, nl: eventWordsNl, de: eventWordsDe, en: eventWordsEn }
const fromLaw = (all: readonly { readonly id: string; readonly label: string }[]): Flat =>
  Object.fromEntries(all.map(({ id, label }) => [id, label]))
const DECISIONS: { readonly [lang in ChainLang]: Flat } = {
  fr: fromLaw(decisions),
  nl: decisionsNl,
  de: decisionsDe,
  en: decisionsEn,
}
const REMEDIES: { readonly [lang in ChainLang]: Flat } = {
  fr: fromLaw(remedies),
  nl: remediesNl,
  de: remediesDe,
  en: remediesEn,
}

/** More of them are not named one by one. */
const MOST_NAMED = 2

/** What makes a move, in a sentence part with a capital. */
export function sayTransition({ on }: Pick<Transition, 'on'>, lang: ChainLang): string {
  const words = WORDS[lang]
  if ('step' in on) {
    const command = inFlat(words.commands, on.step)
    return command ?? [sayStep(on.step, lang), saidOf(on.step, on.where, lang)].join('')
  }
  const named = (field: string) => (on.where?.[field] ?? []).map(String)
  const list = (ids: readonly string[], say: (id: string) => string) => ids.map(say).join(', ')
  switch (on.entry) {
    case 'request-filed':
      return words.requestFiled
    case 'receipt-given':
      return words.paperGiven(list(named('paper'), (id) => sayPaper(id, lang)))
    case 'decision-notified': {
      const ids = named('decision')
      if (ids.length === 0 || ids.length > MOST_NAMED) return words.anyDecision
      return words.decisionNotified(list(ids, (id) => sayDecision(id, lang)))
    }
    case 'title-granted': {
      const ids = named('title')
      if (ids.length === 0 || ids.length > MOST_NAMED + 2) return words.anyTitle
      return words.titleGranted(list(ids, (id) => words.card(id)))
    }
    case 'remedy-filed':
      return capital(REMEDIES[lang][named('remedy')[0] ?? ''] ?? '')
    case 'judgment-notified':
      return words.judgment(list(named('result'), (id) => inFlat(words.results, id) ?? id))
  }
}

function sayDecision(id: string, lang: ChainLang): string {
  return DECISIONS[lang][id] ?? inFlat(WORDS[lang].granted, id) ?? id
}

function sayPaper(id: string, lang: ChainLang): string {
  const words = WORDS[lang]
  if (id.startsWith('circulaire-annexe-')) return words.circularAnnex(id.slice(18))
  if (id.startsWith('annexe-')) return words.annex(id.slice(7))
  return words.ai
}

/** What a step says where that decides where it leads. */
function saidOf(step: string, where: Transition['on']['where'], lang: ChainLang): string {
  const known = findStep(step)?.fields.map(({ name }) => name) ?? []
  const said = Object.entries(where ?? {})
    .filter(([field]) => known.includes(field))
    .map(([field, options]) =>
      options.map((option) => sayOption({ step, field, option: String(option) }, lang)).join(', '),
    )
  return said.length > 0 ? ` (${said.join(' ; ')})` : ''
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
