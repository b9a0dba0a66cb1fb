import { localDate } from '@sejour/calendar'
import { about, all, cite, compare, constant, type Notice, parameter } from '@sejour/engine'
import { duree, interdictionEntree, ordreDeQuitter } from '../../situation/index.ts'
import {
  article,
  directive2003Famille,
  formationAdde,
  loi18Juillet2025,
  pratiqueRedevance,
  reforme2025Contredite,
} from '../../texts/index.ts'
import { introduiteLe, redevanceReglee, revenus, violences } from './facts/index.ts'
import { revenuDeReference } from './montants.ts'

/** The first day of the law of 18 July 2025. */
export const reforme = localDate('2025-08-18')

const interdictions = [article('74/11'), article('74/12')]

/** Remarks that every request of a family deserves, whatever its article. */
export const avisCommuns = [
  {
    kind: 'warning',
    when: about(ordreDeQuitter, {
      id: 'avis.ordre-de-quitter',
      label:
        'L’ordre de quitter reçu reste valable pendant la demande : faites vérifier s’il peut être exécuté',
      source: article('1/3'),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(interdictionEntree, {
      id: 'avis.interdiction-entree',
      label:
        'Une interdiction d’entrée non levée peut être opposée à la demande : sa levée se demande séparément',
      source: interdictions,
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(redevanceReglee, {
      id: 'avis.redevance',
      label:
        'Payez la redevance avant la demande et joignez la preuve : sans elle, la demande est irrecevable (annexe 42)',
      source: [article('1/1'), formationAdde, pratiqueRedevance],
      is: 'pas-encore',
    }),
  },
  {
    kind: 'warning',
    when: about(violences, {
      id: 'avis.violences',
      label:
        'Une séparation à cause de violences ne met pas fin d’office au séjour : mettez-vous d’abord en sécurité, gardez les preuves et voyez un avocat',
      source: [article('11', { paragraph: '§ 2' }), article('42quater')],
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(duree, {
      id: 'avis.controle',
      label:
        'Les conditions sont contrôlées pendant cinq ans : une séparation, une perte de revenus ou un départ peut mettre fin au séjour, avec un ordre de quitter',
      source: [article('11', { paragraph: '§ 2' }), article('13'), article('42quater')],
      is: 'long',
    }),
  },
  {
    kind: 'warning',
    when: compare({
      id: 'avis.reforme',
      label:
        'La loi du 18 juillet 2025 s’applique depuis le 18 août 2025 et son texte n’a pas été lu ici : faites vérifier chaque condition',
      source: cite(loi18Juillet2025),
      left: introduiteLe,
      is: '>=',
      right: constant(reforme),
    }),
  },
] as const satisfies readonly Notice[]

/** Means below the reference amount. */
export const avisRevenus = {
  kind: 'weakness',
  when: compare({
    id: 'avis.revenus',
    label:
      'Les revenus sont sous le montant de référence : joignez de quoi montrer les dépenses et les besoins réels de la famille, que l’Office doit examiner',
    source: [article('10', { paragraph: '§ 5' }), cite(directive2003Famille, { article: '17' })],
    left: revenus,
    is: '<',
    right: parameter(revenuDeReference, introduiteLe),
  }),
} as const satisfies Notice

const ACCORDING_TO = reforme2025Contredite

/** The filing day lies in the time of the new law. */
export const depuisLaReforme = compare({
  id: 'avis.depuis-la-reforme',
  label: 'La demande est introduite le 18 août 2025 ou après',
  source: ACCORDING_TO,
  left: introduiteLe,
  is: '>=',
  right: constant(reforme),
})

/** A remark on a request filed since the new law. */
export const avisReformeRevenus = {
  kind: 'warning',
  when: all({
    id: 'avis.reforme-revenus',
    label:
      'Sur les revenus demandés depuis le 18 août 2025, les sources se contredisent : 110 % du revenu minimum mensuel moyen garanti (environ 2 323 € nets par mois en 2025), ou 110 % du revenu d’intégration',
    source: ACCORDING_TO,
    of: [depuisLaReforme],
  }),
} as const satisfies Notice

/** What a translation of the two remarks on means must word. */
export type AvisRevenusTexts = {
  readonly [id in 'avis.revenus' | 'avis.reforme-revenus']: string
}
