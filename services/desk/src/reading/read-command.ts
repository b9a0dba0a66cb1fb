import {
  type Answered,
  inputDe,
  inputEn,
  inputFr,
  inputNl,
  type InputWording,
  object,
  readInput,
  type ValueOf,
} from '@sejour/answers/input'
import type { JsonSchema } from '@sejour/answers/json-schema'
import type { InEachLang, Lang } from '@sejour/answers/say'
import type { Command } from '@sejour/cases'
import type { OpenNew } from '../desk.ts'
import { commandEnvelope, commandShapes, newCase } from './command-shapes.ts'
import { factProblem } from './fact.ts'
import { known, told } from './known.ts'
import { tagged } from './tagged.ts'

const INPUT: InEachLang<InputWording> = { fr: inputFr, nl: inputNl, de: inputDe, en: inputEn }

const command = tagged('type', commandShapes)

/** Every command as a JSON Schema, told apart by `type`. */
export const commandSchema: JsonSchema = command.json

/** A case in one go, as a JSON Schema. */
export const newCaseSchema: JsonSchema = newCase.json

/** A command as it is sent: its key and the version that was read may stand beside it. */
const sentCommand = object({ ...commandEnvelope, command })

export const sentCommandSchema: JsonSchema = sentCommand.json

/** A command with what was sent beside it. */
export type SentCommand = {
  readonly command: Command
  readonly commandId?: string
  readonly expectedVersion?: number
}

/** Reads a command from untrusted JSON. Null and absent both mean unknown, except in changes. */
export function readCommand(json: unknown, lang: Lang): Answered<Command> {
  const read = readInput(command, json, INPUT[lang])
  return read.ok ? settled(read.value, lang) : read
}

/** Reads a command and what was sent beside it. */
export function readSentCommand(json: unknown, lang: Lang): Answered<SentCommand> {
  const read = readInput(sentCommand, json, INPUT[lang])
  if (!read.ok) return read
  const { commandId, expectedVersion } = read.value
  const found = settled(read.value.command, lang)
  if (!found.ok) return found
  return { ok: true, value: { ...known({ commandId, expectedVersion }), command: found.value } }
}

function settled(value: ValueOf<typeof command>, lang: Lang): Answered<Command> {
  // In changes, null takes a detail away, and a reason; where a piece is placed, it means the first
  // place.
  if ('changes' in value || value.type === 'place-exhibit' || value.type === 'give-reason') {
    return { ok: true, value: told(value) }
  }
  if (value.type === 'record-fact') {
    const wrong = factProblem(value.fact, INPUT[lang])
    if (wrong) return { ok: false, problems: [wrong] }
  }
  return { ok: true, value: known(value) }
}

/** What opens a case; the key of the command may stand in it, or travel beside it. */
export type SentCase = Omit<OpenNew, 'commandId'> & { readonly commandId?: string }

/** Reads what opens a case from untrusted JSON. */
export function readNewCase(json: unknown, lang: Lang): Answered<SentCase> {
  const read = readInput(newCase, json, INPUT[lang])
  return read.ok ? { ok: true, value: known(read.value) } : read
}
