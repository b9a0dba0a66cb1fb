import { type DeskPlace, kindWords, type Maintenance } from '@sejour/answers/law'
import { type Lang, sayDate } from '@sejour/answers/say'
import { item, type Line, marginOf, part, quiet, title } from '../../page/line.ts'
import { loadCommonTexts } from '../../texts/index.ts'
import { changeItem } from '../changes/page.ts'
import { maintenanceTexts } from './texts.ts'

/** The lists, each with its count. */
export async function maintenancePage(seen: Maintenance, lang: Lang): Promise<readonly Line[]> {
  const common = await loadCommonTexts(lang)
  const texts = maintenanceTexts[lang]
  const { unconfirmed, unread, stale, undated, soon, waiting } = seen
  const place = (one: DeskPlace): Line =>
    item(
      [one.place, one.text].filter((words) => words !== '').join(', '),
      [
        common.levels[one.level],
        ...(one.readUntil ? [common.readUntil(sayDate(one.readUntil, lang))] : []),
        ...(one.checkedOn ? [texts.comparedOn(sayDate(one.checkedOn, lang))] : []),
        texts.restsOn(one.restsOn),
      ].join(' · '),
    )
  return [
    title(texts.title(sayDate(seen.on, lang))),
    ...part(`${texts.places} (${unconfirmed.places.length})`, unconfirmed.places.map(place)),
    ...part(
      `${texts.items} (${unconfirmed.items.length})`,
      unconfirmed.items.map(({ label, kind, sources }) =>
        item(label, `${kindWords[lang][kind]}\n${marginOf(sources)}`),
      ),
    ),
    ...part(`${texts.unread} (${unread.length})`, unread.map(place)),
    ...part(`${texts.stale} (${stale.length})`, stale.map(place)),
    ...part(`${texts.undated} (${undated.length})`, undated.map(place)),
    ...part(
      `${texts.soon(seen.endingWithinDays)} (${soon.length})`,
      soon.map((change) => changeItem(change, lang)),
    ),
    ...part(
      `${texts.waiting} (${waiting.length})`,
      waiting.length === 0
        ? [quiet(texts.nothing)]
        : waiting.map((one) =>
            item(`${one.item.label} · ${sayDate(one.from, lang)}`, `${one.signed}/${one.needed}`),
          ),
    ),
  ]
}
