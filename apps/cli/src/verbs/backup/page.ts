import type { Lang } from '@sejour/answers/say'
import { type Line, line, list, part, quiet, title, verbatim } from '../../page/line.ts'
import type { Copied } from './index.ts'
import { backupTexts } from './texts.ts'

/** What was copied, and what must be kept beside it. */
export function backupPage(of: Copied, lang: Lang): readonly Line[] {
  const texts = backupTexts[lang]
  if (!of.complete) return [title(texts.stopped)]
  const key = of.keysIn
    ? texts.keysIn(of.keysIn)
    : of.keyGivenOutside
      ? texts.keyOutside
      : texts.noKey
  return [
    title(texts.title(of.folder)),
    ...list([
      texts.rows(of.rows, of.tables),
      of.filesIn === 'bucket' ? texts.bucket : texts.files(of.files),
      ...(of.missingFiles.length > 0 ? [texts.missing(of.missingFiles.length)] : []),
    ]),
    ...part(texts.key, [line(key)]),
    ...part(texts.seal, [verbatim(of.seal)]),
    quiet(texts.rehearse),
  ]
}
