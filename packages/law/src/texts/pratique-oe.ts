import { localDate } from '@sejour/calendar'
import { cite, type Certainty, type LegalText, type Provision } from '@sejour/engine/cite'

export const pratiqueOe: LegalText = {
  id: 'pratique-oe-9bis',
  level: 'practice',
  title: 'Office des étrangers, pages « Circonstances exceptionnelles (article 9bis) »',
  url: 'https://dofi.ibz.be/fr/themes/les-ressortissants-dun-pays-tiers/autorisation-de-sejour-articles-9-9bis9ter/circonstances',
}

export const pratiqueOeRedevance: LegalText = {
  id: 'pratique-oe-redevance',
  level: 'practice',
  title: 'Office des étrangers, page « Redevance »',
  url: 'https://dofi.ibz.be/fr/themes/faq/redevance',
}

/**
 * What the Office says it does about article 9bis. It binds nobody, and it was read before the
 * article changed on 12 June 2026.
 */
export function pratique(point: string, certainty: Certainty = 'high'): Provision {
  return cite(pratiqueOe, { point }, { certainty, readUntil: localDate('2026-06-11') })
}

/** What the Office says about the fee and its proof. */
export const pratiqueRedevance: Provision = cite(pratiqueOeRedevance)

/** Memo of 16 July 2012 on the length of the asylum procedure. Only its title is known. */
export const memo120: Provision = cite(
  { id: 'memo-120', level: 'practice', title: 'Office des étrangers, MEMO120 du 16 juillet 2012' },
  {},
  { certainty: 'unverified' },
)

/** Memo of 15 June 2016 on the parent of a child in legal stay. Only its title is known. */
export const memo125bis: Provision = cite(
  {
    id: 'memo-125bis',
    level: 'practice',
    title: 'Office des étrangers, MEMO125BIS du 15 juin 2016',
  },
  {},
  { certainty: 'unverified' },
)
