import type { ItemKind } from './shelf.ts'

/** The folders whose tests run over a kind of thing, from the root of the project. */
export function testsOf(kinds: readonly ItemKind[]): readonly string[] {
  return [...new Set(kinds.map((kind) => FOLDERS[kind]))].toSorted()
}

const FOLDERS: { readonly [kind in ItemKind]: string } = {
  condition: 'packages/law/src/procedures',
  fact: 'packages/law/src/procedures',
  outcome: 'packages/law/src/procedures',
  stage: 'packages/law/src/procedures',
  decision: 'packages/law/src/decisions',
  remedy: 'packages/law/src/recours',
  exemption: 'packages/law/src/redevance',
  rule: 'packages/answers/src',
  way: 'packages/law/src/voies',
  statement: 'packages/law/src/voies',
  paper: 'packages/law/src/titres',
  annex: 'packages/law/src/titres',
  register: 'packages/answers/src/papers',
  removal: 'packages/law/src/eloignement',
  unlimited: 'packages/answers/src/unlimited',
  renewal: 'packages/answers/src/renewal',
  term: 'packages/law/src/lexique',
  visit: 'packages/answers/src/visit',
  authority: 'packages/law/src/autorites',
  contradiction: 'packages/law/src/contradictions',
  argument: 'packages/answers/src/arguments',
  exhibit: 'packages/answers/src/pieces',
}
