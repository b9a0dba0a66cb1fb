import { FAILURE, LARGEST_DATA, SIGNS } from '@sejour/web/actes'
import type { FastifyRequest } from 'fastify'

// A letter may take several bytes: what is within this may still be too much for the page.
const LARGEST_FILE = 3 * LARGEST_DATA

/** What a form sent, with the text of its file as `data`; why it cannot be read, under its own name. */
export async function receiveForm(request: FastifyRequest): Promise<URLSearchParams> {
  const form = request.isMultipart()
    ? await receiveParts(request)
    : request.body instanceof URLSearchParams
      ? new URLSearchParams(request.body)
      : new URLSearchParams()
  // Only the server says why.
  if (!request.isMultipart()) {
    form.delete(FAILURE)
    form.delete(SIGNS)
  }
  return form
}

async function receiveParts(request: FastifyRequest): Promise<URLSearchParams> {
  const form = new URLSearchParams()
  const limits = { fileSize: LARGEST_FILE, files: 1, fields: 5, fieldSize: 1000 }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      const known = part.fieldname === 'language' || part.fieldname === 'step'
      if (known && typeof part.value === 'string') form.set(part.fieldname, part.value)
      continue
    }
    const chunks: Uint8Array[] = []
    for await (const chunk of part.file) chunks.push(chunk)
    if (part.file.truncated) form.set(FAILURE, 'too-large')
    else form.set('data', textOf(Buffer.concat(chunks)))
  }
  return form
}

/** Of a file in UTF-8; what is no text is no data either. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return '!'
  }
}
