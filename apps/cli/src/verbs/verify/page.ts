import type { Lang } from '@sejour/answers/say'
import { type Line, line, list, part, quiet, title, verbatim } from '../../page/line.ts'
import type { VerifiedArchive } from './index.ts'
import { verifyTexts } from './texts.ts'

/** Proved or not, and what that means. */
export function verifyPage(of: VerifiedArchive, lang: Lang): readonly Line[] {
  const texts = verifyTexts[lang]
  if (!of.ok) {
    return [
      title(texts.notProved),
      line(texts.why[of.why]),
      ...(of.at === undefined ? [] : [line(texts.at(of.at))]),
      ...(of.path === undefined ? [] : [line(texts.path(of.path))]),
      ...(of.head === undefined ? [] : part(texts.head, [verbatim(of.head)])),
    ]
  }
  return [
    title(texts.proved),
    ...list([
      texts.events(of.events),
      ...(of.withheld > 0 ? [texts.withheld(of.withheld)] : []),
      texts.files(of.files),
    ]),
    ...part(texts.head, [verbatim(of.head)]),
    quiet(of.isKnownHead ? texts.sameHead : texts.noteHead),
  ]
}
