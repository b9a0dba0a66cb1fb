import type { SaidSource } from '@sejour/answers/say'
import { directionOf, type PersonLang, tomorrowWords } from '@sejour/chain'
import type { ComponentChildren } from 'preact'
import { marginOf } from '../app/tool/said.ts'
import { Margin } from '../components/index.ts'
import { MarginNote } from '../components/margin.tsx'
import type { Source } from '../components/types.ts'
import { isSiteLang, lawLang } from './person-lang.ts'

/** What stands in the margin of a person’s page. */
export interface PersonMarginProps {
  readonly lang: PersonLang
  readonly sources: readonly (SaidSource | Source)[]
  readonly children: ComponentChildren
}

/** A statement with its sources: these stay in French where the law has no name for them. */
export function PersonMargin({ lang, sources, children }: PersonMarginProps) {
  const law = lawLang(lang)
  const source = sources.map((one) => ('said' in one ? marginOf(one, law) : one))
  const note = source.length === 0 ? undefined : source
  if (isSiteLang(lang)) {
    return (
      <Margin lang={lang} source={note}>
        {children}
      </Margin>
    )
  }
  return (
    <div class="statement">
      <div class="statement-text">{children}</div>
      {note && (
        <div class="margin-note" lang={law} dir="ltr">
          <MarginNote lang={law} source={note} />
        </div>
      )}
    </div>
  )
}

/** Words of the law that the language of the page lacks. */
export function LawWords({ lang, children }: { lang: PersonLang; children: ComponentChildren }) {
  if (isSiteLang(lang)) return <>{children}</>
  return (
    <span lang={lawLang(lang)} dir="ltr">
      {children}
    </span>
  )
}

/** What nobody confirmed yet, in the words of the page. */
export function ToBeConfirmed({ lang }: { lang: PersonLang }) {
  return (
    <span class="to-confirm" dir={directionOf(lang)}>
      {tomorrowWords[lang].toConfirm}
    </span>
  )
}
