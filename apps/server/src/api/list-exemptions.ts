import { sayEachSourceOnce, type Lang, type SaidSource } from '@sejour/answers/say'
import type { LocalDate } from '@sejour/calendar'
import {
  exemptions,
  libellesDe,
  libellesEn,
  libellesNl,
  type Exemption,
  type FeeLabels,
  type Ground,
} from '@sejour/law/redevance'

/** Who pays no fee, and for which requests. */
export type ExemptionList = {
  readonly exemptions: readonly {
    readonly id: string
    readonly label: string
    readonly grounds: readonly Ground[]
    /** First filing day. */
    readonly from: LocalDate
    /** Read from the date of birth; every other one is claimed and proven. */
    readonly computed: boolean
    readonly sources: readonly SaidSource[]
  }[]
}

/** Every exemption, in one language. */
export function listExemptions(lang: Lang): ExemptionList {
  const all: readonly (readonly [string, Exemption])[] = Object.entries(exemptions)
  return {
    exemptions: all.map(([id, exemption]) => ({
      id,
      label: labelOf(id, exemption, lang),
      grounds: exemption.grounds,
      from: exemption.from,
      computed: exemption.computed === true,
      sources: sayEachSourceOnce(exemption.source, lang),
    })),
  }
}

function labelOf(id: string, { label }: Exemption, lang: Lang): string {
  const labels: { readonly [id: string]: string } | undefined = TRANSLATED[lang]?.exemptions
  return labels?.[id] ?? label
}

// French stands with the data.
const TRANSLATED: { readonly [lang in Lang]?: FeeLabels } = {
  nl: libellesNl,
  de: libellesDe,
  en: libellesEn,
}
