import type { SaidStatement } from '@sejour/answers/unlimited'
import { Margin, MarkWithWord } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { sejourIllimiteTexts } from './texts/index.ts'

/** Sentences, each with its sources beside it. */
export function Statements({ lang, of }: { lang: Lang; of: readonly SaidStatement[] }) {
  const { answer: words } = sejourIllimiteTexts(lang)
  return (
    <>
      {of.map(({ id, text, appreciation, contradiction, sources }) => (
        <Margin key={id} lang={lang} source={sources.map((one) => marginOf(one, lang))}>
          <p>{text}</p>
          {appreciation && (
            <p>
              <MarkWithWord lang={lang} finding="discretionary" />
            </p>
          )}
          {contradiction !== null && <p class="hint">{words.contradiction}</p>}
        </Margin>
      ))}
    </>
  )
}
