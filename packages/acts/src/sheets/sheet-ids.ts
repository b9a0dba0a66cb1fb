/** The acts of the commune of which a sheet tells. */
export const COMMUNE_SHEETS = [
  'circulaire-2007-annexe-2',
  'circulaire-2007-annexe-3',
  'enquete-residence-fiche',
  'enquete-residence-rapport',
  'bordereau-transmission',
  'annexe-42',
  'annexe-43',
  'annexe-3',
  'annexe-3ter',
  'annexe-15',
  'annexe-19',
  'annexe-19ter',
  'annexe-19quinquies',
  'annexe-35',
  'annexe-20',
] as const

/** Those of the Office. */
export const OFFICE_SHEETS = [
  'article-9bis-irrecevable',
  'article-9bis-non-fondee',
  'article-9bis-sans-objet',
  'article-9bis-octroi',
  'annexe-13',
  'annexe-13septies',
  'annexe-13sexies',
] as const

/** Those of counsel. */
export const COUNSEL_SHEETS = [
  'article-9bis-demande',
  'inventaire',
  'faits-et-procedures',
  'domicile-elu',
  'complement',
  'actualisation',
  'changement-adresse',
  'changement-conseil',
  'signalement-parent',
  'prolongation',
  'desistement',
] as const

/** Those that go to a judge, or with what goes there. */
export const APPEAL_SHEETS = [
  'recours-annulation',
  'recours-annulation-suspension',
  'recours-extreme-urgence',
  'demande-audition',
  'memoire-synthese',
  'cassation-liste',
  'etiquettes-recommande',
  'couverture-recommande',
] as const

/** Every act that has a sheet, in the order of the catalogue. */
export const SHEET_IDS = [
  ...COMMUNE_SHEETS,
  ...OFFICE_SHEETS,
  ...COUNSEL_SHEETS,
  ...APPEAL_SHEETS,
] as const

export type SheetId = (typeof SHEET_IDS)[number]

/** What a sheet says of one act, in one language, in plain words. */
type SheetText = {
  /** The paper by its name, as somebody would say it. */
  readonly name: string
  /** What it is. */
  readonly what: string
  /** What is different from tomorrow on. */
  readonly changes: string
  /** What to do, the most urgent first. Days are computed, and never stand here. */
  readonly steps: readonly [string, ...string[]]
}

/** A sheet for each of some acts: a missing or an orphaned one does not compile. */
export type SheetsOf<Ids extends readonly SheetId[]> = { readonly [id in Ids[number]]: SheetText }

export type Sheets = { readonly [id in SheetId]: SheetText }
