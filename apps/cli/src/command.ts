import { findLang, langOf } from './language.ts'
import { findNearest } from './nearest.ts'
import { WrongInput } from './wrong-input.ts'
import type { Lang } from '@sejour/answers/say'

/** What was typed after `sejour`. */
export type Command = {
  readonly lang: Lang
  readonly json: boolean
  readonly help: boolean
  readonly version: boolean
  /** The options of the verb itself; a switch has an empty value. */
  readonly given: Given
  /** The verb and its operands. */
  readonly words: readonly string[]
}

type Env = { readonly [name: string]: string | undefined }

/** Options of some verbs, by their long name. */
export type Given = ReadonlyMap<VerbOption, string>

/**
 * `--store`: what is kept, instead of a file or a stream. `--with-key`: the keys as well. `--sheet`:
 * the sheet in plain language instead of the act. `--large`: in large print.
 */
const VERB_SWITCHES = ['--store', '--with-key', '--sheet', '--large'] as const
/** `--out`: the file to write. `--pack`: a folder of official wording. */
const VERB_SETTINGS = ['--out', '--pack'] as const

export type VerbOption = (typeof VERB_SWITCHES)[number] | (typeof VERB_SETTINGS)[number]

const SWITCHES = ['--json', '--help', '-h', '--version']
const OPTIONS = [...SWITCHES, '--lang', ...VERB_SWITCHES, ...VERB_SETTINGS]

/** @throws WrongInput for an option that does not exist or has no value. */
export function readCommand(args: readonly string[], env: Env): Command {
  const words: string[] = []
  const seen = new Set<string>()
  const given = new Map<VerbOption, string>()
  let lang = langOf(env)
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? ''
    if (arg === '--') {
      words.push(...args.slice(index + 1))
      break
    }
    if (arg === '-' || !arg.startsWith('-')) {
      words.push(arg)
      continue
    }
    const [option = '', attached] = arg.split('=', 2)
    const long = option === '-o' ? '--out' : option
    const setting = VERB_SETTINGS.find((name) => name === long)
    const verbSwitch = VERB_SWITCHES.find((name) => name === long)
    if (option === '--lang') {
      lang = readLang(attached ?? args[(index += 1)])
    } else if (setting) {
      given.set(setting, readPath(option, attached ?? args[(index += 1)]))
    } else if (verbSwitch && attached === undefined) {
      given.set(verbSwitch, '')
    } else if (SWITCHES.includes(option) && attached === undefined) {
      seen.add(option)
    } else {
      throw new WrongInput({
        code: 'unknown-option',
        word: arg,
        nearest: findNearest(option, OPTIONS),
      })
    }
  }
  return {
    lang,
    json: seen.has('--json'),
    help: seen.has('--help') || seen.has('-h'),
    version: seen.has('--version'),
    given,
    words,
  }
}

/** The language for a sentence about a command that could not be read. */
export function langOfBrokenCommand(args: readonly string[], env: Env): Lang {
  const at = args.indexOf('--lang')
  const asked = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  return findLang(asked ?? (at < 0 ? undefined : args[at + 1])) ?? langOf(env)
}

function readPath(option: string, path: string | undefined): string {
  if (path === undefined || path === '')
    throw new WrongInput({ code: 'missing-value', word: option })
  return path
}

function readLang(code: string | undefined): Lang {
  if (code === undefined) throw new WrongInput({ code: 'missing-value', word: '--lang' })
  const lang = findLang(code)
  if (!lang) throw new WrongInput({ code: 'unknown-language', word: code })
  return lang
}
