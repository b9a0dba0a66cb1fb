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
  /** A file was asked for: everything in its way stands open. */
  readonly isWanted?: boolean
}

// Longer lists help nobody; the first ones mend most of the others.
const MOST_SHOWN = 60
// Of what is missing: an act that is hardly begun lacks everything, and the page shows where.
const FEW = 6

/** The part that follows what is filled in: problems, remarks, the act itself. */
export function ActView(props: ActViewProps) {
  const { lang, actLang, seen } = props
  const texts = actesTexts(lang)
  const said = saidIn(props)
  const { problems, remarks, html } = seen
  const wrong = problems.filter(({ kind }) => kind !== 'missing')
  const missing = problems.filter(({ kind }) => kind === 'missing')
  return (
    <>
      {problems.length === 0 && <p class="draft-ready">{texts.ready}</p>}
      {/* What contradicts itself is not mended by filling in more: it comes first, and open. */}
      <Problems {...props} id="wrong" title={texts.wrong(wrong.length)} problems={wrong} isOpen />
      <Problems
        {...props}
        id="missing"
        title={texts.missing(missing.length)}
        problems={missing}
        isOpen={missing.length <= FEW}
      />
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

interface ProblemsProps extends ActViewProps {
  readonly id: string
  readonly title: string
  readonly problems: readonly Problem[]
  readonly isOpen?: boolean
}

function Problems({ id, title, problems, isOpen = false, ...view }: ProblemsProps) {
  const { lang, act, data, isWanted = false } = view
  const texts = actesTexts(lang)
  const said = saidIn(view)
  if (problems.length === 0) return null
  return (
    <details class="draft-problems" id={id} open={isOpen || isWanted}>
      <summary>{title}</summary>
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ path, kind, message, source }) => (
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
  )
}

/** The language of what the act says of itself, where it is not that of the page. */
function saidIn({ lang, actLang }: Pick<ActViewProps, 'lang' | 'actLang'>): ActLang | undefined {
  const telling = tellingOn(lang, actLang)
  return telling === lang ? undefined : telling
}
