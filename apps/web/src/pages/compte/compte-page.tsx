import type { ComponentChildren } from 'preact'
import { siteNav } from '../../app/site-page.tsx'
import { ErrorSummary, PageHeading } from '../../components/index.ts'
import { PageLayout } from '../../layout/index.ts'
import { formatTime } from './format.ts'
import { compteTexts } from './texts/index.ts'
import type { CompteFrame, Tried } from './view.ts'

export interface ComptePageProps {
  readonly frame: CompteFrame
  readonly title: string
  readonly lead?: string
  readonly tried?: Tried
  /** Something good that just happened. */
  readonly said?: string | undefined
  readonly children?: ComponentChildren
}

/** A page of signing in or of an account: title, what just happened, what is wrong, then the forms. */
export function ComptePage({ frame, title, lead, tried = {}, said, children }: ComptePageProps) {
  const { lang, path, script } = frame
  const errors = errorsOf(frame, tried)
  return (
    <PageLayout
      lang={lang}
      path={path}
      title={title}
      description={lead ?? title}
      scripts={[script(lang, 'compte')]}
      nav={siteNav(lang)}
      footerLinks={{ sources: '/a-propos', components: '/composants' }}
    >
      <PageHeading title={title} lead={lead} />
      {said !== undefined && errors.length === 0 && (
        <p class="compte-said">
          <output>{said}</output>
        </p>
      )}
      <ErrorSummary lang={lang} errors={errors} />
      {children}
    </PageLayout>
  )
}

function errorsOf({ lang }: CompteFrame, { faults = {}, retryAt }: Tried) {
  const words = compteTexts(lang)
  const wait =
    retryAt === undefined
      ? []
      : [{ fieldId: 'content', message: words.tooMany(formatTime(retryAt, lang)) }]
  const wrong = Object.entries(faults).map(([field, code]) => ({
    fieldId: FIRST_OF[field] ?? field,
    message: words.faults[code],
  }))
  return [...wait, ...wrong]
}

/** Where the link of an error leads, when the field is several or none. */
const FIRST_OF: { readonly [field: string]: string } = { form: 'content', birth: 'birth-day' }
