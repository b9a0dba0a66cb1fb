import { localDate } from '@sejour/calendar'
import { about, all, any, compare, constant, not, type Notice, plus, same } from '@sejour/engine'
import {
  agii,
  article,
  cce7425,
  ficheAdde,
  longueProcedureAsile,
  pointInstruction,
} from '../../../texts/index.ts'
import {
  asileCloseDepuis,
  asileComportementTrompeur,
  asileDebut,
  asileDecisionExecutoireLe,
  asileFin,
  asileStade,
  demandeIntroduiteLe,
  enfantScolarise,
  langueAsile,
  langueDemande,
  sejourIninterrompuDepuis,
} from '../facts/index.ts'

const langue = [article('51/4', { paragraph: '§ 3' }), agii('langue de la demande'), cce7425]
const point27 = pointInstruction('2.7')

/** Language, update, and the guidelines that count years of asylum. Their effect is never computed. */
export const asileNotices = [
  {
    kind: 'warning',
    when: all({
      id: 'avis.langue',
      label:
        'L’Office décidera dans la langue de l’asile : la demande n’est pas irrecevable pour autant, mais écrivez-la de préférence dans cette langue',
      source: langue,
      of: [
        any({
          id: 'avis.langue-liee',
          label: 'La demande est introduite pendant l’asile ou dans les six mois qui suivent',
          source: langue,
          of: [
            about(asileStade, {
              id: 'avis.langue-asile-en-cours',
              label: 'L’asile est en cours le jour de l’introduction',
              source: langue,
              is: ['office', 'cgra', 'cce', 'cassation-admise'],
            }),
            compare({
              id: 'avis.langue-six-mois',
              label: 'Six mois ne sont pas encore passés depuis la fin de l’asile',
              source: langue,
              left: demandeIntroduiteLe,
              is: '<=',
              right: plus(asileFin, { months: 6 }, 'last-day'),
            }),
          ],
        }),
        not({
          id: 'avis.langue-differente',
          label: 'La langue de la demande n’est pas celle de l’asile',
          source: langue,
          of: same(langueDemande, langueAsile, {
            id: 'avis.langue-identique',
            label: 'La langue de la demande est celle de l’asile',
            source: langue,
          }),
        }),
      ],
    }),
  },
  {
    kind: 'warning',
    when: about(asileCloseDepuis, {
      id: 'avis.actualiser',
      label: 'L’asile est terminé depuis l’introduction : actualisez la demande 9bis sans attendre',
      source: ficheAdde,
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.repere-duree',
      label:
        'La durée de l’asile atteint le repère de l’instruction du 26 mars 2009 : invoquez-la, sans en attendre une garantie',
      source: longueProcedureAsile,
      of: [
        any({
          id: 'avis.repere-atteint',
          label: 'La procédure d’asile a duré trois ans avec un enfant scolarisé, ou quatre ans',
          source: [longueProcedureAsile, agii('longue procédure d’asile')],
          of: [
            all({
              id: 'avis.repere-famille',
              label: 'Trois ans, avec un enfant scolarisé',
              source: longueProcedureAsile,
              of: [
                about(enfantScolarise, {
                  id: 'avis.repere-enfant',
                  label: 'Un enfant de la famille est scolarisé',
                  source: longueProcedureAsile,
                  is: true,
                }),
                compare({
                  id: 'avis.repere-trois-ans',
                  label: 'Trois ans au moins séparent la demande d’asile de la décision exécutoire',
                  source: longueProcedureAsile,
                  left: asileDecisionExecutoireLe,
                  is: '>=',
                  right: plus(asileDebut, { years: 3 }, 'last-day'),
                }),
              ],
            }),
            compare({
              id: 'avis.repere-quatre-ans',
              label: 'Quatre ans au moins séparent la demande d’asile de la décision exécutoire',
              source: longueProcedureAsile,
              left: asileDecisionExecutoireLe,
              is: '>=',
              right: plus(asileDebut, { years: 4 }, 'last-day'),
            }),
          ],
        }),
        about(asileComportementTrompeur, {
          id: 'avis.repere-loyal',
          label: 'La durée n’est pas due à un comportement trompeur du demandeur',
          source: agii('longue procédure d’asile'),
          is: false,
        }),
      ],
    }),
  },
  {
    kind: 'weakness',
    when: about(asileComportementTrompeur, {
      id: 'avis.comportement-trompeur',
      label: 'Une durée due à un comportement trompeur du demandeur ne compte pas',
      source: agii('longue procédure d’asile'),
      is: true,
    }),
  },
  {
    kind: 'warning',
    when: all({
      id: 'avis.famille-ancienne',
      label:
        'La situation rappelle le point 2.7 de l’instruction annulée du 19 juillet 2009 : elle peut encore être invoquée, sans lier l’Office',
      source: point27,
      of: [
        compare({
          id: 'avis.famille-cinq-ans',
          label: 'Le séjour ininterrompu dure depuis cinq ans au moins le jour de l’introduction',
          source: point27,
          left: demandeIntroduiteLe,
          is: '>=',
          right: plus(sejourIninterrompuDepuis, { years: 5 }, 'last-day'),
        }),
        compare({
          id: 'avis.famille-asile-avant',
          label: 'La demande d’asile est antérieure au 1er juin 2007',
          source: point27,
          left: asileDebut,
          is: '<',
          right: constant(localDate('2007-06-01')),
        }),
        compare({
          id: 'avis.famille-un-an',
          label: 'Son examen a duré un an au moins',
          source: point27,
          left: asileDecisionExecutoireLe,
          is: '>=',
          right: plus(asileDebut, { years: 1 }, 'last-day'),
        }),
        about(enfantScolarise, {
          id: 'avis.famille-enfant',
          label: 'Un enfant de la famille va à l’école',
          source: point27,
          is: true,
        }),
      ],
    }),
  },
] as const satisfies readonly Notice[]
