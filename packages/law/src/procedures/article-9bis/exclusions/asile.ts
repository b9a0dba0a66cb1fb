import { about, all, any, appreciation, not, unless } from '@sejour/engine'
import { article } from '../../../texts/index.ts'
import {
  asileStade,
  circonstanceConnueAvantFinAsile,
  circonstanceInvoqueeAsile,
  circonstanceMotifRejetAsile,
  circonstanceRejeteeAsile,
  circonstanceRelevaitAsile,
} from '../facts/index.ts'

const point = (number: string) => article('9bis', { paragraph: '§ 2', point: number })
const asile = [point('1°'), point('2°')]

/** Point 1°: invoked in asylum and rejected there, unless it was not the asylum bodies’ matter. */
const exclusionRejetAsile = unless({
  id: 'exclusions.rejet-asile',
  label: 'Il a été invoqué en asile et rejeté par les instances d’asile (1°)',
  source: point('1°'),
  rule: all({
    id: 'exclusions.invoque-et-rejete',
    label: 'L’argument a été invoqué en asile, et rejeté',
    source: point('1°'),
    of: [
      about(circonstanceInvoqueeAsile, {
        id: 'exclusions.invoque-en-asile',
        label: 'L’argument a été invoqué dans la demande d’asile',
        source: point('1°'),
        is: true,
      }),
      about(circonstanceRejeteeAsile, {
        id: 'exclusions.rejete-en-asile',
        label: 'Les instances d’asile l’ont rejeté',
        source: point('1°'),
        is: true,
      }),
    ],
  }),
  exceptions: [
    about(circonstanceMotifRejetAsile, {
      id: 'exclusions.etranger-aux-criteres',
      label:
        'Il a été rejeté comme étranger aux critères de l’asile et de la protection subsidiaire',
      source: point('1°'),
      is: 'etranger-aux-criteres',
    }),
    about(circonstanceMotifRejetAsile, {
      id: 'exclusions.hors-competence',
      label: 'Il a été rejeté parce que les instances d’asile n’étaient pas compétentes',
      source: point('1°'),
      is: 'hors-competence',
    }),
  ],
})

/** Point 2°: it belonged to the asylum procedure, existed and was known, and was not said there. */
const exclusionTuEnAsile = all({
  id: 'exclusions.tu-en-asile',
  label: 'Il aurait dû être invoqué en asile : il existait et était connu (2°)',
  source: point('2°'),
  of: [
    about(circonstanceInvoqueeAsile, {
      id: 'exclusions.non-invoque-en-asile',
      label: 'L’argument n’a pas été invoqué dans la demande d’asile',
      source: point('2°'),
      is: false,
    }),
    about(circonstanceRelevaitAsile, {
      id: 'exclusions.relevait-de-l-asile',
      label: 'L’argument devait être invoqué pendant l’asile',
      source: point('2°'),
      is: true,
    }),
    about(circonstanceConnueAvantFinAsile, {
      id: 'exclusions.connu-avant-la-fin',
      label: 'Il existait et le demandeur le connaissait avant la fin de l’asile',
      source: point('2°'),
      is: true,
    }),
  ],
})

/** The text supposes a procedure that is over. While it runs, nobody here can say that it bars. */
const procedureAcheveeOuNon = any({
  id: 'exclusions.asile-fini-ou-non',
  label: 'La procédure d’asile est terminée, ou l’exclusion vaut déjà pendant qu’elle est en cours',
  source: asile,
  of: [
    about(asileStade, {
      id: 'exclusions.asile-fini',
      label: 'La procédure d’asile est terminée par une décision définitive',
      source: asile,
      is: 'close',
    }),
    appreciation({
      id: 'exclusions.asile-en-cours',
      label:
        'L’Office juge que l’exclusion vaut alors que la procédure d’asile est encore en cours',
      source: asile,
      authority: 'Office des étrangers',
    }),
  ],
})

/** Points 1° and 2° do not bar the argument. Without any asylum request, nothing else is asked. */
export const horsExclusionsAsile = not({
  id: 'exclusions.asile-sans-effet',
  label: 'L’argument n’est pas exclu à cause de la procédure d’asile (1° et 2°)',
  source: asile,
  of: all({
    id: 'exclusions.asile',
    label: 'L’argument est exclu à cause de la procédure d’asile',
    source: asile,
    of: [
      about(asileStade, {
        id: 'exclusions.asile-demande',
        label: 'Le demandeur a demandé l’asile en Belgique',
        source: asile,
        is: ['office', 'cgra', 'cce', 'cassation-introduite', 'cassation-admise', 'close'],
      }),
      procedureAcheveeOuNon,
      any({
        id: 'exclusions.asile-cas',
        label: 'L’un des deux cas d’exclusion liés à l’asile est rempli',
        source: asile,
        of: [exclusionRejetAsile, exclusionTuEnAsile],
      }),
    ],
  }),
})
