import {
  inputDe,
  inputEn,
  inputFr,
  inputNl,
  type InputWording,
  matching,
  object,
  option,
  readInput,
  text,
  unknownable,
} from '@sejour/answers/input'
import { type InEachLang, LANGS } from '@sejour/answers/say'
import { CASE_SORTS, type CasesAsked, PROCEDURE_KINDS } from '@sejour/desk'
import type { FastifyRequest } from 'fastify'
import { unreadable } from '../../http/body.ts'
import { Problem } from '../../http/problem.ts'
import { valueIn } from './outcomes.ts'
import { casesTexts } from './texts.ts'

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export const INPUT: InEachLang<InputWording> = {
  fr: inputFr,
  nl: inputNl,
  de: inputDe,
  en: inputEn,
}

const listQuery = object({
  q: unknownable(text({ most: 200 })),
  status: unknownable(option(['open', 'closed', 'handed-over'])),
  procedure: unknownable(option(PROCEDURE_KINDS)),
  risk: unknownable(option(['true', 'false'])),
  sort: unknownable(option(CASE_SORTS)),
  page: unknownable(matching(/^[1-9]\d{0,5}$/)),
  pageSize: unknownable(matching(/^[1-9]\d{0,2}$/)),
  lang: unknownable(option(LANGS)),
})

const fileQuery = object({
  exhibit: matching(UUID),
  name: text({ most: 200 }),
  title: unknownable(text({ most: 200 })),
  lang: unknownable(option(LANGS)),
})

/** Which cases are asked for; with words, those that have them. */
export function listAsked({
  query,
  lang,
}: FastifyRequest): CasesAsked & { readonly words?: string } {
  const asked = valueIn(readInput(listQuery, { ...Object(query) }, INPUT[lang]), lang)
  const { q, status, procedure, risk, sort, page, pageSize } = asked
  return {
    ...(q && { words: q }),
    ...(status && { status }),
    ...(procedure && { procedure }),
    ...(risk === 'true' && { atRisk: true }),
    ...(sort && { sort }),
    ...(page && { page: Number(page) }),
    ...(pageSize && { pageSize: Number(pageSize) }),
  }
}

/** The piece that a file is for, and how its file is called. */
export function fileAsked({ query, lang }: FastifyRequest): {
  readonly exhibit: string
  readonly name: string
  readonly title: string
} {
  const { exhibit, name, title } = valueIn(
    readInput(fileQuery, { ...Object(query) }, INPUT[lang]),
    lang,
  )
  return { exhibit, name, title: title ?? name }
}

/** The body, where one is needed. */
export function bodyOf(request: FastifyRequest): unknown {
  if (request.body === undefined || request.body === null) throw unreadable('empty', request)
  return request.body
}

/** The key under which a command is only ever carried out once. The header goes first. */
export function keyOf({ headers, lang }: FastifyRequest, inBody: string | undefined): string {
  const key = headers['idempotency-key'] ?? inBody
  if (typeof key === 'string' && UUID.test(key)) return key
  const message = casesTexts[lang].keyNeeded
  throw new Problem('invalid-content', message, {
    errors: [{ code: 'required', path: 'commandId', message }],
  })
}

/** The version that was read, as `If-Match` or the body names it. */
export function versionOf(
  { headers, lang }: FastifyRequest,
  inBody: number | undefined,
): number | undefined {
  const header = headers['if-match']
  if (header === undefined) return inBody
  const version = /^"(\d{1,7})"$/.exec(header)?.[1]
  if (version !== undefined) return Number(version)
  const message = casesTexts[lang].wrongVersion
  throw new Problem('invalid-content', message, {
    errors: [{ code: 'invalid', path: 'If-Match', message }],
  })
}
