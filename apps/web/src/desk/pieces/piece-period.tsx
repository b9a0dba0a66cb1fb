import type { ExhibitDetails } from '@sejour/cases'
import { Day } from '../../components/index.ts'
import type { DeskLang } from '../slugs.ts'
import { piecesTexts } from './texts/index.ts'

/** The day that a piece bears, and the period that it proves. */
export function PiecePeriod({
  lang,
  piece: { dated, coversFrom, coversUntil },
}: {
  lang: DeskLang
  piece: ExhibitDetails
}) {
  const words = piecesTexts[lang]
  if (coversFrom !== undefined && coversUntil !== undefined) {
    return (
      <>
        {words.from} <Day lang={lang} day={coversFrom} /> {words.until}{' '}
        <Day lang={lang} day={coversUntil} />
      </>
    )
  }
  if (coversFrom !== undefined) {
    return (
      <>
        {words.since} <Day lang={lang} day={coversFrom} />
      </>
    )
  }
  if (coversUntil !== undefined) {
    return (
      <>
        {words.upTo} <Day lang={lang} day={coversUntil} />
      </>
    )
  }
  if (dated !== undefined) return <Day lang={lang} day={dated} />
  return <span class="desk-quiet">{words.undated}</span>
}
