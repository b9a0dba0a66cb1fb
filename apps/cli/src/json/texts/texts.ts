import type { JsonFault } from '../parse-bytes.ts'

/** One sentence per reason why bytes cannot be read as JSON. */
export type JsonTexts = {
  readonly [Code in JsonFault['code']]: (fault: Extract<JsonFault, { code: Code }>) => string
}
