import { localDate } from '@sejour/calendar'
import { type Fact, prepare } from '@sejour/engine'
import { article9bis } from '@sejour/law/article-9bis'
import { type Given, kindOf, type Place } from '../../app/guide/given.ts'
import { type Answers, findPlace, withAnswer } from './answers.ts'
import { openQuestions } from './screening.ts'

export const prepared = prepare(article9bis)

/** Answers of an invented person who filed on the day given. */
export function answering(
  given: { readonly [id: string]: Given } = {},
  on = '2025-03-03',
): Answers {
  return { on: localDate(on), given: new Map(Object.entries(given)) }
}

/** The place that an id names. @throws when the procedure has no such fact */
export function placeOf(id: string): Place {
  const place = findPlace(article9bis, id)
  if (!place) throw new Error(`no fact ${id}`)
  return place
}

/** Answers every question that comes up, until none is left; more than `most` is a failure. */
export function answerAll(
  start: Answers,
  answer: (place: Place, turn: number) => Given,
  most = 200,
): { readonly answers: Answers; readonly asked: readonly string[] } {
  let answers = start
  const asked: string[] = []
  for (;;) {
    const [next] = openQuestions(prepared, answers)
    if (!next) return { answers, asked }
    if (asked.length >= most) throw new Error(`more than ${most} questions`)
    asked.push(next.id)
    answers = withAnswer(answers, next, answer(next, asked.length - 1))
  }
}

/** The answer that a number stands for; one in seven is “I don’t know”. */
export function answerFrom({ fact }: Place, seed: number): Given {
  if (seed % 7 === 0) return null
  return valueFrom(fact, Math.floor(seed / 7))
}

function valueFrom(fact: Fact, seed: number): Given {
  switch (fact.kind) {
    case 'boolean':
      return seed % 2 === 0
    case 'choice': {
      const options = Object.keys(fact.options)
      return options[seed % options.length] ?? null
    }
    case 'day':
      return ['1990-01-01', '2009-05-20', '2024-11-30', '2026-01-15'][seed % 4] ?? null
    case 'money':
      return [0, 100_00, 368_00, 400_00][seed % 4] ?? null
    case 'number':
      return seed % 3
    case 'list': {
      const kinds = Object.keys(kindOf(fact)?.options ?? {})
      return kinds.filter((_, index) => (seed >> index) % 3 === 0).slice(0, 4)
    }
  }
}
