import { ACT_LANGS, sayForm, writeAct, type Act, type ActLang, type Problem } from '@sejour/acts'
import { sayProvision } from '@sejour/answers/say'
import type { ActData } from '@sejour/cases'
import { toHtml, toText } from '@sejour/documents'
import { annexes } from '@sejour/law/annexes'
import { idOfField, placeOnPage } from '../../acts/index.ts'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { ErrorSummary, formatDay, PageHeading } from '../../components/index.ts'
import { assetHrefs } from '../../styles/asset-hrefs.ts'
import type { Lang } from '../../texts/index.ts'
import { paperHref } from '../papiers/paper-link.ts'
import { ActForm, LOAD_FIELD, LoadForm } from './act-form.tsx'
import { specimenHref } from './act-href.ts'
import { ActView, seeAct, tellingOn, type ActSeen } from './act-view.tsx'
import { FILES, readSentAct, SIGNS, type ActFailure, type SentAct } from './read-sent-act.ts'
import { actesTexts } from './texts/index.ts'

/**
 * One act, filled in and seen side by side. What was typed travels in the form and nowhere else: the
 * answer is the page again, the part that follows what is typed, or a file.
 */
export function actPage(asked: Asked, act: Act): Given {
  const { lang, form } = asked
  const own = ACT_LANGS.find((one) => one === lang) ?? 'fr'
  const sent = form && readSentAct(act, form, own)
  const { data, step, lang: actLang, failure } = sent ?? { ...NOTHING, lang: own }
  const telling = tellingOn(lang, actLang)
  if (step === 'json' && failure === undefined) {
    return { download: { ...JSON_FILE, name: `${act.id}.json`, body: jsonOf(data) } }
  }
  const file = failure === undefined ? fileOf(act, { data, step, lang: actLang }) : undefined
  if (file) return { download: file }
  const seen = seeAct(act, data, { lang: actLang, telling })
  const view = { lang, act, actLang, data, seen }
  if (step === 'live') return { fragment: <ActView {...view} /> }
  const isWanted = FILES.some((kind) => kind === step)
  const errors = [
    ...(failure ? [{ fieldId: fieldOf(failure), message: sayFailure(failure, form, lang) }] : []),
    ...(isWanted ? summaryOf(act, data, seen, lang) : []),
  ]
  const props = { ...view, failure, isWanted, form }
  return {
    status: errors.length === 0 ? 200 : STATUS[failure ?? 'none'],
    page: <ActPage asked={asked} errors={errors} {...props} />,
  }
}

const NOTHING = { data: {}, step: '', failure: undefined } satisfies Omit<
  SentAct,
  'lang' | 'failure'
> & {
  readonly failure: undefined
}

const JSON_FILE = { type: 'application/json; charset=utf-8' }

const STATUS = {
  none: 422,
  busy: 503,
  unprintable: 422,
  unset: 422,
  'our-fault': 500,
  'too-large': 413,
  'too-many-rows': 413,
  'no-file': 422,
  'not-json': 422,
} as const satisfies { readonly [failure in ActFailure | 'none']: number }

const jsonOf = (data: ActData): string => `${JSON.stringify(data, undefined, 2)}\n`

/** The files that need no typesetting; nothing when something is in the way of the act. */
function fileOf(act: Act, { data, step, lang }: Pick<SentAct, 'data' | 'step' | 'lang'>) {
  if (step !== 'html' && step !== 'txt') return undefined
  const written = writeAct(act, data, { lang })
  if (!written.ok) return undefined
  const name = `${act.id}-${written.day}-${lang}.${step}`
  return step === 'html'
    ? { name, type: 'text/html; charset=utf-8', body: toHtml(written.document) }
    : { name, type: 'text/plain; charset=utf-8', body: toText(written.document) }
}

function fieldOf(failure: ActFailure): string {
  return failure === 'no-file' || failure === 'not-json' ? LOAD_FIELD : 'filling'
}

function sayFailure(failure: ActFailure, form: URLSearchParams | undefined, lang: Lang): string {
  const texts = actesTexts(lang)
  const signs = form?.get(SIGNS) ?? ''
  return failure === 'unprintable' && /^U\+[0-9A-F]+(?:, U\+[0-9A-F]+)*$/.test(signs)
    ? `${texts.failures.unprintable} ${texts.unprintableSigns(signs)}`
    : texts.failures[failure]
}

const MOST_IN_SUMMARY = 8

