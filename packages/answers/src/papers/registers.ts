import type { Provision } from '@sejour/engine'
import {
  conditionsDInscription,
  type Evenement,
  type RegistreId,
  type RegleDeRegistre,
  registres,
  type RegistreTexts,
  vieDUneInscription,
} from '@sejour/law/registres'
import { registresDe } from '@sejour/law/registres/de'
import { registresEn } from '@sejour/law/registres/en'
import { registresNl } from '@sejour/law/registres/nl'
import { type Lang, saySource, type SaidSource } from '../say/index.ts'
import { nameOf, papers } from './catalogue.ts'
import { findPaper } from './catalogue.ts'
import type { PaperLink } from './sheet.ts'

/** A rule about registers, with who says it. */
export type RegisterRule = {
  readonly id: string
  readonly text: string
  readonly sources: readonly SaidSource[]
  readonly toConfirm: boolean
  readonly contradiction?: string
}

/** Something that happens to an entry. */
export type RegisterEvent = RegisterRule & {
  readonly kind: Evenement['kind']
  readonly from: RegistreId | null
  readonly to: RegistreId | null
  readonly papers: readonly PaperLink[]
}

/** The registers, who stands in each, and the life of an entry. */
export type RegisterSheet = {
  readonly registers: readonly {
    readonly id: RegistreId
    readonly name: string
    readonly who: readonly RegisterRule[]
    readonly papers: readonly PaperLink[]
  }[]
  readonly conditions: readonly RegisterRule[]
  readonly life: readonly RegisterEvent[]
}

const TEXTS: { readonly [lang in Exclude<Lang, 'fr'>]: RegistreTexts } = {
  nl: registresNl,
  de: registresDe,
  en: registresEn,
}

/** All that is known of the registers, in one language. */
export function registerSheet(lang: Lang): RegisterSheet {
  const link = (id: string): PaperLink => {
    const paper = findPaper(id)
    return { id, name: paper ? nameOf(paper, lang) : id }
  }
  return {
    registers: registres.map(({ id, name, who }) => ({
      id,
      name: lang === 'fr' ? name : TEXTS[lang].names[id],
      who: who.map((rule) => sayRule(rule, lang)),
      papers: papers
        .filter(({ title }) => title?.register.value === id)
        .map((paper) => link(paper.id)),
    })),
    conditions: conditionsDInscription.map((rule) => sayRule(rule, lang)),
    life: vieDUneInscription.map((event: Evenement) => ({
      ...sayRule(event, lang),
      kind: event.kind,
      from: event.from ?? null,
      to: event.to ?? null,
      papers: event.papers.map(link),
    })),
  }
}

function sayRule(rule: RegleDeRegistre, lang: Lang): RegisterRule {
  const provisions: readonly Provision[] = 'text' in rule.source ? [rule.source] : rule.source
  const texts: { readonly [id: string]: string } = lang === 'fr' ? {} : TEXTS[lang].rules
  return {
    id: rule.id,
    text: texts[rule.id] ?? rule.label,
    sources: provisions.map((one) => saySource(one, lang)),
    toConfirm: provisions.every(
      ({ certainty }) => certainty === 'low' || certainty === 'unverified',
    ),
    ...(rule.contradiction !== undefined && { contradiction: rule.contradiction }),
  }
}
