import type { Block } from '@sejour/documents'
import { LIMITS, Unreadable } from '../faults.ts'
import type { Draft } from '../kinds/draft.ts'
import { identify } from '../kinds/identify.ts'
import { readPicture } from '../kinds/picture.ts'
import { addDocument, addPictures, type Pages } from './pages.ts'

/** Adds what a word processor’s file says, and the pictures it shows, one a page after the words. */
export async function addDraft(pages: Pages, kind: 'docx' | 'odt', draft: Draft): Promise<void> {
  if (JSON.stringify(draft.blocks).length > LIMITS.letters) throw new Unreadable('too-large')
  const { lang, draft: words } = pages.words
  pages.remarks.add('simplified')
  await addDocument(pages, { lang, title: words.title[kind], blocks: draft.blocks })
  for (const picture of draft.pictures) {
    // A drawing of the word processor itself is no picture that others read.
    if ((await identify(picture)) === 'picture') await addPictures(pages, readPicture(picture))
  }
}

/** Adds a text as it stands, with its lines. */
export async function addText(pages: Pages, text: string): Promise<void> {
  if (text.length > LIMITS.letters) throw new Unreadable('too-large')
  const { lang, textTitle } = pages.words
  await addDocument(pages, { lang, title: textTitle, blocks: paragraphsOf(text) })
}

/** Paragraphs as the writer parted them, with their lines. */
export function paragraphsOf(text: string): readonly Block[] {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph.trimEnd() }))
}
