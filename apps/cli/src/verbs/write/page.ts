import { line, list, part, quiet, title, verbatim, type Line } from '../../page/line.ts'
import type { WrittenFile } from './index.ts'
import { writeTexts } from './texts.ts'

/** What was written, and what is still to be confirmed; without a file, the act itself. */
export function writtenPage(of: WrittenFile): readonly Line[] {
  const texts = writeTexts[of.lang]
  const remarks = of.remarks.map(({ text, source }) =>
    source === undefined ? text : `${text} (${source})`,
  )
  return [
    ...(of.file === undefined
      ? (of.text ?? '').split('\n').map((text) => line(text))
      : [title(texts.written(of.file)), quiet(texts.version(of.formText ?? of.act, of.version))]),
    ...part(texts.toConfirm, list(remarks)),
    ...(of.sha256 === undefined ? [] : part(texts.checksum, [verbatim(of.sha256)])),
  ]
}
