import { langOfBrokenCommand, readCommand, type Command } from './command.ts'
import { findNearest } from './nearest.ts'
import { readInputOf } from './read-input.ts'
import { isVerbName, VERB_NAMES, VERBS, type VerbName } from './verbs/index.ts'
import { WrongContent, WrongInput } from './wrong-input.ts'
import { writeOut } from './write-out.ts'

/** Runs the command of this process. Its exit code is 0 answered, 2 wrong input, 1 a fault of ours. */
export async function main(): Promise<void> {
  const args = process.argv.slice(2)
  try {
    writeOut(await answer(readCommand(args, process.env)))
  } catch (error) {
    const { tell } = await import('./tell.ts')
    const lang = langOfBrokenCommand(args, process.env)
    process.stderr.write(await tell(error, { lang, json: args.includes('--json') }))
    process.exitCode = error instanceof WrongInput || error instanceof WrongContent ? 2 : 1
  }
}

async function answer(command: Command): Promise<string> {
  if (command.version) return `${(await import('./version.ts')).version}\n`
  const [name, operands] = verbOf(command)
  const verb = await VERBS[name]()
  const extra = operands[verb.takes]
  if (extra !== undefined) throw new WrongInput({ code: 'too-many-words', word: extra })
  for (const option of command.given.keys()) {
    if (!verb.options?.includes(option)) {
      throw new WrongInput({ code: 'unknown-option', word: option })
    }
  }
  const { json, lines } = await verb.run({
    lang: command.lang,
    operands,
    read: (file) => readInputOf(name, file),
    given: command.given,
  })
  if (command.json) return `${JSON.stringify(json, null, 2)}\n`
  const { layOut } = await import('./page/lay-out.ts')
  const { deviceOf } = await import('./page/device.ts')
  return layOut(await lines(), deviceOf(process.stdout, process.env))
}

function verbOf({ words, help }: Command): [VerbName, readonly string[]] {
  const [word, ...operands] = words
  if (word === undefined) return ['help', []]
  if (!isVerbName(word)) {
    throw new WrongInput({ code: 'unknown-verb', word, nearest: findNearest(word, VERB_NAMES) })
  }
  return help ? ['help', [word]] : [word, operands]
}
