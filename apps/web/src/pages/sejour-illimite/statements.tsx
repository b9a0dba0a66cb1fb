import type { SaidStatement } from '@sejour/answers/unlimited'
import { ContradictionNote, Margin, MarkWithWord } from '../../components/index.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { contradictionHref } from '../contradictions/link.ts'

/** Sentences, each with its sources beside it. */
export function Statements({ lang, of }: { lang: Lang; of: readonly SaidStatement[] }) {
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
          {contradiction !== null && (
            <ContradictionNote lang={lang} href={contradictionHref(lang, contradiction)} />
          )}
        </Margin>
      ))}
    </>
  )
}
