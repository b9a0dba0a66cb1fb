import type { FastifyInstance } from 'fastify'
import type { Feed, FoundFeed } from '@sejour/desk'

/** What the route of the feeds asks of the services. */
export type FeedParts = {
  /** Whose feed a secret opens. */
  readonly find: (token: string) => Promise<FoundFeed | undefined>
  /** Nothing when the member is not in the organisation any more. */
  readonly feedOf: (found: FoundFeed) => Promise<Feed | undefined>
}

const TYPE = 'text/calendar; charset=utf-8'

/**
 * The agenda of a member by a secret address, for programs that know no password. Whoever has the
 * address reads it, so nothing on the way keeps it and nobody is told whether it ever was one.
 */
export function feedRoute(app: FastifyInstance, { find, feedOf }: FeedParts): void {
  app.get<{ Params: { readonly token: string } }>('/agenda/:token.ics', async (request, reply) => {
    reply.headers({
      'cache-control': 'private, no-cache',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    })
    const found = await find(request.params.token)
    const feed = found && (await feedOf(found))
    if (feed === undefined) return reply.callNotFound()
    const tag = `"${feed.tag}"`
    reply.header('etag', tag)
    if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send()
    return reply
      .type(TYPE)
      .header('content-disposition', 'inline; filename="sejour.ics"')
      .send(await feed.write())
  })
}

// A proxy that compressed the answer marks the tag as weak: the content is the same.
const isKnown = (given: string | undefined, tag: string): boolean =>
  given !== undefined &&
  given.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)
