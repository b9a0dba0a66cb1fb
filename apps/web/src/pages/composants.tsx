import { PageHeading, Question } from '../components/index.ts'
import { PageLayout } from '../layout/index.ts'
import type { PageLayoutProps } from '../layout/index.ts'
import { DrawingsSection } from './composants/drawings-section.tsx'
import { FindingsSection } from './composants/findings-section.tsx'
import { FormsSection, sampleFields } from './composants/forms-section.tsx'
import { sampleSources } from './composants/sample-sources.ts'
import { samplesIn } from './composants/texts/index.ts'

export type ComposantsPageProps = Pick<
  PageLayoutProps,
  'lang' | 'scripts' | 'nav' | 'footerLinks' | 'scheme'
>

/** Every component in every state: what reviewers, testers and screenshots look at. */
export function ComposantsPage({ lang, ...layout }: ComposantsPageProps) {
  const samples = samplesIn[lang]
  return (
    <PageLayout lang={lang} title={samples.title} path="/composants" {...layout}>
      <PageHeading title={samples.title} lead={samples.lead} />
      <FindingsSection lang={lang} />
      <DrawingsSection lang={lang} />
      <FormsSection lang={lang} />
    </PageLayout>
  )
}

/** One question a page, as the guided screening shows it; with an error, as it comes back. */
export function ComposantsQuestionPage({
  lang,
  withError = false,
  ...layout
}: ComposantsPageProps & { readonly withError?: boolean }) {
  const { question, choiceError, title } = samplesIn[lang]
  const field = sampleFields(lang)[0]
  if (field === undefined) return null
  return (
    <PageLayout lang={lang} title={title} path="/composants/question" {...layout}>
      <Question
        lang={lang}
        action="#content"
        backHref="#content"
        caption={question.caption}
        why={question.why}
        source={sampleSources(lang).law}
        field={withError ? { ...field, error: choiceError } : field}
      />
    </PageLayout>
  )
}
