import { Readable } from 'node:stream'
import { type DeskRefusal, sayRefusal, type Uploaded, type UploadRefusal } from '@sejour/desk'
import type { Lang } from '@sejour/answers/say'
import { Problem } from '../../http/problem.ts'
import type { ProblemCode } from '../../texts/titles.ts'
import type { CaseCall } from './case-endpoint.ts'
import { notSeen, seenIn } from './outcomes.ts'
import { fileAsked, keyOf } from './read-request.ts'
import { casesTexts, type OwnUploadRefusal } from './texts.ts'

/** A file comes in as it is sent, a piece at a time: it never stands in memory as a whole. */
export async function receiveFile({ parts, actor, request, caseId }: CaseCall): Promise<unknown> {
  const { lang } = request
  const { exhibit, name, title } = fileAsked(request)
  const commandId = keyOf(request, undefined)
  const stream = request.body instanceof Readable ? request.body : Readable.from([])
  const upload = { caseId, exhibit, commandId, name, stream }
  const uploaded = await parts.pieces.add(actor, upload, { title })
  if ('kept' in uploaded) {
    return { exhibit: uploaded.exhibit, version: uploaded.version, file: uploaded.kept }
  }
  throw notKept(uploaded, lang)
}

/** The bytes as they were received. */
export async function sendFile(call: CaseCall): Promise<unknown> {
  const { parts, actor, request, reply, caseId, exhibit } = call
  const { lang } = request
  const opened = await parts.pieces.open(actor, { caseId, exhibit })
  if ('notFound' in opened) throw new Problem('not-found', casesTexts[lang].noSuchFile)
  const { file, bytes } = seenIn(opened, lang)
  return reply
    .type(file.mediaType)
    .header('content-length', file.size)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`)
    .send(Readable.from(bytes))
}

const STATUS_OF: { readonly [code in OwnUploadRefusal]: ProblemCode } = {
  executable: 'unsupported-media-type',
  'web-page': 'unsupported-media-type',
  drawing: 'unsupported-media-type',
  script: 'unsupported-media-type',
  empty: 'invalid-content',
  'too-large': 'too-large',
  full: 'store-unavailable',
  unreachable: 'store-unavailable',
}

function notKept(uploaded: Exclude<Uploaded, { readonly kept: unknown }>, lang: Lang): Problem {
  if (!('refused' in uploaded)) return notSeen(uploaded, lang)
  const { refused: code, about = '' } = uploaded
  const message = isOwn(code) ? casesTexts[lang].upload[code] : sayRefusal(code, lang)
  return new Problem(isOwn(code) ? STATUS_OF[code] : 'refused', message, {
    errors: [{ code, path: about, message }],
  })
}

function isOwn(code: UploadRefusal | DeskRefusal): code is OwnUploadRefusal {
  return Object.hasOwn(STATUS_OF, code)
}
