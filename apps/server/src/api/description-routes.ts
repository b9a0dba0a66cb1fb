import type { FastifyInstance } from 'fastify'
import { Problem, STATUS } from '../http/problem.ts'
import { describeApi } from '../openapi/describe-api.ts'
import { details } from '../texts/details.ts'
import { titles } from '../texts/titles.ts'

/** The description of the API, and of each problem that it may tell. */
export function descriptionRoutes(app: FastifyInstance): void {
  const description = describeApi()
  app.get('/api/openapi.json', () => description)
  app.get<{ Params: { code: string } }>('/api/problems/:code', ({ params, lang }) => {
    const code = PROBLEM_CODES.find((known) => known === params.code)
    if (!code) throw new Problem('not-found', details[lang].notFound)
    return { type: `/api/problems/${code}`, title: titles[lang][code], status: STATUS[code] }
  })
}

const PROBLEM_CODES = Object.keys(STATUS) as readonly (keyof typeof STATUS)[]
