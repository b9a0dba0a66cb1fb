import type { FastifyInstance, FastifyRequest } from 'fastify'
import { details } from '../texts/details.ts'
import { Problem } from './problem.ts'
import { readJson } from './read-json.ts'

/** The largest body that is read, in bytes. */
export const BODY_LIMIT = 1024 * 1024

/** Bodies of the API are JSON in UTF-8 and nothing else. */
export function acceptJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      refuseOtherEncodings(request)
      const read = readJson(body)
      if (read.ok) return read.value
      throw unreadable(read.code, request)
    },
  )
}

/** Bodies of the pages are what a form sends. */
export function acceptForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_: FastifyRequest, body: string) => new URLSearchParams(body),
  )
}

/** A body that cannot be read, or that is not there. */
export function unreadable(
  code: keyof (typeof details)['fr']['unreadable'],
  { lang }: FastifyRequest,
): Problem {
  const message = details[lang].unreadable[code]
  return new Problem('malformed-body', message, { errors: [{ code, path: '', message }] })
}

function refuseOtherEncodings({ headers, lang }: FastifyRequest): void {
  const charset = /;\s*charset\s*=\s*"?([^";\s]+)/i.exec(headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
    throw new Problem('unsupported-media-type', details[lang].jsonOnly)
  }
  const encoding = headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') {
    throw new Problem('unsupported-media-type', details[lang].encoded)
  }
}
