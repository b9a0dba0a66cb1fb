import { saySource, type SaidSource } from '@sejour/answers/say'
import type { Provision } from '@sejour/engine'
import { annexeAr, articleAr } from '@sejour/law'
import { type AutoriteId, autoritesFr, matieres } from '@sejour/law/autorites'
import { autoritesNl } from '@sejour/law/autorites/nl'
import type { DeskLang } from '../agenda/agenda-item.ts'
import type { UnionRound } from './union-round.ts'

/** One thing that is done in a request, and who does it. */
export type Competence = {
  readonly what: 'receives' | 'checks' | 'recognises' | 'refuses-proofs' | 'refuses-conditions'
  /** More than one: by the case, and the commune may send on what it does not decide. */
  readonly who: readonly { readonly id: AutoriteId; readonly name: string }[]
  readonly sources: readonly SaidSource[]
}

/**
 * Who receives, checks and decides. The form of the refusal says who signs it under which article:
 * the mayor where proofs or the residence are missing, the minister on the conditions.
 */
export function competencesFor({ request }: UnionRound, lang: DeskLang): readonly Competence[] {
  const matter = matieres[request === 'annexe-19ter' ? 'famille-union' : 'citoyen-union']
  const form: readonly Provision[] = [
    annexeAr('20'),
    articleAr(request === 'annexe-19ter' ? '52' : '51'),
  ]
  const said = (source: readonly Provision[]) => source.map((one) => saySource(one, lang))
  const names = NAMES[lang].autorites
  const named = (ids: readonly AutoriteId[]) => ids.map((id) => ({ id, name: names[id].name }))
  return [
    { what: 'receives', who: named(matter.receives), sources: said(matter.source) },
    { what: 'checks', who: named(matter.checks), sources: said(matter.source) },
    { what: 'recognises', who: named(matter.decides), sources: said(matter.source) },
    { what: 'refuses-proofs', who: named(['commune']), sources: said(form) },
    { what: 'refuses-conditions', who: named(['office']), sources: said(form) },
  ]
}

const NAMES = { fr: autoritesFr, nl: autoritesNl }
