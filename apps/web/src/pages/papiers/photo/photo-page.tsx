import { decodeHeading } from '@sejour/answers/papers'
import type { Asked, Given } from '../../../app/request.ts'
import { SitePage } from '../../../app/site-page.tsx'
import { addressOf } from '../../../app/slugs.ts'
import { ErrorSummary, PageHeading } from '../../../components/index.ts'
import { PaperSearch } from '../paper-search.tsx'
import { HeadingFound } from './heading-found.tsx'
import { PHOTO_FIELD, PhotoForm } from './photo-form.tsx'
import { type PhotoProblem, photoTexts } from './texts/index.ts'

const MOST_LINES = 20
const LONGEST_LINE = 400

/**
 * What a heading says that was read on the server: its lines come as `line`, a failure as `problem`.
 * Asked for by address it has nothing to show, and leads to the form.
 */
export function photoPage(asked: Asked): Given {
  const { lang, form } = asked
  if (form === undefined) return { redirect: `${addressOf(lang, '/papiers')}#photo` }
  const texts = photoTexts(lang)
  const lines = form.getAll('line').slice(0, MOST_LINES).map(plain)
  const problem = problemIn(form) ?? (lines.length === 0 ? 'nothing-read' : undefined)
  const error = problem && texts.problems[problem]
  return {
    status: problem === undefined ? 200 : problem === 'busy' ? 503 : 422,
    page: (
      <SitePage
        asked={asked}
        path="/papiers/photo"
        title={texts.pageTitle}
        description={texts.how}
        island="papiers"
      >
        <PageHeading title={texts.pageTitle} />
        <ErrorSummary
          lang={lang}
          errors={error === undefined ? [] : [{ fieldId: PHOTO_FIELD, message: error }]}
        />
        {problem === undefined && (
          <HeadingFound lang={lang} decoded={decodeHeading(lines, lang)} level="h2" />
        )}
        <PhotoForm lang={lang} error={error} isAgain />
        <PaperSearch lang={lang} />
        <p>
          <a href={addressOf(lang, '/papiers')}>{texts.back}</a>
        </p>
      </SitePage>
    ),
  }
}

const plain = (line: string) => line.replaceAll(/\p{Cc}/gu, ' ').slice(0, LONGEST_LINE)

function problemIn(form: URLSearchParams): PhotoProblem | undefined {
  const given = form.get('problem')
  const known: readonly string[] = Object.keys(photoTexts('fr').problems)
  return given !== null && known.includes(given) ? (given as PhotoProblem) : undefined
}
