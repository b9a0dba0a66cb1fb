import { type FieldSpec, UNKNOWN, unknownName } from '../../components/index.ts'
import { type Given, isKinds, kindOf, type Place } from './given.ts'
import type { GuideTexts } from './guide-texts.ts'
import { FIELDS, NONE, type Sent } from './read-given.ts'
import { wordsOf } from './say.ts'

/** What a field shows: the answer given before, or what was typed and could not be read. */
export type Filled = {
  readonly given?: Given | undefined
  readonly typed?: Sent | undefined
  readonly error?: string | undefined
}

/** The field that asks a question. */
export function fieldOf({ fact }: Place, filled: Filled, texts: GuideTexts): FieldSpec {
  const { words } = texts
  const { given, typed } = filled
  const name = FIELDS.answer
  const said = wordsOf(fact, texts)
  const text = typed?.get(name) ?? undefined
  const base = {
    name,
    label: said.question,
    error: filled.error,
    unknown: typed ? text === UNKNOWN || typed.get(unknownName(name)) !== null : given === null,
  }
  switch (fact.kind) {
    case 'boolean':
      return {
        ...base,
        kind: 'choice',
        options: [
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ],
        value: text ?? (typeof given === 'boolean' ? (given ? 'yes' : 'no') : undefined),
      }
    case 'choice':
      return {
        ...base,
        kind: 'choice',
        options: optionsOf(fact.options, said.options),
        value: text ?? (typeof given === 'string' ? given : undefined),
      }
    case 'list': {
      const naming = kindOf(fact)
      const before = isKinds(given) ? (given.length === 0 ? [NONE] : given) : undefined
      return {
        ...base,
        kind: 'choices',
        hint: words.question.several,
        options: [
          ...(naming ? optionsOf(naming.options, wordsOf(naming, texts).options) : []),
          { value: NONE, label: words.question.none },
        ],
        values: typed?.getAll(name) ?? before,
      }
    }
    case 'day':
      return { ...base, kind: 'day', value: typedDay(name, given, typed) }
    case 'money':
      return {
        ...base,
        kind: 'money',
        hint: words.question.amountHint,
        value: text ?? (typeof given === 'number' ? euros(given) : undefined),
      }
    case 'number':
      return {
        ...base,
        kind: 'number',
        value: text ?? (typeof given === 'number' ? String(given) : undefined),
      }
  }
}

function optionsOf(
  own: { readonly [option: string]: string },
  said: { readonly [option: string]: string } | undefined,
): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(own).map(([value, label]) => ({ value, label: said?.[value] ?? label }))
}

/** The three parts of a day, as typed or as answered. */
export function typedDay(
  name: string,
  given: Given | undefined,
  typed: Sent | undefined,
): { readonly day: string; readonly month: string; readonly year: string } | undefined {
  if (typed) {
    const part = (key: string): string => typed.get(`${name}-${key}`) ?? ''
    return { day: part('day'), month: part('month'), year: part('year') }
  }
  if (typeof given !== 'string') return undefined
  const [year = '', month = '', day = ''] = given.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}

function euros(cents: number): string {
  return cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',')
}
