import type { Block } from '@sejour/documents'
import type { MailAttachment, ReadMail } from '@sejour/exchange'
import { LIMITS, Unreadable } from '../faults.ts'
import type { BundleWords } from '../words/index.ts'
import { addDocument, openPages, type Pages } from './pages.ts'
import { linesOf } from './add-text.ts'

type AddPiece = (pages: Pages, bytes: Uint8Array, depth: number) => Promise<void>

/** Adds a mail: its heading and words, then each thing joined to it that can be shown. */
export async function addMail(
  pages: Pages,
  bytes: Uint8Array,
  { depth, addPiece }: { readonly depth: number; readonly addPiece: AddPiece },
): Promise<void> {
  if (depth >= LIMITS.mailDepth) throw new Unreadable('damaged')
  // Loaded when the first mail comes: what stands behind it is more than all the rest.
  const { readMail } = await import('@sejour/exchange')
  const read = await readMail(bytes)
  if ('refused' in read) throw new Unreadable('damaged')
  const { mail } = read
  // The list of what was joined says what follows: so that is known first.
  const joined = await openPages(pages)
  const shown: boolean[] = []
  for (const attachment of mail.attachments.slice(0, LIMITS.attachments)) {
    shown.push(await tryToAdd(joined, attachment, { depth: depth + 1, addPiece }))
  }
  if (mail.attachments.some((_, at) => !shown[at])) pages.remarks.add('attachment-not-shown')
  await addDocument(pages, {
    lang: pages.words.lang,
    title: mail.subject || pages.words.mail.title,
    blocks: blocksOf(mail, shown, pages.words),
  })
  await moveAll(joined, pages)
}

async function tryToAdd(
  pages: Pages,
  { bytes }: MailAttachment,
  { depth, addPiece }: { readonly depth: number; readonly addPiece: AddPiece },
): Promise<boolean> {
  const before = pages.pdf.getPageCount()
  try {
    await addPiece(pages, bytes, depth)
    return true
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    while (pages.pdf.getPageCount() > before) pages.pdf.removePage(pages.pdf.getPageCount() - 1)
    return false
  }
}

async function moveAll(from: Pages, to: Pages): Promise<void> {
  const known = from.pdf.getPages().map((page) => from.known.has(page))
  const copied = await to.pdf.copyPages(from.pdf, from.pdf.getPageIndices())
  for (const [at, page] of copied.entries()) {
    to.pdf.addPage(page)
    if (known[at]) to.known.add(page)
  }
  for (const remark of from.remarks) to.remarks.add(remark)
}

function blocksOf(mail: ReadMail, shown: readonly boolean[], words: BundleWords): readonly Block[] {
  const { mail: say } = words
  const joined = mail.attachments.map(({ name }, at) =>
    shown[at] ? name : `${name} ${words.notShown}`,
  )
  return [
    {
      kind: 'terms',
      items: [
        { term: say.from, is: mail.from },
        { term: say.to, is: mail.to.join(', ') },
        ...(mail.sentAt ? [{ term: say.sent, is: sayInstant(mail.sentAt) }] : []),
      ].filter(({ is }) => is),
    },
    ...linesOf(mail.text),
    ...(joined.length > 0
      ? [
          { kind: 'heading', level: 2, text: say.joined } as const,
          { kind: 'list', items: joined } as const,
        ]
      : []),
  ]
}

/** As clocks in Belgium showed it. */
function sayInstant(instant: string): string {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels')
  return there.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')
}
