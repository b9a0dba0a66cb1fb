import { about, all, any, compare, constant, type Notice } from '@sejour/engine'
import { regroupantDepuis } from '../../situation/index.ts'
import { aConfirmer, reforme2025, reforme2025Contredite } from '../../texts/index.ts'
import {
  avisCommuns,
  avisReformeRevenus,
  avisRevenus,
  depuisLaReforme,
  reforme,
} from './avis-communs.ts'
import { ageDemandeur, ageRegroupant, statutProtection } from './facts/index.ts'

/** Remarks on a request under article 10. What is only reported of the reform stands here, never in a rule. */
export const avisArticle10 = [
  ...avisCommuns,
  avisRevenus,
  avisReformeRevenus,
  {
    kind: 'warning',
    when: all({
      id: 'avis.reforme-transition',
      label:
        'La personne rejointe avait son droit de séjour avant le 18 août 2025 : selon une source, l’ancienne loi s’applique encore ; la règle de transition n’a pas été lue',
      source: reforme2025Contredite,
      of: [
        depuisLaReforme,
        compare({
          id: 'avis.droit-anterieur',
          label: 'Le droit de séjour de la personne rejointe date d’avant le 18 août 2025',
          source: reforme2025Contredite,
          left: regroupantDepuis,
          is: '<',
          right: constant(reforme),
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.reforme-refugie',
      label:
        'Selon des pages spécialisées, la famille d’un réfugié n’a plus que six mois après la reconnaissance pour demander sans revenus ni logement, avec un dossier complet dans les dix mois : demandez au plus vite',
      source: reforme2025,
      of: [
        depuisLaReforme,
        about(statutProtection, {
          id: 'avis.rejoint-refugie',
          label: 'La personne rejointe est réfugiée reconnue',
          source: reforme2025,
          is: 'refugie',
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.reforme-subsidiaire',
      label:
        'Selon des pages spécialisées, la protection subsidiaire ne dispense plus d’aucune condition, et le regroupant attend deux ans',
      source: reforme2025,
      of: [
        depuisLaReforme,
        about(statutProtection, {
          id: 'avis.rejoint-subsidiaire',
          label: 'La personne rejointe a la protection subsidiaire',
          source: reforme2025,
          is: 'subsidiaire',
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.reforme-attente',
      label:
        'Selon des pages spécialisées, le regroupant attend désormais d’un à deux ans selon son statut, et le silence de l’Office ne vaut plus admission',
      source: reforme2025,
      of: [
        depuisLaReforme,
        about(statutProtection, {
          id: 'avis.rejoint-sans-protection',
          label: 'La personne rejointe n’a pas de protection internationale',
          source: reforme2025,
          is: 'aucune',
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.reforme-age',
      label:
        'Depuis le 18 août 2025, l’âge de 21 ans serait demandé aussi quand le couple est antérieur à l’arrivée : à faire confirmer',
      source: [reforme2025, aConfirmer],
      of: [
        depuisLaReforme,
        any({
          id: 'avis.un-des-deux-jeune',
          label: 'L’un des deux a moins de 21 ans',
          source: reforme2025,
          of: [
            compare({
              id: 'avis.demandeur-jeune',
              label: 'Le demandeur a moins de 21 ans',
              source: reforme2025,
              left: ageDemandeur,
              is: '<',
              right: constant(21),
            }),
            compare({
              id: 'avis.regroupant-jeune',
              label: 'La personne rejointe a moins de 21 ans',
              source: reforme2025,
              left: ageRegroupant,
              is: '<',
              right: constant(21),
            }),
          ],
        }),
      ],
    }),
  },
] as const satisfies readonly Notice[]
