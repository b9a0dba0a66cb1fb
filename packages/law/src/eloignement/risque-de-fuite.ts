import { article1 } from './sources.ts'
import type { Element } from './element.ts'

const critere = <const Number extends string>(number: Number, label: string) =>
  ({ id: `fuite.${number}` as const, label, sources: [article1(`${number}°`)] as const }) as const

/**
 * The eleven criteria of the risk of absconding (art. 1 § 2). Each alone decides nothing: the risk
 * is current and real, and each case is examined apart. It is left to appreciation.
 */
export const criteresDeFuite = [
  critere('1', 'entrée irrégulière, et aucune demande de séjour ou de protection à temps'),
  critere('2', 'informations ou documents faux, fraude'),
  critere('3', 'pas de coopération avec les autorités'),
  critere(
    '4',
    'refus déclaré ou non-respect d’une mesure : éloignement, interdiction d’entrée, mesure moins coercitive, restriction de liberté, ou mesure pareille d’un autre État membre',
  ),
  critere('5', 'interdiction d’entrée en cours'),
  critere('6', 'nouvelle demande aussitôt après un refus ou une mesure d’éloignement'),
  critere('7', 'prise d’empreintes antérieure cachée'),
  critere('8', 'plusieurs demandes en Belgique ou dans l’Union, toutes sans succès'),
  critere('9', 'demande d’asile antérieure dans un autre État cachée'),
  critere('10', 'venue pour d’autres buts que ceux déclarés'),
  critere('11', 'amende pour un recours manifestement abusif'),
] as const satisfies readonly Element[]
