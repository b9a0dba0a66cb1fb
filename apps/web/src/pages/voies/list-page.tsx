import { answerRoutes } from '@sejour/answers/routes'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { ButtonLink, ButtonRow, PageHeading } from '../../components/index.ts'
import { voiesTexts } from './texts/index.ts'

/** Every way in one line, by group. */
export function listPage(asked: Asked): Given {
  const { lang } = asked
  const { title, description, lead, orient, orientLink } = voiesTexts(lang).list
  const { routes } = answerRoutes(lang)
  const groups = new Map(routes.map(({ group }) => [group.id, group.label]))
  return {
    page: (
      <SitePage asked={asked} path="/voies" title={title} description={description}>
        <PageHeading title={title} lead={lead(routes.length)} />
        <p>{orient}</p>
        <ButtonRow>
          <ButtonLink href={addressOf(lang, '/orientation')}>{orientLink}</ButtonLink>
        </ButtonRow>
        {[...groups].map(([id, label]) => (
          <section>
            <h2>{label}</h2>
            <dl class="route-list">
              {routes
                .filter(({ group }) => group.id === id)
                .map((route) => (
                  <div>
                    <dt>
                      <a href={addressOf(lang, `/voies/${route.id}`)}>{route.title}</a>
                    </dt>
                    <dd>{route.summary ?? route.nature.label}</dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </SitePage>
    ),
  }
}
