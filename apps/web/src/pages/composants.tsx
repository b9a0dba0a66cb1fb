import { PageHeading } from '../components/index.ts'
import { PageLayout } from '../layout/index.ts'
import type { PageLayoutProps } from '../layout/index.ts'
import { DrawingsSection } from './composants/drawings-section.tsx'
import { FindingsSection } from './composants/findings-section.tsx'
import { FormsSection } from './composants/forms-section.tsx'
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
