import type { ListedRoute, RouteSheet } from '@sejour/answers/routes'
import { sayDate, sayDay, type Lang } from '@sejour/answers/say'
import { item, line, list, marginOf, part, quiet, title, type Line } from '../../page/line.ts'
import { loadCommonTexts } from '../../texts/index.ts'
import { routesTexts } from './texts.ts'

/** Every way in one line, by group. */
export function routesPage(routes: readonly ListedRoute[], lang: Lang): readonly Line[] {
  const groups = new Map(routes.map(({ group }) => [group.id, group.label]))
  return [
    title(routesTexts[lang].title(routes.length)),
    ...[...groups].flatMap(([id, label]) =>
      part(
        label,
        routes
          .filter(({ group }) => group.id === id)
          .map((route) => item(`${route.id} · ${route.title}`)),
      ),
    ),
  ]
}

/** All that is known of one way: its days first, then what holds, then what changes. */
export async function routePage(sheet: RouteSheet, lang: Lang): Promise<readonly Line[]> {
  const { toConfirm } = await loadCommonTexts(lang)
  const texts = routesTexts[lang]
  const { changes, fee } = sheet
  const said = ({ label, toConfirm: isWeak, sources }: Said, period = ''): Line =>
    item(`${period}${label}${isWeak ? ` (${toConfirm})` : ''}`, marginOf(sources))
  const dated = (one: Said): Line => {
    const from = one.from === null ? '' : texts.from(sayDate(one.from, lang))
    const until = one.until === null ? '' : texts.until(sayDate(one.until, lang))
    return said(one, `${[from, until].filter((part) => part !== '').join(' ')} : `)
  }
  return [
    title(sheet.title),
    quiet([sheet.group.label, sheet.nature.label, texts.on(sayDate(sheet.on, lang))].join(' · ')),
    ...list(sheet.notes),
    ...part(
      texts.calendar,
      sheet.calendar.flatMap(({ day, label, said: length, note, sources }) => [
        item(`${sayDay(day, lang)} · ${label} (${length})`, marginOf(sources)),
        ...(note === null ? [] : [quiet(note)]),
      ]),
    ),
    ...part(texts.fee, [line(fee.said, marginOf(fee.sources))]),
    ...part(texts.titles, list(sheet.titles.map(({ label }) => label))),
    ...sheet.topics.flatMap(({ label, statements }) =>
      part(
        label,
        statements.map((one) => said(one)),
      ),
    ),
    ...part(texts.coming, changes.coming.map(dated)),
    ...part(texts.past, changes.past.map(dated)),
  ]
}

type Said = RouteSheet['topics'][number]['statements'][number]
