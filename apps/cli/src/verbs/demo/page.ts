import type { Lang } from '@sejour/answers/say'
import { item, type Line, line, part, quiet, title } from '../../page/line.ts'
import type { Demonstrated } from './index.ts'
import { demoTexts } from './texts.ts'

/** Who signs in where, with which password. */
export function demoPage(of: Demonstrated, lang: Lang): readonly Line[] {
  const texts = demoTexts[lang]
  if (!of.complete) return [title(texts.stopped), line(texts.goOn)]
  return [
    title(texts.title(of.added)),
    ...part(
      texts.accounts,
      of.accounts.map(({ email, role, organisation }) =>
        item(`${email} · ${texts.roles[role] ?? role} · ${organisation ?? texts.ownSpace}`),
      ),
    ),
    ...part(texts.password, [line(of.password)]),
    quiet(texts.warning),
  ]
}
