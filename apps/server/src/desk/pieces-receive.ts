import type { FastifyRequest } from 'fastify'
import { suggestedBy, type Uploaded } from '@sejour/desk'
import { type FileRemark, piecesTexts, remarksOn, type UploadResult } from '@sejour/web/desk'
import { derivedId } from './case-route.ts'
import type { Asked } from './route.ts'

/** Files of one form. */
const MOST_FILES = 50

/** Bytes of one form. */
export const LARGEST_BATCH = 2 * 1024 * 1024 * 1024

/** A file that came in, before anybody says at which number it stands. */
export type Arrived = { readonly name: string } & (
  | { readonly kept: string; readonly remarks: readonly FileRemark[] }
  | { readonly refused: string; readonly about?: string }
)

/** Whatever a form with files sent: its fields, which stand before the files, and the files. */
export type Received = {
  readonly fields: ReadonlyMap<string, string>
  readonly arrived: readonly Arrived[]
}

/**
 * Takes the files of a form one after the other, straight into the store. Each succeeds or fails by
 * itself. @throws what the connection throws when it is cut: nothing of that file is kept
 */
export async function receiveFiles(
  request: FastifyRequest,
  asked: Asked,
  take: (upload: TakenFile) => Promise<Uploaded>,
): Promise<Received> {
  const fields = new Map<string, string>()
  const arrived: Arrived[] = []
  let index = 0
  for await (const part of request.parts({ limits: LIMITS })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields.set(part.fieldname, part.value)
      continue
    }
    // A browser sends an empty part for a field in which no file was chosen.
    const name = part.filename ?? ''
    if (name === '') {
      part.file.resume()
      continue
    }
    const commandId = derivedId(fields.get('command') ?? asked.parts.newId(), `file ${index}`)
    const exhibit = fields.get('exhibit') ?? derivedId(commandId, 'exhibit')
    index += 1
    const stream = part.file.iterator({ destroyOnReturn: false })
    arrived.push(arrivedAs(name, await take({ name, commandId, exhibit, stream })))
  }
  return { fields, arrived }
}

export type TakenFile = {
  readonly name: string
  readonly commandId: string
  readonly exhibit: string
  readonly stream: AsyncIterable<Uint8Array>
}

const LIMITS = {
  // The store counts the bytes of each file, and says so in words.
  fileSize: Number.POSITIVE_INFINITY,
  files: MOST_FILES * 2,
  fieldSize: 100_000,
  fields: 50,
}

/** A new piece of the case for each file; its name suggests the title and the day. */
export function takeAsPiece(asked: Asked): (upload: TakenFile) => Promise<Uploaded> {
  const { parts, actor, lang, places } = asked
  const caseId = places['case'] ?? ''
  return (upload) =>
    parts.pieces.add(
      actor,
      { caseId, ...upload },
      suggestedBy(upload.name, piecesTexts[lang].upload.untitled),
    )
}

/** What came of one file, before it has a number. */
export function arrivedAs(name: string, uploaded: Uploaded): Arrived {
  if ('kept' in uploaded) {
    return { name, kept: uploaded.exhibit, remarks: remarksOn(uploaded.kept) }
  }
  if ('refused' in uploaded) return { name, ...uploaded }
  return { name, refused: 'forbidden' in uploaded ? 'forbidden' : 'no-case' }
}

/** What arrived, with the numbers that the pieces have now. */
export function resultsOf(
  arrived: readonly Arrived[],
  pieceOf: (exhibit: string) => UploadResult['piece'],
): readonly UploadResult[] {
  return arrived.map((one): UploadResult => {
    const piece = pieceOf('kept' in one ? one.kept : (one.about ?? ''))
    const common = { name: one.name, ...(piece !== undefined && { piece }) }
    return 'kept' in one
      ? { ...common, outcome: 'kept', remarks: one.remarks }
      : { ...common, outcome: one.refused, remarks: [] }
  })
}
