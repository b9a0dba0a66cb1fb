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
  /** What is kept, instead of a file or a stream. */
  readonly store: boolean
  /** The keys as well. */
  readonly withKey: boolean
  /** The verb and its operands. */
  readonly words: readonly string[]
}

type Env = { readonly [name: string]: string | undefined }

const OPTIONS = ['--json', '--lang', '--help', '-h', '--version', '--store', '--with-key']

/** @throws WrongInput for an option that does not exist or has no value. */
export function readCommand(args: readonly string[], env: Env): Command {
  const words: string[] = []
  const seen = new Set<string>()
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
    if (option === '--lang') {
      lang = readLang(attached ?? args[(index += 1)])
    } else if (OPTIONS.includes(option) && attached === undefined) {
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
    store: seen.has('--store'),
    withKey: seen.has('--with-key'),
    words,
  }
}

/** The language for a sentence about a command that could not be read. */
export function langOfBrokenCommand(args: readonly string[], env: Env): Lang {
  const at = args.indexOf('--lang')
  const asked = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
  return findLang(asked ?? (at < 0 ? undefined : args[at + 1])) ?? langOf(env)
}

function readLang(code: string | undefined): Lang {
  if (code === undefined) throw new WrongInput({ code: 'missing-value', word: '--lang' })
  const lang = findLang(code)
  if (!lang) throw new WrongInput({ code: 'unknown-language', word: code })
  return lang
}
