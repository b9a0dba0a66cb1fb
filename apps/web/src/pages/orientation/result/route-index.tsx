import type { OrientedRoute } from '@sejour/answers/orient/core'
import { MarkWithWord } from '../../../components/index.ts'
import type { Lang } from '../../../texts/index.ts'

/** The ways to look at on one screen, by group, each leading to its column. */
export function RouteIndex({
  routes,
  lang,
}: {
  readonly routes: readonly OrientedRoute[]
  readonly lang: Lang
}) {
  const groups = new Map(routes.map(({ group }) => [group.id, group.label]))
  return (
    <dl class="route-index">
      {[...groups].map(([id, label]) => (
        <div>
          <dt>{label}</dt>
          {routes
            .filter(({ group }) => group.id === id)
            .map((route) => (
              <dd>
                <a href={`#route-${route.id}`}>{route.title}</a>{' '}
                <MarkWithWord lang={lang} finding={route.finding} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
