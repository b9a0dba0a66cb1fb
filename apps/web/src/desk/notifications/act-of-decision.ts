import { findAct } from '@sejour/acts'

/** Where the catalogue of acts has another name than that of decisions. */
const OTHERWISE: { readonly [decision: string]: string } = {
  'article-9bis.non-prise-en-consideration': 'circulaire-2007-annexe-2',
  'article-9bis.irrecevable-redevance': 'annexe-42',
  'article-9bis.octroi-limite': 'article-9bis-octroi',
  'article-9bis.octroi-illimite': 'article-9bis-octroi',
}

/** The act that says a decision, with the deed of its notification; nothing where none is kept. */
export function actOfDecision(decision: string | undefined): string | undefined {
  if (decision === undefined) return undefined
  const named = Object.hasOwn(OTHERWISE, decision) ? OTHERWISE[decision] : undefined
  return findAct(named ?? decision.replace('.', '-'))?.id
}
