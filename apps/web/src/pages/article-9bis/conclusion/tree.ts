import type { SaidExplanation } from '@sejour/answers/assess'
import { type Condition, conditionsOf, type ListFact, type Prepared } from '@sejour/engine'
import { isKinds } from '../../../app/guide/given.ts'
import { sayItem, sayKind } from '../../../app/guide/say.ts'
import { marginOf } from '../../../app/tool/said.ts'
import type { ExplanationNode, Finding, Source } from '../../../components/index.ts'
import { type Answers } from '../answers.ts'
import type { ScreeningTexts } from '../texts/index.ts'

/** One condition that is not met, or not known to be. */
type Blocker = {
  readonly id: string
  readonly label: string
  readonly finding: Finding
  readonly source: readonly Source[]
}

/** Reads explanations with the conditions that they explain. */
export type TreeReader = {
  readonly nodeOf: (said: SaidExplanation) => ExplanationNode
  /** The conditions that keep a stage from being met, each as one sentence. */
  readonly blockersIn: (said: SaidExplanation) => readonly Blocker[]
}

export function treeReader(
  { stages }: Prepared,
  answers: Answers,
  texts: ScreeningTexts,
): TreeReader {
  const { words, lang } = texts
  const conditions = new Map<string, Condition>(
    stages.flatMap(({ versions }) =>
      versions.flatMap(({ rule }) => conditionsOf(rule.condition).map((one) => [one.id, one])),
    ),
  )
  const authorities: { readonly [name: string]: string } = words.authorities

  function nodeOf(said: SaidExplanation, list?: ListFact): ExplanationNode {
    const condition = conditions.get(said.id)
    const inner = condition?.kind === 'quantified' ? condition.list : undefined
    return {
      label: labelOf(said, list),
      finding: said.finding,
      appreciatedBy: said.authority && (authorities[said.authority] ?? said.authority),
      source: sourceOf(said)[0],
      children: said.children.map((child) => nodeOf(child, inner)),
    }
  }

  function labelOf({ label, item }: SaidExplanation, list: ListFact | undefined): string {
    if (item === undefined || !list) return label
    const kinds = answers.given.get(list.id)
    const kind = isKinds(kinds) ? kinds[item - 1] : undefined
    const said = kind === undefined ? '' : sayKind(list, kind, texts)
    return words.conclusion.record(sayItem(list, texts), item, said, label)
  }

  function blockersIn(said: SaidExplanation): readonly Blocker[] {
    if (said.finding === 'met' || said.finding === 'discretionary') return []
    if (conditions.get(said.id)?.kind === 'all') return said.children.flatMap(blockersIn)
    return [{ id: said.id, label: said.label, finding: said.finding, source: sourceOf(said) }]
  }

  function sourceOf({ sources, toConfirm }: SaidExplanation): readonly Source[] {
    return sources.map((source) => {
      const margin = marginOf(source, lang)
      return toConfirm ? { ...margin, toConfirm } : margin
    })
  }

  return { nodeOf: (said) => nodeOf(said), blockersIn }
}
