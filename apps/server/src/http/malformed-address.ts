import type { LocalDate } from '@sejour/calendar'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Pages } from '../pages.ts'
import { details } from '../texts/details.ts'
import { sendProblem } from './errors.ts'
import { NO_STORE, SECURITY_HEADERS } from './headers.ts'
import { findLang, preferredLang } from './language.ts'
import { Problem } from './problem.ts'

/**
 * Answers an address that cannot be decoded, which never reaches the hooks: a page for people, by
 * the language that the address begins with, and a problem for programs.
 */
export async function answerMalformedAddress(
  request: Pick<FastifyRequest, 'url' | 'headers'>,
  reply: FastifyReply,
  { pages, today }: { readonly pages: Pages | undefined; readonly today: () => LocalDate },
): Promise<void> {
  const acceptLanguage = request.headers['accept-language'] ?? ''
  const lang = findLang(/^\/(\w\w)\//.exec(request.url)?.[1])
  // No page stands there, so that the one is given which says so.
  const page =
    lang &&
    (await pages
      ?.handle({
        method: 'GET',
        path: `/${lang}/adresse-illisible`,
        query: new URLSearchParams(),
        form: undefined,
        acceptLanguage,
        today: today(),
      })
      .catch(() => undefined))
  if (!page) {
    const read = preferredLang(acceptLanguage)
    sendProblem(reply, new Problem('malformed-request', details[read].malformedRequest), read)
    return
  }
  reply
    .code(page.status)
    .headers({ ...SECURITY_HEADERS, ...page.headers, 'cache-control': NO_STORE })
    .send(page.body)
}
