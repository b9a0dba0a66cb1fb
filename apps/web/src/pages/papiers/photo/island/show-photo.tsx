import { decodeHeading, headingLines } from '@sejour/answers/papers'
import { render, type ComponentChildren } from 'preact'
import { langs } from '../../../../texts/index.ts'
import { HeadingFound } from '../heading-found.tsx'
import { photoTexts } from '../texts/index.ts'
import { openReader } from './reader.ts'
import { findPicture } from './picture.ts'
import { readHead } from './read-head.ts'

type Showing = {
  readonly file: File | undefined
  readonly place: HTMLElement
  /** Sends the picture after all. */
  readonly send: () => void
  readonly signal: AbortSignal
}

/** Reads a picture here and shows what its heading says. Nothing of it leaves the browser. */
export async function showPhoto({ file, place, send, signal }: Showing): Promise<void> {
  const lang = langs.find((one) => one === document.documentElement.lang) ?? 'fr'
  const texts = photoTexts(lang)
  const show = (content: ComponentChildren) => {
    if (signal.aborted) return
    render(content, place)
    // On a small screen the place lies below what was pressed.
    place.scrollIntoView({ block: 'nearest' })
  }
  if (file === undefined) return show(<p class="field-error">{texts.problems['no-picture']}</p>)
  show(<p>{texts.loading}</p>)
  const picture = await findPicture(file)
  if (picture === undefined) {
    return show(<p class="field-error">{texts.problems['not-a-picture']}</p>)
  }
  const reader = openReader(() => show(<p>{texts.reading}</p>))
  signal.addEventListener('abort', reader.close, { once: true })
  try {
    const lines = headingLines(await readHead(reader, picture))
    if (lines.length === 0) {
      return show(<p class="field-error">{texts.problems['nothing-read']}</p>)
    }
    show(<HeadingFound lang={lang} decoded={decodeHeading(lines, lang)} level="h3" />)
  } catch {
    show(
      <>
        <p class="field-error">{texts.problems.failed}</p>
        <p class="hint">{texts.sent}</p>
        <button class="button button-secondary" type="button" onClick={send}>
          {texts.send}
        </button>
      </>,
    )
  } finally {
    reader.close()
    picture.close()
  }
}
