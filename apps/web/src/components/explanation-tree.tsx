import { componentTexts } from '../texts/index.ts'
import { Margin } from './margin.tsx'
import { FindingWord, Mark } from './marks.tsx'
import type { Finding, Localised, Source } from './types.ts'

export interface ExplanationNode {
  /** The sentence, whole, without a final stop. */
  readonly label: string
  readonly finding: Finding
  /** Who appreciates, when the finding is left to appreciation. */
  readonly appreciatedBy?: string | undefined
  readonly source?: Source | undefined
  /** What was answered, or what is missing, in a few words. */
  readonly note?: string | undefined
  readonly children?: readonly ExplanationNode[] | undefined
}

export interface ExplanationTreeProps extends Localised {
  readonly nodes: readonly ExplanationNode[]
  /** How many levels stand open at first; 1 shows the children of the first level. Default 1. */
  readonly openDepth?: number
}

/**
 * Why the answer is what it is: each line with its mark, its word and its source.
 * Native disclosure, so it opens by keyboard and without script; print shows every level.
 */
export function ExplanationTree({ lang, nodes, openDepth = 1 }: ExplanationTreeProps) {
  return (
    <ul class="tree">
      {nodes.map((node) => (
        <TreeLine lang={lang} node={node} openDepth={openDepth} />
      ))}
    </ul>
  )
}

function TreeLine({
  lang,
  node,
  openDepth,
}: Localised & { node: ExplanationNode; openDepth: number }) {
  const words = componentTexts(lang).tree
  const children = node.children ?? []
  return (
    <li class={`tree-line tree-${node.finding}`}>
      <Margin lang={lang} source={node.source}>
        <Mark finding={node.finding} />
        <p class="tree-sentence">{node.label}</p>
        <p class="tree-finding">
          <FindingWord lang={lang} finding={node.finding} appreciatedBy={node.appreciatedBy} />
          {node.note !== undefined && <span class="tree-note"> · {node.note}</span>}
        </p>
      </Margin>
      {children.length > 0 && (
        <details open={openDepth > 0}>
          <summary>
            {words.open(children.length)}
            <span class="visually-hidden"> {words.of(node.label)}</span>
          </summary>
          <ExplanationTree lang={lang} nodes={children} openDepth={openDepth - 1} />
        </details>
      )}
    </li>
  )
}
