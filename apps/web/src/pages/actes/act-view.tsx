import {
  previewAct,
  writeAct,
  type Act,
  type ActLang,
  type Problem,
  type SaidRemark,
} from '@sejour/acts'
import type { ActData } from '@sejour/cases'
import { toHtmlFragment } from '@sejour/documents'
import { idOfField, placeOnPage } from '../../acts/index.ts'
import type { Lang } from '../../texts/index.ts'
import { actesTexts } from './texts/index.ts'

/** An act as it will look, what is in its way, and what a lawyer has to confirm. */
export type ActSeen = {
  readonly html: string
  readonly problems: readonly Problem[]
  readonly remarks: readonly SaidRemark[]
}

/** `telling`: in which language problems and remarks are said. */
export function seeAct(
  act: Act,
  data: ActData,
  { lang, telling }: { readonly lang: ActLang; readonly telling: ActLang },
): ActSeen {
  const { document, problems } = previewAct(act, data, { lang, telling })
  const written = problems.length === 0 ? writeAct(act, data, { lang, telling }) : undefined
  return {
    html: toHtmlFragment(document, { headingLevel: 3 }),
    problems,
    remarks: written?.ok ? written.remarks : [],
  }
}

/** The language in which an act is asked for on a page: labels and problems exist in three. */
export function tellingOn(page: Lang, act: ActLang): ActLang {
  return page === 'en' ? act : page
}

export interface ActViewProps {
  /** Of the page. */
  readonly lang: Lang
  readonly act: Act
  readonly actLang: ActLang
  readonly data: ActData
  readonly seen: ActSeen
}

// Longer lists help nobody; the first ones mend most of the others.
const MOST_SHOWN = 60

/** The part that follows what is filled in: problems, remarks, the act itself. */
export function ActView({ lang, act, actLang, data, seen }: ActViewProps) {
  const texts = actesTexts(lang)
  const telling = tellingOn(lang, actLang)
  const said = telling === lang ? undefined : telling
  const { problems, remarks, html } = seen
  return (
    <>
      {problems.length === 0 ? (
        <p class="draft-ready">{texts.ready}</p>
      ) : (
        <details class="draft-problems" id="act-problems" open>
          <summary>{texts.problems(problems.length)}</summary>
          <ul>
            {contradictionsFirst(problems)
              .slice(0, MOST_SHOWN)
              .map(({ path, kind, message, source }) => (
                <li class={`draft-problem draft-problem-${kind}`}>
                  <span class="draft-problem-kind">{texts.kinds[kind]}</span>{' '}
                  <a href={`#${idOfField(placeOnPage(act.fields, path, data))}`} lang={said}>
                    {message}
                  </a>
                  {source !== undefined && (
                    <span class="desk-quiet" lang={said}>
                      {` (${source})`}
                    </span>
                  )}
                </li>
              ))}
            {problems.length > MOST_SHOWN && <li>{texts.more(problems.length - MOST_SHOWN)}</li>}
          </ul>
        </details>
      )}
      {remarks.length > 0 && (
        <section class="draft-remarks" aria-label={texts.remarks}>
          <h3>{texts.remarks}</h3>
          <ul lang={said}>
            {remarks.map(({ text, source }) => (
              <li>
                {text}
                {source !== undefined && <span class="desk-quiet">{` (${source})`}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="draft-paper" lang={actLang} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  )
}

const WEIGHT = { contradiction: 0, unreadable: 1, missing: 2 }

/** What contradicts itself is not found by filling in more. */
function contradictionsFirst(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((one, other) => WEIGHT[one.kind] - WEIGHT[other.kind])
}
