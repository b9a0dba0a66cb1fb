import { article74, delaiUnion } from './sources.ts'
import type { Element } from './element.ts'

const reduit = <const Number extends string>(number: Number, label: string) =>
  ({
    id: `delai-reduit.${number}` as const,
    point: `${number}°` as const,
    label,
    sources: [article74('14', '§ 3', `${number}°`)] as const,
  }) as const

/** Where the term may be shorter than seven days, or absent (art. 74/14 § 3). The 4° is repealed. */
export const delaisReduits = [
  reduit('1', 'risque de fuite'),
  reduit('2', 'mesure préventive imposée et pas respectée'),
  reduit('3', 'danger pour l’ordre public ou la sécurité nationale'),
  reduit('5', 'séjour terminé ou retiré pour fraude'),
  reduit('6', 'demande de protection ultérieure irrecevable, ou manifestement non fondée'),
] as const satisfies readonly (Element & { readonly point: string })[]

/** For a citizen of the Union and the family: less than a month only in duly justified urgency. */
export const urgenceUnion = {
  id: 'delai-union.urgence',
  label: 'urgence dûment justifiée (citoyen de l’Union ou famille)',
  sources: [delaiUnion],
} as const satisfies Element

/** Least term where no point of § 3 applies: thirty days, or seven for a short stay of art. 6. */
export const delaiLeMoinsLong = {
  usual: { days: 30, source: article74('14', '§ 1er') },
  shortStay: { days: 7, source: article74('14', '§ 1er') },
  /** Under these days only in a case of § 3. */
  reducedBelow: { days: 7, source: article74('14', '§ 3') },
} as const

const prolongation = article74('14', '§ 1er')

/** The extension: given on proof, possible for the person’s own situation. */
export const prolongations = [
  {
    id: 'prolongation.preuve',
    duty: 'must',
    label: 'preuve que le retour volontaire ne peut pas se faire dans le délai',
    sources: [prolongation],
  },
  {
    id: 'prolongation.duree-du-sejour',
    duty: 'may',
    label: 'durée du séjour',
    sources: [prolongation],
  },
  {
    id: 'prolongation.enfants',
    duty: 'may',
    label: 'enfants à l’école',
    sources: [prolongation],
  },
  {
    id: 'prolongation.organisation',
    duty: 'may',
    label: 'organisation du départ à terminer',
    sources: [prolongation],
  },
  {
    id: 'prolongation.liens',
    duty: 'may',
    label: 'autres liens familiaux et sociaux',
    sources: [prolongation],
  },
] as const satisfies readonly (Element & { readonly duty: 'must' | 'may' })[]
