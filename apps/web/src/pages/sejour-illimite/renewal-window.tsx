import type { RenewalAnswer } from '@sejour/answers/renewal'
import { Margin } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { sejourIllimiteTexts } from './texts/index.ts'

/** When the title that ends soon is asked for again. */
export function RenewalWindow({ lang, renewal }: { lang: Lang; renewal: RenewalAnswer }) {
  const { answer: words } = sejourIllimiteTexts(lang)
  return (
    <>
      <h2>{words.renewal(renewal.label)}</h2>
      <Margin lang={lang} source={renewal.sources.map((one) => marginOf(one, lang))}>
        {renewal.said.map((sentence) => (
          <p>
            <strong>{sentence}</strong>
          </p>
        ))}
      </Margin>
      {renewal.statements.map(({ id, text, sources }) => (
        <Margin key={id} lang={lang} source={sources.map((one) => marginOf(one, lang))}>
          <p>{text}</p>
        </Margin>
      ))}
    </>
  )
}
