import type { DecodedHeading, HeadingReason } from '@sejour/answers/papers'
import type { Lang } from '../../../texts/index.ts'
import { paperHref } from '../paper-link.ts'
import { photoTexts } from './texts/index.ts'

interface HeadingFoundProps {
  readonly lang: Lang
  readonly decoded: DecodedHeading
  /** Of its titles. */
  readonly level: 'h2' | 'h3'
}

/** The papers that a heading may name, side by side, each with why; and what was read. */
export function HeadingFound({ lang, decoded, level: Title }: HeadingFoundProps) {
  const texts = photoTexts(lang)
  const { candidates, lines } = decoded
  return (
    <>
      {candidates.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <>
          <Title>{texts.found}</Title>
          <p>{candidates.length > 1 ? texts.several : texts.one}</p>
          <ul class="papers papers-few">
            {candidates.map(({ id, name, why }) => (
              <li class="paper-row paper-row-plain">
                <div>
                  <a href={paperHref(lang, id)}>{name}</a>
                  <p class="quiet">{why.map((one) => sayReason(one, lang)).join(' · ')}</p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      <Title>{texts.lines}</Title>
      <ul class="paper-lines">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  )
}

function sayReason(reason: HeadingReason, lang: Lang): string {
  const { why } = photoTexts(lang)
  return reason.by === 'title' ? why.title(reason.words.join(', ')) : why[reason.by](reason.printed)
}
