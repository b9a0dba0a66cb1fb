import { deskHref, type DeskLang } from '../slugs.ts'

/** The act that a limit of the agenda asks for, where one is kept here. */
const ACTS: { readonly [remedy: string]: string } = {
  annulment: 'recours-annulation',
  'ordinary-suspension': 'recours-annulation-suspension',
  'extreme-urgency': 'recours-extreme-urgence',
  'hearing-request': 'demande-audition',
  'synthesis-declaration': 'memoire-synthese',
  'synthesis-memorial': 'memoire-synthese',
  cassation: 'cassation-liste',
  renewal: 'prolongation',
  'fee-top-up': 'complement',
}

/** The id of the act with which to answer a limit; nothing where none is written here. */
export function actOfRemedy(kind: string): string | undefined {
  return Object.hasOwn(ACTS, kind) ? ACTS[kind] : undefined
}

/** Where an act is started with what is known already. */
export function startHref(
  lang: DeskLang,
  caseId: string,
  chosen: { readonly template: string; readonly decision?: string | undefined },
): string {
  const query = new URLSearchParams({
    modele: chosen.template,
    ...(chosen.decision !== undefined && { decision: chosen.decision }),
  })
  return `${deskHref(lang, 'acts', { case: caseId })}?${query}#nouveau`
}
