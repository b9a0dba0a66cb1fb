import type { Lang } from '@sejour/answers/say'
import { type Line, line, list, part, title } from '../../page/line.ts'
import type { PutBack } from './index.ts'
import { restoreTexts } from './texts.ts'

/** What came back, and whether it can be read. */
export function restorePage(of: PutBack, lang: Lang): readonly Line[] {
  const texts = restoreTexts[lang]
  if (!of.complete) return [title(texts.stopped)]
  return [
    title(texts.title(of.madeAt)),
    ...list([
      texts.rows(of.rows, of.tables),
      of.filesIn === 'bucket' ? texts.bucket : texts.files(of.files),
      ...(of.missingFiles.length > 0 ? [texts.missing(of.missingFiles.length)] : []),
    ]),
    ...part(texts.key, [line(texts.keys[of.key])]),
  ]
}
