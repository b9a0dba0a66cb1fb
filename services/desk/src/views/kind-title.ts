import { procedures, textsFor } from '@sejour/answers/procedures'
import { answerRoutes } from '@sejour/answers/routes'
import type { Lang } from '@sejour/answers/say'
import { deskTexts } from '../texts/index.ts'

/** The title of a kind of procedure; its id where no catalogue has it any more. */
export function kindTitle(kind: string, lang: Lang): string {
  const own: { readonly [id: string]: string } = deskTexts[lang].kinds
  if (Object.hasOwn(own, kind)) return own[kind] ?? kind
  const answerable = Object.hasOwn(procedures, kind) ? procedures[kind] : undefined
  if (answerable) return textsFor(answerable, lang).procedure.title
  return answerRoutes(lang).routes.find(({ id }) => id === kind)?.title ?? kind
}
