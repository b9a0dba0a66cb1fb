import type { Options } from '../../field/field.ts'

/** The seven grounds of the form, in its order. */
export const GROUNDS = {
  'citizen-not-proved': {
    fr: '1. conditions non prouvées à temps (citoyen de l’Union)',
    nl: '1. voorwaarden niet tijdig bewezen (burger van de Unie)',
    de: '1. Bedingungen nicht fristgerecht nachgewiesen (Unionsbürger)',
  },
  'citizen-not-fulfilled': {
    fr: '2. conditions non remplies (citoyen de l’Union)',
    nl: '2. voorwaarden niet vervuld (burger van de Unie)',
    de: '2. Bedingungen nicht erfüllt (Unionsbürger)',
  },
  'family-not-proved': {
    fr: '3. conditions non prouvées à temps (famille)',
    nl: '3. voorwaarden niet tijdig bewezen (familie)',
    de: '3. Bedingungen nicht fristgerecht nachgewiesen (Familie)',
  },
  'residence-check': {
    fr: '4. ne réside pas dans la commune (famille)',
    nl: '4. verblijft niet in de gemeente (familie)',
    de: '4. wohnt nicht in der Gemeinde (Familie)',
  },
  'family-not-fulfilled': {
    fr: '5. conditions non remplies (famille)',
    nl: '5. voorwaarden niet vervuld (familie)',
    de: '5. Bedingungen nicht erfüllt (Familie)',
  },
  'public-order': {
    fr: '6. ordre public ou sécurité nationale',
    nl: '6. openbare orde of nationale veiligheid',
    de: '6. öffentliche Ordnung oder nationale Sicherheit',
  },
  'public-health': {
    fr: '7. santé publique',
    nl: '7. volksgezondheid',
    de: '7. Volksgesundheit',
  },
} as const satisfies Options

export type Ground = keyof typeof GROUNDS

export type Basis = '51-1-1' | '51-1-3' | '51-2-2' | '52-3' | '52-4-5'

export type Status = 'citizen' | 'family' | 'other-family' | 'article-69ter'

/** The articles under which each ground is given, and those whom it can concern. */
export const GROUND_FITS: {
  readonly [ground in Ground]: {
    readonly bases: readonly Basis[]
    readonly of: readonly Status[]
    /** The field of its reasons, where the form asks for them. */
    readonly reason?: 'citizenReason' | 'familyReason' | 'conduct' | 'healthReason'
  }
} = {
  'citizen-not-proved': { bases: ['51-1-1', '51-1-3'], of: ['citizen', 'article-69ter'] },
  'citizen-not-fulfilled': {
    bases: ['51-2-2'],
    of: ['citizen', 'article-69ter'],
    reason: 'citizenReason',
  },
  'family-not-proved': { bases: ['52-3'], of: ['family', 'other-family', 'article-69ter'] },
  'residence-check': { bases: ['52-3'], of: ['family', 'other-family', 'article-69ter'] },
  'family-not-fulfilled': {
    bases: ['52-4-5'],
    of: ['family', 'other-family', 'article-69ter'],
    reason: 'familyReason',
  },
  'public-order': {
    bases: ['51-2-2', '52-4-5'],
    of: ['citizen', 'family', 'other-family', 'article-69ter'],
    reason: 'conduct',
  },
  'public-health': {
    bases: ['51-2-2', '52-4-5'],
    of: ['citizen', 'family', 'other-family', 'article-69ter'],
    reason: 'healthReason',
  },
}

/** Every ground, in the order of the form: the keys of the table are the grounds. */
export const REFUSAL_GROUNDS = Object.keys(GROUND_FITS) as readonly Ground[]

/** Who signs under each article: the commune for want of evidence, the minister on the conditions. */
export const SIGNER_OF: { readonly [basis in Basis]: 'mayor' | 'minister' } = {
  '51-1-1': 'mayor',
  '51-1-3': 'mayor',
  '51-2-2': 'minister',
  '52-3': 'mayor',
  '52-4-5': 'minister',
}
