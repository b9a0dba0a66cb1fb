import { article7 } from './sources.ts'
import type { Element } from './element.ts'

/** A case in which an order may or must be given to a third-country national without a stay. */
export type CasArticle7 = Element & { readonly duty: 'must' | 'may' }

const cas = <const Number extends string, const Authority extends CasArticle7['duty']>(
  number: Number,
  duty: Authority,
  label: string,
) => ({
  id: `article-7.${number}` as const,
  duty,
  label,
  sources: [article7(`${number}°`)] as const,
})

/** Art. 7: where the duty must, and where it may. The order names its point (art. 8). */
export const casArticle7 = [
  cas('1', 'must', 'pas les documents requis'),
  cas('2', 'must', 'séjour au-delà de ce qui est permis (visa, 90 jours), ou preuve qui manque'),
  cas('3', 'may', 'danger pour l’ordre public ou la sécurité nationale'),
  cas('4', 'may', 'danger pour les relations internationales'),
  cas('5', 'must', 'signalement dans le SIS ou dans la banque de données nationale'),
  cas('6', 'may', 'moyens de subsistance insuffisants'),
  cas('7', 'may', 'maladie de la liste'),
  cas('8', 'may', 'travail sans autorisation'),
  cas('9', 'must', 'remise à la Belgique ou par elle, entre États (premier cas)'),
  cas('10', 'may', 'remise à la Belgique ou par elle, entre États (second cas)'),
  cas('11', 'must', 'expulsion de moins de dix ans, pas levée'),
  cas('12', 'must', 'interdiction d’entrée encore valable'),
  cas('13', 'may', 'décision qui refuse le séjour ou y met fin'),
] as const satisfies readonly CasArticle7[]
