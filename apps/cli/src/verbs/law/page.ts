import { type Citing, kindWords } from '@sejour/answers/law'
import { sayDate, type Lang, type SaidSource } from '@sejour/answers/say'
import { item, part, quiet, title, type Line } from '../../page/line.ts'
import { loadCommonTexts, type CommonTexts } from '../../texts/index.ts'
import { lawTexts } from './texts.ts'

type Reading = {
  readonly certainty: SaidSource['certainty']
  readonly readUntil?: SaidSource['readUntil']
}

type Text = {
  readonly title: string
  readonly id: string
  readonly level: SaidSource['level']
  readonly url?: string
  readonly provisions: readonly (Reading & { readonly place?: string; readonly citedBy: number })[]
}

/** Every text, and how far each of its places was read. */
export async function lawPage(texts: readonly Text[], lang: Lang): Promise<readonly Line[]> {
  const common = await loadCommonTexts(lang)
  const own = lawTexts[lang]
  return [
    title(own.title(texts.length)),
    ...texts.flatMap((text) =>
      part(text.title, [
        quiet([common.levels[text.level], text.id].join(' · ')),
        ...(text.url === undefined ? [] : [quiet(text.url)]),
        ...text.provisions.map((provision) =>
          item(
            `${provision.place ?? own.whole} · ${own.citedBy(provision.citedBy)}`,
            readingOf(provision, common, lang),
          ),
        ),
      ]),
    ),
  ]
}

/** What rests on one provision. */
export async function provisionPage(
  provisions: readonly (SaidSource & { readonly citedBy: readonly Citing[] })[],
  lang: Lang,
): Promise<readonly Line[]> {
  const common = await loadCommonTexts(lang)
  return provisions
    .flatMap((provision) =>
      part(provision.said, [
        quiet([common.levels[provision.level], readingOf(provision, common, lang)].join(' · ')),
        ...(provision.url === undefined ? [] : [quiet(provision.url)]),
        ...provision.citedBy.map(({ kind, id, label }) =>
          item(label, `${kindWords[lang][kind]}\n${id}`),
        ),
      ]),
    )
    .slice(1)
}

function readingOf({ certainty, readUntil }: Reading, common: CommonTexts, lang: Lang): string {
  return [
    common.certainties[certainty],
    ...(readUntil ? [common.readUntil(sayDate(readUntil, lang))] : []),
  ].join(' · ')
}
