import { procedures, textsFor } from '@sejour/answers/procedures'
import type { CaseProcedure } from '@sejour/cases'
import type { DeskLang } from '../agenda/agenda-item.ts'

/** The title of a procedure of the catalogue; its id for one that is not there. */
export function procedureTitle({ kind }: CaseProcedure, lang: DeskLang): string {
  const answerable = Object.hasOwn(procedures, kind) ? procedures[kind] : undefined
  return answerable ? textsFor(answerable, lang).procedure.title : kind
}
