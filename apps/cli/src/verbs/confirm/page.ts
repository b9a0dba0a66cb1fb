import { type Confirmed, kindWords } from '@sejour/answers/law'
import { type Lang, sayDate } from '@sejour/answers/say'
import { item, line, type Line, part, quiet, title } from '../../page/line.ts'
import { confirmTexts } from './texts.ts'

/** What each reading concerns, what it still needs, and what would move. */
export function confirmPage(
  { readings }: { readonly readings: readonly Confirmed[] },
  lang: Lang,
): readonly Line[] {
  return readings.flatMap((reading) => onePage(reading, lang))
}

function onePage(reading: Confirmed, lang: Lang): readonly Line[] {
  const texts = confirmTexts[lang]
  const { id, label, on, signatures, needed, differs, agreed, restsOn, moves } = reading
  const day = sayDate(on, lang)
  return [
    title(label),
    quiet(id),
    line(
      differs
        ? texts.differs
        : agreed
          ? texts.agreed
          : texts.waits(signatures, needed - signatures),
    ),
    ...part(texts.moves(day), [
      ...(moves.length === 0 ? [quiet(texts.nothing)] : []),
      ...moves.flatMap(({ title: procedure, conditions }) =>
        conditions.map((one) => item(one.label, procedure)),
      ),
    ]),
    ...part(
      `${texts.restsOn} (${restsOn.length})`,
      restsOn.map((one) => item(one.label, `${kindWords[lang][one.kind]}\n${one.key}`)),
    ),
  ]
}
