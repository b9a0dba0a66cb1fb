import type { OrientedRoute } from '@sejour/answers/orient/core'
import { addressOf } from '../../../app/slugs.ts'
import { marginOf } from '../../../app/tool/said.ts'
import { Margin } from '../../../components/index.ts'
import type { Lang } from '../../../texts/index.ts'

/** Ways that are not open, folded, each with the reason in one sentence. */
export function OtherRoutes({
  title,
  lead,
  routes,
  lang,
}: {
  readonly title: (count: number) => string
  readonly lead?: string
  readonly routes: readonly OrientedRoute[]
  readonly lang: Lang
}) {
  if (routes.length === 0) return null
  return (
    <details class="more other-routes">
      <summary>{title(routes.length)}</summary>
      {lead !== undefined && <p>{lead}</p>}
      {routes.map((route) => (
        <Margin lang={lang} source={route.reason?.sources.map((source) => marginOf(source, lang))}>
          <p>
            <a href={addressOf(lang, `/voies/${route.id}`)}>{route.title}</a>
            <br />
            {route.reason?.said}
          </p>
        </Margin>
      ))}
    </details>
  )
}
