import {
  feeWordingDe,
  feeWordingEn,
  feeWordingFr,
  feeWordingNl,
  type FeeWording,
  listFeeGrounds,
} from '@sejour/answers/fee'
import type { Change, LawBetween, MovedCase } from '@sejour/answers/simulate'
import { type InEachLang, type Lang, sayMoney, type SaidSource } from '@sejour/answers/say'
import { item, line, type Line, list, marginOf, part, quiet, title } from '../../page/line.ts'
import { loadCommonTexts, type CommonTexts } from '../../texts/index.ts'
import type { Simulated } from './index.ts'
import { simulateTexts } from './texts.ts'

const MOST_IDS_TOLD = 8

/** Who changes, in groups of one and the same change, each with its reason. */
export async function simulatePage(of: Simulated, lang: Lang): Promise<readonly Line[]> {
  const common = await loadCommonTexts(lang)
  const texts = simulateTexts[lang]
  const groups = groupsOf(of.moved, common, lang)
  return [
    title(texts.title(of.moved.length, of.read)),
    ...(of.complete ? [] : [line(texts.stopped)]),
    ...part(texts.law, lawLines(of.law, lang)),
    ...part(
      texts.groups,
      groups.flatMap(({ said, why, sources, ids }) => [
        item(said, marginOf(sources)),
        ...why.map((reason): Line => ({ text: reason, depth: 1 })),
        { text: texts.cases(ids.length, ids.slice(0, MOST_IDS_TOLD)), depth: 1, style: 'quiet' },
      ]),
    ),
    ...part(
      texts.unreadable(of.unreadableLines),
      of.unreadableLines === 0
        ? []
        : list(of.unreadable.slice(0, 10).map((one) => texts.line(one.line, one.message))),
    ),
    ...(groups.length > 0 ? [quiet(texts.all)] : []),
  ]
}

function lawLines({ procedures, tariffs }: LawBetween, lang: Lang): readonly Line[] {
  const texts = simulateTexts[lang]
  const grounds = listFeeGrounds(FEES[lang])
  const money = (cents: number) => sayMoney(cents, lang)
  const lines = [
    ...tariffs.map(({ ground, beforeCents, afterCents, sources }) => {
      const label = grounds.find(({ id }) => id === ground)?.label ?? ground
      return item(texts.rate(label, money(beforeCents), money(afterCents)), marginOf(sources))
    }),
    ...procedures.flatMap((procedure) => [
      item(procedure.title),
      ...procedure.why.map((reason): Line => ({ text: reason, depth: 1 })),
    ]),
  ]
  return lines.length === 0 ? [line(texts.sameLaw)] : lines
}

type Group = {
  readonly said: string
  readonly why: readonly string[]
  readonly sources: readonly SaidSource[]
  readonly ids: string[]
}

function groupsOf(moved: readonly MovedCase[], common: CommonTexts, lang: Lang): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const { id, changes } of moved) {
    for (const change of changes) {
      const said = sayChange(change, common, lang)
      const key = [said, ...change.why].join('\n')
      const group = groups.get(key)
      if (group) group.ids.push(id)
      else groups.set(key, { said, why: change.why, sources: change.sources, ids: [id] })
    }
  }
  return [...groups.values()].toSorted((one, other) => other.ids.length - one.ids.length)
}

function sayChange(change: Change, { findings }: CommonTexts, lang: Lang): string {
  if (change.kind === 'fee') return simulateTexts[lang].fee
  const stages = change.stages.map(
    ({ label, before, after }) => `${label} : ${findings[before]} → ${findings[after]}`,
  )
  return [change.procedure, ...stages].join(' · ')
}

const FEES: InEachLang<FeeWording> = {
  fr: feeWordingFr,
  nl: feeWordingNl,
  de: feeWordingDe,
  en: feeWordingEn,
}
