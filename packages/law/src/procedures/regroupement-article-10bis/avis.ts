import { about, all, compare, constant, type Notice } from '@sejour/engine'
import { regroupantDepuis } from '../../situation/index.ts'
import { article, formationAdde, reforme2025, reforme2025Contredite } from '../../texts/index.ts'
import {
  avisCommuns,
  avisReformeRevenus,
  avisRevenus,
  depuisLaReforme,
  reforme,
} from '../regroupement-article-10/avis-communs.ts'
import { titreDuRegroupant, titreEnCours } from './facts.ts'

const delais = article('10ter')

/** Remarks on a request under article 10bis. */
export const avisArticle10bis = [
  ...avisCommuns,
  avisRevenus,
  avisReformeRevenus,
  {
    kind: 'warning',
    when: about(titreDuRegroupant, {
      id: 'avis.delai-neuf-mois',
      label:
        'L’Office a neuf mois pour décider, plus deux fois trois mois ; sans décision, l’autorisation doit être délivrée, dans le texte lu jusqu’au 17 août 2025',
      source: delais,
      is: ['etudes', 'travail', 'medical', 'autre'],
    }),
  },
  {
    kind: 'warning',
    when: about(titreDuRegroupant, {
      id: 'avis.delai-quatre-mois',
      label:
        'Pour cette famille, l’Office a quatre mois pour décider, plus trois, dans le texte lu jusqu’au 17 août 2025',
      source: delais,
      is: ['carte-bleue', 'longue-duree'],
    }),
  },
  {
    kind: 'warning',
    when: about(titreDuRegroupant, {
      id: 'avis.delai-90-jours',
      label:
        'Pour cette famille, l’Office a 90 jours pour décider, dans le texte lu jusqu’au 17 août 2025',
      source: delais,
      is: ['ict', 'recherche'],
    }),
  },
  {
    kind: 'warning',
    when: about(titreDuRegroupant, {
      id: 'avis.redevance-medicale',
      label: 'La famille d’une personne en séjour médical (9ter) ne paie pas de redevance',
      source: formationAdde,
      is: 'medical',
    }),
  },
  {
    kind: 'warning',
    when: about(titreDuRegroupant, {
      id: 'avis.redevance-boursier',
      label:
        'La famille d’un étudiant qui a une bourse belge ou européenne ne paie pas de redevance : joignez l’attestation de bourse',
      source: formationAdde,
      is: 'etudes',
    }),
  },
  {
    kind: 'warning',
    when: about(titreEnCours, {
      id: 'avis.titre-expire',
      label:
        'Sans séjour en cours de la personne rejointe, la demande n’a pas de base et le recours contre un refus n’arrête pas l’éloignement',
      source: [article('10bis'), article('39/79')],
      is: false,
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.reforme-attente-limitee',
      label:
        'Selon des pages spécialisées, la personne rejointe attend désormais d’un à deux ans selon son statut, si son droit de séjour date du 18 août 2025 ou d’après',
      source: reforme2025,
      of: [
        depuisLaReforme,
        compare({
          id: 'avis.droit-nouveau',
          label: 'Le droit de séjour de la personne rejointe date du 18 août 2025 ou d’après',
          source: reforme2025Contredite,
          left: regroupantDepuis,
          is: '>=',
          right: constant(reforme),
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.reforme-transition-limitee',
      label:
        'Le droit de séjour de la personne rejointe est plus ancien que la loi nouvelle : selon une source, l’ancienne loi s’applique encore ; la règle de transition n’a pas été lue',
      source: reforme2025Contredite,
      of: [
        depuisLaReforme,
        compare({
          id: 'avis.droit-ancien',
          label: 'Le droit de séjour de la personne rejointe date d’avant le 18 août 2025',
          source: reforme2025Contredite,
          left: regroupantDepuis,
          is: '<',
          right: constant(reforme),
        }),
      ],
    }),
  },
] as const satisfies readonly Notice[]
