import { paperSheet } from '@sejour/answers/papers'
import type { DeskLang } from './agenda-item.ts'

/** What is printed on a paper of the catalogue; the id itself for one that is not there. */
export const paperName = (id: string, lang: DeskLang): string => paperSheet(id, lang)?.name ?? id
