import { PageHeading } from '../../components/index.ts'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'

/** The first page: what Sejour is, and its doors. */
export const accueil: Page = {
  path: '/',
  answer: (asked) => ({
    page: (
      <SitePage asked={asked} path="/" title="Sejour" description="Sejour">
        <PageHeading title="Sejour" />
      </SitePage>
    ),
  }),
}
