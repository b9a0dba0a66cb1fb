import { sayEachSourceOnce } from '@sejour/answers/say'
import { type LitigeId, litiges } from '@sejour/law/autorites'
import { marginOf } from '../../app/tool/said.ts'
import { Margin } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { autoritesTexts } from './texts/index.ts'

/** Each dispute and the court that hears it. */
export function Disputes({ lang }: { lang: Lang }) {
  const { law, words } = autoritesTexts(lang)
  return (
    <>
      <h2 id="juge">{words.disputes}</h2>
      <p>{words.disputesLead}</p>
      {Object.entries(litiges).map(([key, { judge, source }]) => {
        const id = key as LitigeId
        const { label, limit } = law.litiges[id]
        const sources = sayEachSourceOnce(source, lang).map((one) => marginOf(one, lang))
        return (
          <Margin lang={lang} source={sources}>
            <p>
              <strong>{label}</strong>
              <br />
              <a href={`#juge-${judge}`}>{law.juges[judge].name}</a>
              {limit !== undefined && ` · ${limit}`}
            </p>
          </Margin>
        )
      })}
    </>
  )
}
