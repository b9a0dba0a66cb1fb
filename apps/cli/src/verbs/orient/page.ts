import type { Orientation } from '@sejour/answers/orient'
import { sayDate, type Lang } from '@sejour/answers/say'
import {
  item,
  line,
  list,
  marginOf,
  marked,
  part,
  quiet,
  title,
  type Line,
} from '../../page/line.ts'
import { loadCommonTexts, type CommonTexts } from '../../texts/index.ts'
import { orientTexts, type OrientPageTexts } from './texts.ts'

type Route = Orientation['routes'][number]

/** The regime, the next question, and every way: those that may be open, then the others. */
export async function orientPage(answer: Orientation, lang: Lang): Promise<readonly Line[]> {
  const common = await loadCommonTexts(lang)
  const texts = orientTexts[lang]
  const { regime, routes, next, warnings, note, on } = answer
  const mayBeOpen = routes.filter(({ reason }) => reason === null)
  const others = routes.filter(({ reason }) => reason !== null)
  return [
    title(regime.label, marginOf(regime.sources)),
    line(regime.says),
    quiet(texts.on(sayDate(on, lang))),
    ...part(texts.warnings, list(warnings)),
    ...(next ? part(texts.next, [line(next.question), quiet(next.why)]) : []),
    ...mayBeOpen.flatMap((route) => openRoute(route, common, texts)),
    ...part(
      texts.others,
      others.map(({ id, title: name, reason }) =>
        item(`${name} (${id}). ${reason?.said ?? ''}`, marginOf(reason?.sources ?? [])),
      ),
    ),
    ...part(texts.know, [line(note)]),
  ]
}

function openRoute(route: Route, common: CommonTexts, texts: OrientPageTexts): readonly Line[] {
  const { id, title: name, group, nature, finding, fee, titles, missingLabels } = route
  const stressed = route.topics
    .flatMap(({ statements }) => statements)
    .filter((one) => one.stressed)
    .map(({ label, applies, sources }) =>
      item(
        `${applies === 'met' ? texts.concerns : texts.mayConcern} : ${label}`,
        marginOf(sources),
        '!',
      ),
    )
  const shown = route.topics
    .filter(({ topic }) => SHOWN.includes(topic))
    .flatMap(({ label, statements }) =>
      statements
        .filter((one) => !one.stressed)
        .map((one) => item(`${label} : ${one.label}`, marginOf(one.sources))),
    )
  return part(`${group.label} · ${name} (${id})`, [
    marked(finding, { text: nature.label, word: common.findings[finding] }),
    ...(missingLabels.length > 0 ? [quiet(`${texts.missing} : ${missingLabels.join(', ')}`)] : []),
    ...stressed,
    item(`${texts.fee} : ${fee.said}`, marginOf(fee.sources)),
    item(`${texts.titles} : ${titles.map(({ label }) => label).join(', ')}`),
    ...shown,
  ])
}

const SHOWN: readonly string[] = ['place', 'authority', 'conditions', 'decision', 'silence']
