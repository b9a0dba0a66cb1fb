import { matching, object, option, unknownable, whole, yesNo } from '@sejour/answers/input'
import { persons } from './people.ts'
import { day, id, languageTag, line, yes } from './plain.ts'
import { tagged } from './tagged.ts'

const details = {
  kind: unknownable(line),
  dated: unknownable(day),
  coversFrom: unknownable(day),
  coversUntil: unknownable(day),
  language: unknownable(languageTag),
  translation: unknownable(option(['none-needed', 'missing', 'free', 'sworn'])),
  confidential: unknownable(yesNo),
  expires: unknownable(day),
  persons,
}

const LARGEST_FILE = 200 * 1024 * 1024

/** What the upload of a file answered. */
export const storedFile = object({
  address: line,
  sha256: matching(/^[0-9a-f]{64}$/),
  size: whole({ least: 1, most: LARGEST_FILE }),
  mediaType: line,
  name: line,
  isEncrypted: unknownable(yes),
  hasMacros: unknownable(yes),
})

export const exhibit = object({ id, title: line, file: unknownable(storedFile), ...details })

export const exhibitChanges = object({ title: unknownable(line), ...details })

export const proves = tagged('kind', {
  fact: object({ fact: line, person: unknownable(id) }),
  argument: object({ argument: id }),
  entry: object({ entry: id }),
})
