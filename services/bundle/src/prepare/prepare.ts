import { LIMITS, Unreadable } from '../faults.ts'
import { decodeText } from '../kinds/decode-text.ts'
import { readDocx } from '../kinds/docx.ts'
import { readHeic } from '../kinds/heic.ts'
import { identify, type Kind } from '../kinds/identify.ts'
import { readOdt } from '../kinds/odt.ts'
import { readPicture } from '../kinds/picture.ts'
import { scrub } from '../pdf/clean.ts'
import { addMail } from './add-mail.ts'
import { addPdf } from './add-pdf.ts'
import { lookAtPages } from './look.ts'
import { addDraft, addText } from './add-text.ts'
import { addPictures, openPages, type Pages } from './pages.ts'
import type { Prepared } from './prepared.ts'

/**
 * A piece of any kind as plain pages that act in no way.
 *
 * @throws Unreadable when it cannot be shown
 */
export async function prepare(
  bytes: Uint8Array,
  given: Pick<Pages, 'words' | 'host' | 'library'>,
): Promise<Prepared> {
  const pages = await openPages(given)
  await addPiece(pages, bytes, 0)
  if (pages.pdf.getPageCount() === 0) throw new Unreadable('damaged')
  scrub(pages.pdf)
  const saved = await save(pages)
  const { corners, hasChanged } = await lookAtPages(pages, saved)
  return {
    pdf: hasChanged ? await save(pages) : saved,
    about: { corners, remarks: [...pages.remarks].toSorted() },
  }
}

/** Adds what these bytes show; `depth` counts the mails around them. */
async function addPiece(pages: Pages, bytes: Uint8Array, depth: number): Promise<void> {
  if (bytes.length === 0) throw new Unreadable('empty')
  if (bytes.length > LIMITS.bytes) throw new Unreadable('too-large')
  const kind = await identify(bytes)
  if (kind === undefined) throw new Unreadable('unknown-kind')
  if (kind === 'encrypted') throw new Unreadable('encrypted')
  await ADD[kind](pages, bytes, depth)
}

type Add = (pages: Pages, bytes: Uint8Array, depth: number) => Promise<void>

const ADD: { readonly [kind in Kind]: Add } = {
  pdf: addPdf,
  picture: (pages, bytes) => addPictures(pages, readPicture(bytes)),
  heic: (pages, bytes) => addPictures(pages, readHeic(bytes)),
  docx: async (pages, bytes) => addDraft(pages, 'docx', await readDocx(bytes, pages.words.draft)),
  odt: async (pages, bytes) => addDraft(pages, 'odt', await readOdt(bytes, pages.words.draft)),
  text: (pages, bytes) => addText(pages, decodeText(bytes)),
  mail: (pages, bytes, depth) => addMail(pages, bytes, { depth, addPiece }),
}

function save(pages: Pages): Promise<Uint8Array> {
  return pages.pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  })
}
