import { PageHeading } from '../components/index.ts'
import { addressOf } from './slugs.ts'
import type { Asked, Given } from './request.ts'
import { frameOf, SitePage } from './site-page.tsx'
import { siteTexts } from './texts/index.ts'

/** An address that leads nowhere: says so, and shows every door. */
export const notFound = (asked: Asked): Given => ({ page: <NotFound asked={asked} />, status: 404 })

function NotFound({ asked }: { asked: Asked }) {
  const { notFound } = siteTexts(asked.lang)
  const doors = [{ label: notFound.home, path: '/' }, ...(frameOf(asked, 'page').nav ?? [])]
  return (
    <SitePage asked={asked} path="/" title={notFound.title} description={notFound.lead}>
      <PageHeading title={notFound.title} lead={notFound.lead} />
      <p>{notFound.doors}</p>
      <ul>
        {doors.map(({ label, path }) => (
          <li>
            <a href={addressOf(asked.lang, path)}>{label}</a>
          </li>
        ))}
      </ul>
    </SitePage>
  )
}
