import { sayEachSourceOnce } from '@sejour/answers/say'
import { type LangueId, langues } from '@sejour/law/autorites'
import { marginOf } from '../../app/tool/said.ts'
import { Margin } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { autoritesTexts } from './texts/index.ts'

/** In which language one writes and is answered. */
export function Languages({ lang }: { lang: Lang }) {
  const { law, words } = autoritesTexts(lang)
  return (
    <>
      <h2 id="langues">{words.languages}</h2>
      {Object.entries(langues).map(([id, { source }]) => (
        <Margin
          lang={lang}
          source={sayEachSourceOnce(source, lang).map((one) => marginOf(one, lang))}
        >
          <p>{law.langues[id as LangueId]}</p>
        </Margin>
      ))}
    </>
  )
}
