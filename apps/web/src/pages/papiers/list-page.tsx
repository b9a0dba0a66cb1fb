import {
  decodePaper,
  listPapers,
  type Decoded,
  type PaperGroup,
  type PaperSheet,
} from '@sejour/answers/papers'
import { ErrorSummary, PageHeading } from '../../components/index.ts'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'
import { PaperFigure } from './paper-figure.tsx'
import { paperHref } from './paper-link.ts'
import { PaperSearch } from './paper-search.tsx'
import { PhotoForm } from './photo/photo-form.tsx'
import { papiersTexts } from './texts/index.ts'

const GROUPS: readonly PaperGroup[] = ['cards', 'provisional', 'receipts', 'decisions', 'orders']

/** The search, what it found, and every paper by group. One sure find leads to its sheet. */
export function listPage(asked: Asked): Given {
  const { lang, query } = asked
  // What cannot be seen was not typed.
  const typed = query.get('q')?.replaceAll(/\p{Cc}/gu, ' ')
  const decoded = typed === undefined ? undefined : decodePaper(typed, lang)
  const exact = decoded?.ok ? decoded.value.results.filter(({ match }) => match === 'exact') : []
  const [only] = exact
  if (only !== undefined && exact.length === 1) return { redirect: paperHref(lang, only.id) }
  const texts = papiersTexts(lang)
  const problem = decoded?.ok === false ? decoded.problems[0] : undefined
  const error = problem && texts.search[problem.code === 'required' ? 'missing' : 'tooLong']
  return {
    page: (
      <SitePage
        asked={asked}
        path="/papiers"
        title={texts.title}
        description={texts.description}
        island="papiers"
      >
        <PageHeading title={texts.title} lead={texts.lead} />
        <ErrorSummary
          lang={lang}
          errors={error === undefined ? [] : [{ fieldId: 'paper-q', message: error }]}
        />
        <PaperSearch lang={lang} value={typed ?? ''} error={error} />
        <PhotoForm lang={lang} />
        {decoded?.ok ? <Results lang={lang} decoded={decoded.value} /> : <Everything lang={lang} />}
      </SitePage>
    ),
  }
}

interface ResultsProps {
  readonly lang: Lang
  readonly decoded: Decoded
}

function Results({ lang, decoded }: ResultsProps) {
  const { search } = papiersTexts(lang)
  return (
    <section aria-labelledby="found">
      <h2 id="found">{search.results(decoded.query)}</h2>
      {decoded.note !== null && <p class="paper-note">{decoded.note}</p>}
      {decoded.results.length > 0 && (
        <ul class="papers">
          {decoded.results.map((sheet) => (
            <Row lang={lang} sheet={sheet} note={search.match[sheet.match]} />
          ))}
        </ul>
      )}
      <p>
        <a href={addressOf(lang, '/papiers')}>{search.all}</a>
      </p>
    </section>
  )
}

function Everything({ lang }: { lang: Lang }) {
  const { groups, registers } = papiersTexts(lang)
  const all = listPapers(lang)
  return (
    <>
      {GROUPS.map((group) => (
        <section aria-labelledby={group}>
          <h2 id={group}>{groups[group].title}</h2>
          <p>{groups[group].lead}</p>
          <ul class="papers">
            {all
              .filter((sheet) => sheet.group === group && !isModelAlone(sheet))
              .map((sheet) => (
                <Row lang={lang} sheet={sheet} />
              ))}
          </ul>
        </section>
      ))}
      <p>
        <a href={addressOf(lang, '/registres')}>{registers}</a>
      </p>
      <h2>{groups.unread.title}</h2>
      <p>{groups.unread.lead}</p>
      <ul class="paper-numbers">
        {all
          .filter((sheet) => sheet.group === 'unread')
          .map((sheet) => (
            <li>
              <a href={paperHref(lang, sheet.id)}>{sheet.annexes[0]?.number ?? sheet.id}</a>
            </li>
          ))}
      </ul>
    </>
  )
}

// The form of a card is read on the sheet of the card.
const isModelAlone = ({ modelOf, annexes, id }: PaperSheet) =>
  modelOf.length > 0 && annexes.some((annex) => annex.id === id)

function Row({ lang, sheet, note }: { lang: Lang; sheet: PaperSheet; note?: string }) {
  const facts = [
    note,
    sheet.class?.id === 'none' ? sheet.natureText : (sheet.class?.text ?? sheet.natureText),
    sheet.validity?.value === 'unknown' ? undefined : sheet.validity?.text,
  ].filter((fact) => fact !== undefined)
  return (
    <li class="paper-row">
      <PaperFigure sheet={sheet} />
      <div>
        <a href={paperHref(lang, sheet.id)}>{sheet.name}</a>
        <p class="quiet">{facts.join(' · ')}</p>
      </div>
    </li>
  )
}
