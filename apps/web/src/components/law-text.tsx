import { MarginNote } from './margin.tsx'
import type { Containing, Localised, Source } from './types.ts'

export interface LawTextProps extends Localised, Containing {
  readonly source: Source
  /** Language of the quoted words, when it is not that of the page. */
  readonly textLang?: string
}

/** Words of the law or of an act, in their own typeface, with their source in the margin. */
export function LawText({ lang, source, textLang, children }: LawTextProps) {
  return (
    <div class="statement">
      <blockquote class="law-text" lang={textLang}>
        {children}
      </blockquote>
      <MarginNote lang={lang} source={source} />
    </div>
  )
}
