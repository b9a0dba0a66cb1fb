import type { ActLang } from '../lang.ts'
import type { Field, Fields, Values } from './field.ts'

// White square brackets: nobody writes them, so what stands between them is a gap.
const OPEN = '\u27E6'
const CLOSE = '\u27E7'

/**
 * A draft made whole for a preview: what is missing shows itself as its label. A choice nobody made
 * is `''` and strikes nothing; a number is `NaN`; what nobody stated is neither true nor false.
 */
export function withGaps(fields: Fields, draft: Values, lang: ActLang): Values {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, valueOrGap(field, draft[name], lang)]),
  )
}

function valueOrGap({ label, shape, optional }: Field, value: unknown, lang: ActLang): unknown {
  if (value === undefined && optional) return undefined
  switch (shape.kind) {
    case 'text':
    case 'day':
      return value ?? `${OPEN}${label[lang]}${CLOSE}`
    case 'whole':
    case 'cents':
      return value ?? Number.NaN
    case 'choice':
      return value ?? ''
    case 'choices':
      return value ?? []
    case 'yes-no':
      return value
    case 'group':
      return withGaps(shape.fields, objectOf(value), lang)
    case 'list': {
      const given: readonly unknown[] = Array.isArray(value) ? value : []
      const least = Math.max(given.length, shape.least)
      return Array.from({ length: least }, (_, index) =>
        withGaps(shape.of, objectOf(given[index]), lang),
      )
    }
  }
}

/** Whether a text or a day stands for one that is still missing. */
export function isGap(value: string): boolean {
  return value.startsWith(OPEN) && value.endsWith(CLOSE)
}

/** What is missing there: the label between the marks. */
export function nameOfGap(value: string): string {
  return value.slice(OPEN.length, -CLOSE.length)
}

/** A text without the marks of a gap: somebody who types them means no gap. */
export function withoutGapMarks(text: string): string {
  return text.replaceAll(OPEN, '[').replaceAll(CLOSE, ']')
}

function objectOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
