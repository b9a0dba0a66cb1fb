import { PageHeading } from '../../components/index.ts'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { confirmationTexts } from '../confirmation/texts/index.ts'
import { sourcesTexts } from '../sources/texts/index.ts'
import { aProposTexts } from './texts/index.ts'

/** What is computed, on which texts, how surely; privacy, accessibility, licence. */
export const aPropos: Page = {
  path: '/a-propos',
  answer: (asked) => {
    const { title, description, lead, parts } = aProposTexts(asked.lang)
    return {
      page: (
        <SitePage asked={asked} path="/a-propos" title={title} description={description}>
          <PageHeading title={title} lead={lead} />
          <ul>
            <li>
              <a href={addressOf(asked.lang, '/sources')}>{sourcesTexts(asked.lang).title}</a>
            </li>
            <li>
              <a href={addressOf(asked.lang, '/confirmation')}>
                {confirmationTexts(asked.lang).title}
              </a>
            </li>
          </ul>
          {Object.values(parts).map((part) => (
            <>
              <h2>{part.title}</h2>
              <ul>
                {part.lines.map((line) => (
                  <li>{line}</li>
                ))}
              </ul>
            </>
          ))}
        </SitePage>
      ),
    }
  },
}
