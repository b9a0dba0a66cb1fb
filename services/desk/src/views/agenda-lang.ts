import type { Lang } from '@sejour/answers/say'
import type { DeskLang } from '../agenda/index.ts'

/** The desk speaks two languages; whoever reads another one gets French, the language of the rules. */
export function agendaLang(lang: Lang): DeskLang {
  return lang === 'nl' ? 'nl' : 'fr'
}
