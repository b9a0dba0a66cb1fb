import type { ArgumentOnMap } from '@sejour/desk'
import { ToConfirm } from '../../components/index.ts'
import type { DeskLang } from '../slugs.ts'
import { argumentsTexts } from './texts/index.ts'

/** What speaks for an argument, what is said against it, what it still needs: words, no score. */
export function Strength({ argument, lang }: { argument: ArgumentOnMap; lang: DeskLang }) {
  const words = argumentsTexts[lang]
  const { strength } = argument
  if (strength === null) return null
  const { speaksFor, speaksAgainst, cautions, toShow, pieces, questions } = strength
  return (
    <details class="desk-more">
      <summary>{words.strength}</summary>
      <dl class="desk-list">
        <Said lang={lang} label={words.speaksFor} remarks={speaksFor} />
        <Said lang={lang} label={words.speaksAgainst} remarks={speaksAgainst} />
        <Said lang={lang} label={words.cautions} remarks={cautions} />
        <Said lang={lang} label={words.toShow} remarks={toShow} />
        {pieces.length > 0 && (
          <div>
            <dt>{words.usual}</dt>
            <dd>
              <ul class="desk-plain">
                {pieces.map(({ label, given }) => (
                  <li>
                    {label} <span class="desk-quiet">– {given ? words.given : words.missing}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {questions.length > 0 && (
          <div>
            <dt>{words.wouldTell}</dt>
            <dd>
              <ul class="desk-plain">
                {questions.map(({ label }) => (
                  <li>{label}</li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </details>
  )
}

type Remarks = NonNullable<ArgumentOnMap['strength']>['speaksFor']

function Said({ lang, label, remarks }: { lang: DeskLang; label: string; remarks: Remarks }) {
  if (remarks.length === 0) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul class="desk-plain">
          {remarks.map(({ text, sources: [source], toConfirm }) => (
            <li>
              {text}{' '}
              {toConfirm ? (
                <ToConfirm lang={lang} />
              ) : (
                <span class="desk-quiet">({source?.said})</span>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
