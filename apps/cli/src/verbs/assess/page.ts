import type { Assessed, SaidExplanation, SaidNotice } from '@sejour/answers/assess'
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
import { assessTexts } from './texts.ts'

/** The assessment as a person reads it: where it stands, what to say next, and the whole tree. */
export async function assessPage(answer: Assessed, lang: Lang): Promise<readonly Line[]> {
  const common = await loadCommonTexts(lang)
  const texts = assessTexts[lang]
  const { outcome, next, notes, stages, weaknesses, warnings } = answer
  const readUntil = answer.law.readUntil
  return [
    title(outcome.label),
    quiet([answer.title, texts.on(sayDate(answer.on, lang))].join(' · ')),
    quiet(
      [
        common.certainties[outcome.certainty],
        ...(readUntil === null ? [] : [common.readUntil(sayDate(readUntil, lang))]),
      ].join(' · '),
    ),
    ...(outcome.lastKnown ? [line(texts.lastKnown(outcome.lastKnown.label))] : []),
    ...part(texts.know, list(notes)),
    ...(next ? part(texts.next, [line(next.question), quiet(next.why)]) : []),
    ...stages.flatMap(({ label, explanation }) => part(label, treeOf(explanation, common, 0))),
    ...part(
      texts.weaknesses,
      weaknesses.map((notice) => noticeLine(notice, common)),
    ),
    ...part(
      texts.warnings,
      warnings.map((notice) => noticeLine(notice, common)),
    ),
  ]
}

function treeOf(of: SaidExplanation, common: CommonTexts, depth: number): readonly Line[] {
  const word = common.findings[of.finding]
  const who = of.authority === undefined ? word : `${word} (${of.authority})`
  const text = of.item === undefined ? of.label : `${of.item}. ${of.label}`
  const said = {
    text,
    word: of.toConfirm ? `${who}, ${common.toConfirm}` : who,
    margin: marginOf([of.source]),
  }
  return [
    marked(of.finding, said, depth),
    ...of.children.flatMap((child) => treeOf(child, common, depth + 1)),
  ]
}

function noticeLine(
  { label, source, toConfirm }: SaidNotice,
  { toConfirm: flag }: CommonTexts,
): Line {
  return item(toConfirm ? `${label} (${flag})` : label, marginOf([source]))
}
