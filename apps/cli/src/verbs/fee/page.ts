import type { FeeAnswer } from '@sejour/answers/fee'
import { sayDate, sayDay, sayMoney, type Lang } from '@sejour/answers/say'
import { item, line, list, marginOf, part, title, type Line } from '../../page/line.ts'
import { loadCommonTexts } from '../../texts/index.ts'
import { feeTexts } from './texts.ts'

/** The answer as a person reads it: what is due, for whom and why, and what follows. */
export async function feePage(answer: FeeAnswer, lang: Lang): Promise<readonly Line[]> {
  const { certainties } = await loadCommonTexts(lang)
  const { tariff, consequence, status, notes } = answer
  const texts = feeTexts[lang]
  const money = (cents: number) => sayMoney(cents, lang)
  const persons = answer.perPerson.map(({ id, dueCents, why, sources }) =>
    item(texts.person(id, money(dueCents), why), marginOf(sources)),
  )
  const period =
    tariff.until === null
      ? texts.since(sayDate(tariff.from, lang))
      : texts.between(sayDate(tariff.from, lang), sayDate(tariff.until, lang))
  return [
    title(texts.due(money(answer.dueCents))),
    line(texts.status[status](money(answer.paidCents))),
    ...(consequence ? [consequenceLine(consequence, lang)] : []),
    line(texts.refundable[answer.refundable]),
    ...part(texts.persons, persons),
    ...part(texts.tariff, [
      item(
        [money(tariff.cents), period, certainties[tariff.certainty]].join(' · '),
        marginOf(tariff.sources),
      ),
    ]),
    ...part(texts.know, list(notes)),
  ]
}

function consequenceLine(of: NonNullable<FeeAnswer['consequence']>, lang: Lang): Line {
  const texts = feeTexts[lang].consequence
  const said =
    of.document === 'annexe-42'
      ? texts.annexe42
      : of.lastDay === null
        ? texts.annexe43
        : texts.annexe43Until(sayDay(of.safeLastDay ?? of.lastDay, lang))
  return line(said, marginOf(of.sources))
}
