import type { Lang } from '@sejour/answers/say'
import type { Block, Document } from '@sejour/documents'
import {
  autorites,
  autoritesFr,
  juges,
  type AutoritesTexts,
  type Contact,
} from '@sejour/law/autorites'
import { autoritesDe } from '@sejour/law/autorites/de'
import { autoritesEn } from '@sejour/law/autorites/en'
import { autoritesNl } from '@sejour/law/autorites/nl'
import { lexiqueDe } from '@sejour/law/lexique/de'
import { lexiqueEn } from '@sejour/law/lexique/en'
import { lexiqueFr } from '@sejour/law/lexique/fr'
import { lexiqueNl } from '@sejour/law/lexique/nl'
import { ADDRESS_LINES } from '../parts/petition/index.ts'
import { sheetsDe } from './de/index.ts'
import { sheetsEn } from './en/index.ts'
import { sheetsFr } from './fr/index.ts'
import { sheetsNl } from './nl/index.ts'
import { dayBlocks, type SheetDays } from './sheet-days.ts'
import { SHEET_HELP, type Help } from './sheet-help.ts'
import { SHEET_IDS, type SheetId, type Sheets } from './sheet-ids.ts'
import { SHEET_WORDS } from './sheet-words.ts'

const SHEETS: { readonly [lang in Lang]: Sheets } = {
  fr: sheetsFr,
  nl: sheetsNl,
  de: sheetsDe,
  en: sheetsEn,
}

const TEXTS: { readonly [lang in Lang]: AutoritesTexts } = {
  fr: autoritesFr,
  nl: autoritesNl,
  de: autoritesDe,
  en: autoritesEn,
}

const WORDS = { fr: lexiqueFr, nl: lexiqueNl, de: lexiqueDe, en: lexiqueEn } as const

/** The act of a sheet, and what it opened: a written act is one. */
export type SheetOf = SheetDays & { readonly act: string }

export type SheetWriting = { readonly lang: Lang; readonly large?: boolean }

/** An act that no sheet tells of was asked for. */
export class NoSheet extends Error {
  constructor(act: string) {
    super(`no sheet tells of the act ${act}`)
    this.name = 'NoSheet'
  }
}

/** Whether a sheet tells of this act. */
export function hasSheet(act: string): act is SheetId {
  return SHEET_IDS.some((id) => id === act)
}

/**
 * The paper explained to whom it is about, without legal force: what it is, what it changes tomorrow,
 * what to do by which day, where help is. Kept as `reading`.
 */
export function writeSheet({ act, ...days }: SheetOf, { lang, large }: SheetWriting): Document {
  if (!hasSheet(act)) throw new NoSheet(act)
  const { name, what, changes, steps } = SHEETS[lang][act]
  const words = SHEET_WORDS[lang]
  const head = (text: string): Block => ({ kind: 'heading', level: 2, text })
  return {
    lang,
    title: name,
    about: words.label,
    foot: `${words.label} · ${name}`,
    ...(large && { large }),
    blocks: [
      { kind: 'note', text: words.noForce },
      head(words.what),
      { kind: 'paragraph', text: what },
      head(words.changes),
      { kind: 'paragraph', text: changes },
      head(words.steps),
      { kind: 'list', items: steps, ordered: true },
      ...dayBlocks(days, lang),
      head(words.help),
      helpOf(act, lang),
    ],
  }
}

function helpOf(act: SheetId, lang: Lang): Block {
  const { forms, meaning } = WORDS[lang]['aide-juridique']
  const legalAid = { term: capital(forms[0]), is: meaning }
  return { kind: 'terms', items: [legalAid, ...SHEET_HELP[act].map((help) => sayHelp(help, lang))] }
}

function sayHelp(help: Help, lang: Lang): { readonly term: string; readonly is: string } {
  const { name, role } =
    'juge' in help ? TEXTS[lang].juges[help.juge] : TEXTS[lang].autorites[help.autorite]
  const found = 'juge' in help ? juges[help.juge] : autorites[help.autorite]
  const contact: Contact = ('contact' in found ? found.contact.at(-1)?.value : undefined) ?? {}
  const { phone, mail, url } = contact
  const ways = [postOf(help, lang), phone, mail, url].filter((way) => way !== undefined)
  return { term: capital(name), is: ways.length === 0 ? role : `${role} ${ways.join(' · ')}` }
}

// The two authorities whose address is known here; it reads in the language of the sheet.
function postOf(help: Help, lang: Lang): string | undefined {
  const known =
    'juge' in help ? help.juge === 'cce' && 'council' : help.autorite === 'office' && 'office'
  if (!known) return undefined
  const [street, town] = ADDRESS_LINES[known][lang === 'en' ? 'fr' : lang].slice(-2)
  const place = `${street}, ${town}`
  return lang === 'en' ? place.replace('Bruxelles', 'Brussels') : place
}

function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}
