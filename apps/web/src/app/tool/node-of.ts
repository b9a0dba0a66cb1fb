import type { SaidExplanation } from '@sejour/answers/assess'
import type { ExplanationNode } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { marginOf } from './said.ts'

/** An explanation as the tree shows it. */
export function nodeOf(said: SaidExplanation, lang: Lang): ExplanationNode {
  const source = marginOf(said.source, lang)
  return {
    label: said.label,
    finding: said.finding,
    appreciatedBy: said.authority,
    source: said.toConfirm ? { ...source, toConfirm: true } : source,
    children: said.children.map((child) => nodeOf(child, lang)),
  }
}
