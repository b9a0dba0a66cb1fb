import { localDate } from '@sejour/calendar'
import { about, all, compare, constant, type Notice, parameter } from '@sejour/engine'
import { arretKA } from '../../eloignement/sources.ts'
import { interdictionEntree, lienFamilial, regroupant } from '../../situation/index.ts'
import { aConfirmer, article, reforme2025 } from '../../texts/index.ts'
import { avisCommuns, depuisLaReforme } from '../regroupement-article-10/avis-communs.ts'
import { introduiteLe, revenus } from '../regroupement-article-10/facts/index.ts'
import { revenuDeReference } from '../regroupement-article-10/montants.ts'

const paragraphe2 = article('40ter', { paragraph: '§ 2' })
const finDeTransition = constant(localDate('2027-08-18'))

/** Remarks on the request of the family of a Belgian. */
export const avisFamilleDeBelge = [
  ...avisCommuns,
  {
    kind: 'weakness',
    when: all({
      id: 'avis.revenus-du-belge',
      label:
        'Les revenus du Belge sont sous le montant de référence : joignez de quoi montrer les dépenses et les besoins réels de la famille, que l’Office doit examiner',
      source: [paragraphe2, article('42')],
      of: [
        about(lienFamilial, {
          id: 'avis.revenus-demandes',
          label: 'Des revenus sont demandés pour ce lien',
          source: paragraphe2,
          is: ['conjoint', 'partenaire', 'enfant-mineur', 'enfant-18-20', 'enfant-majeur'],
        }),
        compare({
          id: 'avis.revenus-sous-reference',
          label: 'Les revenus n’atteignent pas 120 % du revenu d’intégration',
          source: paragraphe2,
          left: revenus,
          is: '<',
          right: parameter(revenuDeReference, introduiteLe),
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: about(interdictionEntree, {
      id: 'avis.interdiction-et-dependance',
      label:
        'L’interdiction d’entrée seule ne permet pas d’ignorer la demande : montrez, pièces à l’appui, que le Belge dépend de vous et devrait quitter l’Union si vous partiez',
      source: arretKA,
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: about(regroupant, {
      id: 'avis.belge-mobile',
      label:
        'Ce Belge a vécu dans un autre État de l’Union : demandez plutôt comme famille d’un citoyen de l’Union, sans redevance ni condition de revenus de l’article 40ter',
      source: article('40ter', { paragraph: '§ 1er' }),
      is: 'belge-mobile',
    }),
  },
  {
    kind: 'warning',
    when: about(lienFamilial, {
      id: 'avis.parent-de-belge-majeur',
      label:
        'Le père ou la mère d’un Belge majeur n’a pas de droit par cet article : faites examiner les autres voies',
      source: paragraphe2,
      is: 'ascendant',
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.transition-belge',
      label:
        'Selon des pages spécialisées, les anciennes conditions (120 % du revenu d’intégration) valent encore jusqu’au 18 août 2027 pour la famille d’un Belge : à faire confirmer',
      source: reforme2025,
      of: [
        depuisLaReforme,
        compare({
          id: 'avis.avant-la-fin-de-transition',
          label: 'La demande est introduite avant le 18 août 2027',
          source: reforme2025,
          left: introduiteLe,
          is: '<',
          right: finDeTransition,
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: compare({
      id: 'avis.apres-la-transition',
      label:
        'La transition rapportée se termine le 18 août 2027 : les conditions qui suivent ne sont pas connues',
      source: [reforme2025, aConfirmer],
      left: introduiteLe,
      is: '>=',
      right: finDeTransition,
    }),
  },
] as const satisfies readonly Notice[]