function summaryOf(act: Act, data: ActData, { problems }: ActSeen, lang: Lang) {
  const shown = problems.slice(0, MOST_IN_SUMMARY).map(({ path, message }) => ({
    fieldId: idOfField(placeOnPage(act.fields, path, data)),
    message,
  }))
  const left = problems.length - shown.length
  const rest = { fieldId: 'seen', message: actesTexts(lang).more(left) }
  return left > 0 ? [...shown, rest] : shown
}

interface ActPageProps {
  readonly asked: Asked
  readonly lang: Lang
  readonly act: Act
  readonly actLang: ActLang
  readonly data: ActData
  readonly seen: ActSeen
  readonly errors: readonly { readonly fieldId: string; readonly message: string }[]
  readonly failure: ActFailure | undefined
  /** A file was asked for: then what is missing stands at its field too. */
  readonly isWanted: boolean
  readonly form: URLSearchParams | undefined
}

function ActPage(props: ActPageProps) {
  const { asked, lang, act, actLang, data, seen, errors, failure, isWanted, form } = props
  const texts = actesTexts(lang)
  const telling = tellingOn(lang, actLang)
  const { title } = act.words[telling]
  const said = telling === lang ? undefined : telling
  const isOfFile = failure !== undefined && fieldOf(failure) === LOAD_FIELD
  return (
    <SitePage
      asked={asked}
      path={`/actes/${act.id}`}
      title={title}
      description={texts.description}
      island="actes"
      styles={[assetHrefs.desk, assetHrefs.acts]}
    >
      <div class="acts-wide">
        <p>
          <a class="back" href={addressOf(lang, '/actes')}>
            {texts.back}
          </a>
        </p>
        <div lang={said}>
          <PageHeading title={title} lead={act.form ? sayForm(act.form, telling) : undefined} />
        </div>
        <ErrorSummary lang={lang} errors={errors} />
        <About lang={lang} act={act} telling={telling} />
        <p>{texts.sent}</p>
        <div class="desk draft-columns">
          <section class="draft-form" aria-labelledby="filling">
            <h2 id="filling">{texts.form}</h2>
            <p class="draft-jump">
              <a href="#seen">{texts.toPreview}</a>
            </p>
            <ActForm
              lang={lang}
              act={act}
              actLang={actLang}
              data={data}
              atFields={isWanted ? seen.problems : seen.problems.filter(isNoGap)}
              known={seen.problems}
            />
            <LoadForm
              lang={lang}
              act={act}
              actLang={actLang}
              error={isOfFile ? sayFailure(failure, form, lang) : undefined}
            />
          </section>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls: the keyboard must reach it. */}
          <section class="draft-preview" aria-labelledby="seen" data-act-preview tabIndex={0}>
            <h2 id="seen">{texts.preview}</h2>
            <p class="draft-jump">
              <a href="#filling">{texts.toForm}</a>
            </p>
            <div data-act-shown>
              <ActView {...{ lang, act, actLang, data, seen, isWanted }} />
            </div>
          </section>
        </div>
      </div>
    </SitePage>
  )
}

const isNoGap = ({ kind }: Problem): boolean => kind !== 'missing'

/** Its versions, what it refuses and why, and how it looks with invented people. */
function About({ lang, act, telling }: { lang: Lang; act: Act; telling: ActLang }) {
  const texts = actesTexts(lang)
  const paper = paperOf(act)
  const said = telling === lang ? undefined : telling
  return (
    <>
      <p class="quiet">
        {texts.specimenIn}{' '}
        {ACT_LANGS.map((one, index) => (
          <>
            {index > 0 && ', '}
            <a href={specimenHref(lang, act.id, one)}>{texts.languages[one]}</a>
          </>
        ))}
        {'. '}
        {texts.versions}
        {lang === 'fr' ? ' : ' : ': '}
        {act.versions
          .map(({ from, until }) =>
            until === undefined
              ? texts.since(formatDay(from, lang))
              : texts.between(formatDay(from, lang), formatDay(until, lang)),
          )
          .join(', ')}
        .
        {paper !== undefined && (
          <>
            {' '}
            <a href={paperHref(lang, paper)}>{texts.about}</a>
          </>
        )}
      </p>
      <details class="more">
        <summary>
          {texts.refused} ({act.rules.length})
        </summary>
        <ul lang={said}>
          {act.rules.map(({ says, source }) => (
            <li>
              {says[telling]}
              {source !== undefined && (
                <span class="quiet">{` (${sayProvision(source, telling)})`}</span>
              )}
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** The sheet of this form among the papers. */
function paperOf({ form }: Act): string | undefined {
  return annexes.find(
    ({ instrument, number }) => form?.instrument === instrument && form.number === number,
  )?.id
}
