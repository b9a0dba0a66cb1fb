import multipart from '@fastify/multipart'
import { ACT_LANGS, acts, checkTextPack, findAct, type TextPack } from '@sejour/acts'
import { mayLoadPacks } from '@sejour/desk'
import { deskHref, deskLangs, deskRoute, type RefusedPack, type Sent } from '@sejour/web/desk'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isFromAnotherSite } from '../http/cross-site.ts'
import { NO_STORE } from '../http/headers.ts'
import { askedBy, stop, tellFailures } from './desk-routes.ts'
import { DONE } from './frame.ts'
import type { DeskParts } from './parts.ts'
import type { Asked } from './route.ts'
import { showPacks } from './text-packs.ts'

/** Of one file, in bytes; the longest act in our words is a twentieth of it. */
const LARGEST_PACK = 1024 * 1024
const MOST_FILES = 60

/** Where text packs come in, and where one is had to start from. */
export async function textPackFiles(
  app: FastifyInstance,
  { parts }: { readonly parts: DeskParts },
): Promise<void> {
  tellFailures(app, parts)
  app.removeAllContentTypeParsers()
  await app.register(multipart)
  app.addHook('onRequest', async (_, reply) => {
    reply.header('cache-control', NO_STORE)
  })
  for (const lang of deskLangs) {
    const handle =
      (page: 'textPacks' | 'textPackOurs', give: typeof load | typeof giveOurs) =>
      async (request: FastifyRequest, reply: FastifyReply) => {
        const handling = { parts, lang, request, reply }
        if (isFromAnotherSite(request)) return stop(handling, 'forbidden')
        const asked = await askedBy({ ...handling, route: { page } })
        return asked === undefined ? stop(handling, 'signed-out') : give(asked, handling)
      }
    app.post(deskRoute(lang, 'textPacksAdd'), handle('textPacks', load))
    app.get(deskRoute(lang, 'textPacksAdd'), (_, reply) =>
      reply.redirect(deskHref(lang, 'textPacks'), 303),
    )
    app.get(deskRoute(lang, 'textPackOurs'), handle('textPackOurs', giveOurs))
  }
}

type Handling = {
  readonly parts: DeskParts
  readonly lang: Asked['lang']
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function load(asked: Asked, handling: Handling): Promise<FastifyReply> {
  const { parts, lang, request, reply } = handling
  if (!parts.packs || !mayLoadPacks(asked.actor)) return stop(handling, 'forbidden')
  if (!request.isMultipart()) return wrong(asked, reply, 'nothing-chosen')
  const packs: TextPack[] = []
  const refused: RefusedPack[] = []
  const limits = { fileSize: LARGEST_PACK, files: MOST_FILES + 1, fields: 10, fieldSize: 10_000 }
  let count = 0
  for await (const part of request.files({ limits, throwFileSizeLimit: false })) {
    const bytes = await part.toBuffer().catch(() => undefined)
    if (bytes === undefined || part.file.truncated) return wrong(asked, reply, 'too-large')
    if (bytes.length === 0) continue
    count += 1
    if (count > MOST_FILES) return wrong(asked, reply, 'too-many')
    const checked = checkFile(part.filename, bytes, asked.lang)
    if ('pack' in checked) packs.push(checked.pack)
    else refused.push(checked)
  }
  if (count === 0) return wrong(asked, reply, 'nothing-chosen')
  if (refused.length > 0) {
    return reply
      .code(422)
      .type(HTML)
      .send(await showPacks(asked, { refused }))
  }
  const loaded = await parts.packs.load(asked.actor, packs)
  if ('forbidden' in loaded) return stop(handling, 'forbidden')
  return reply.redirect(`${deskHref(lang, 'textPacks')}?${DONE}=1`, 303)
}

const HTML = 'text/html; charset=utf-8'

async function wrong(asked: Asked, reply: FastifyReply, code: string): Promise<FastifyReply> {
  const sent: Sent = { verb: 'load', values: {}, errors: [{ code }] }
  return reply
    .code(422)
    .type(HTML)
    .send(await showPacks(asked, { sent }))
}

function checkFile(
  file: string,
  bytes: Buffer,
  lang: Asked['lang'],
): RefusedPack | { readonly pack: TextPack } {
  const raw = parsed(bytes)
  if (raw === undefined) return { file, problems: [{ code: 'not-json' }] }
  const checked = checkTextPack(raw, acts)
  if ('pack' in checked) {
    const { pack } = checked
    return pack.source.trim() === '' ? { file, problems: [{ code: 'no-source' }] } : { pack }
  }
  const words = wordsOf(raw, lang)
  return {
    file,
    problems: checked.problems.map((one) => {
      const ours = one.key === undefined ? undefined : words[one.key]
      return { ...one, ...(ours !== undefined && { ours }) }
    }),
  }
}

/** Our sentences of the act that a file is about, as far as it says which. */
function wordsOf(raw: unknown, lang: Asked['lang']): { readonly [key: string]: string } {
  const told = (name: string): unknown =>
    typeof raw === 'object' && raw ? Reflect.get(raw, name) : undefined
  const act = acts.find(({ id }) => id === told('act'))
  return act?.words[ACT_LANGS.find((one) => one === told('lang')) ?? lang] ?? {}
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}

/** Our words of an act, as a pack to start from: only its source is left to be said. */
async function giveOurs({ query }: Asked, handling: Handling): Promise<FastifyReply> {
  const [id = '', version = ''] = (query.get('acte') ?? '').split('@')
  const lang = ACT_LANGS.find((one) => one === query.get('langue')) ?? handling.lang
  const act = findAct(id)
  if (!act?.versions.some((one) => one.id === version)) return stop(handling, 'not-found')
  const pack: TextPack = { act: id, version, lang, source: '', words: act.words[lang] }
  return handling.reply
    .type('application/json; charset=utf-8')
    .header('content-disposition', `attachment; filename="${id}-${version}-${lang}.json"`)
    .send(`${JSON.stringify(pack, null, 2)}\n`)
}
