import { about, all, any, not, unless } from '@sejour/engine'
import { article } from '../../texts/index.ts'
import {
  asileStade,
  circonstanceApatridieNonPriseEnConsideration,
  circonstanceConnueAvantFinAsile,
  circonstanceInvoquee9ter,
  circonstanceInvoqueeApatridie,
  circonstanceInvoqueeAsile,
  circonstanceInvoqueeDemandeAnterieure,
  circonstanceIssueDemandeAnterieure,
  circonstanceMotifRejetAsile,
  circonstanceRejeteeAsile,
  circonstanceRelevaitAsile,
  procedure9ter,
  procedureApatridie,
  procedureDemandeAnterieure,
} from './facts/index.ts'

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
      any({
        id: 'exclusions.asile-cas',
        label: 'L’un des deux cas d’exclusion liés à l’asile est rempli',
        source: asile,
        of: [exclusionRejetAsile, exclusionTuEnAsile],
      }),
    ],
  }),
})

const dejaInvoque = all({
  id: 'exclusions.deja-invoque',
  label: 'L’argument a déjà été invoqué dans une demande d’autorisation de séjour',
  source: point('3°'),
  of: [
    about(procedureDemandeAnterieure, {
      id: 'exclusions.demande-anterieure-existe',
      label: 'Le demandeur a déjà demandé une autorisation de séjour en Belgique',
      source: point('3°'),
      is: true,
    }),
    about(circonstanceInvoqueeDemandeAnterieure, {
      id: 'exclusions.invoque-anterieurement',
      label: 'Il y a invoqué cet argument',
      source: point('3°'),
      is: true,
    }),
  ],
})

const fauteIdentite = about(circonstanceIssueDemandeAnterieure, {
  id: 'exclusions.anterieure-sans-identite',
  label: 'La demande antérieure était irrecevable faute de document d’identité',
  source: point('3°'),
  is: 'irrecevable-identite',
})

const fauteRedevance = about(circonstanceIssueDemandeAnterieure, {
  id: 'exclusions.anterieure-sans-redevance',
  label: 'La demande antérieure était irrecevable faute de redevance payée en entier',
  source: point('3°'),
  is: 'irrecevable-redevance',
})

// A pending 9bis request counts as withdrawn from the filing of this one, so its elements return.
const retiree = about(circonstanceIssueDemandeAnterieure, {
  id: 'exclusions.anterieure-retiree',
  label: 'La demande antérieure a fait l’objet d’un désistement, exprès ou présumé',
  source: point('3°'),
  is: ['desistement', 'pendante-9bis'],
})

const demandeAnterieure = {
  id: 'exclusions.demande-anterieure',
  label: 'L’argument est exclu à cause d’une demande antérieure',
  source: point('3°'),
} as const

const horsDemandeAnterieure = {
  id: 'exclusions.demande-anterieure-sans-effet',
  label: 'L’argument n’est pas exclu à cause d’une demande de séjour antérieure (3°)',
  source: point('3°'),
} as const

/** Point 3° as it stood first: only a refusal for want of identity lets the argument return. */
export const horsExclusion3De2007 = not({
  ...horsDemandeAnterieure,
  of: unless({ ...demandeAnterieure, rule: dejaInvoque, exceptions: [fauteIdentite] }),
})

/** Point 3° since the fee exists. */
export const horsExclusion3De2015 = not({
  ...horsDemandeAnterieure,
  of: unless({
    ...demandeAnterieure,
    rule: dejaInvoque,
    exceptions: [fauteIdentite, fauteRedevance],
  }),
})

/** Point 3° since the presumed withdrawal. */
export const horsExclusion3De2016 = not({
  ...horsDemandeAnterieure,
  of: unless({
    ...demandeAnterieure,
    rule: dejaInvoque,
    exceptions: [fauteIdentite, fauteRedevance, retiree],
  }),
})

/** Point 4°: what was invoked in a 9ter request stays there. The law names no exception. */
export const horsExclusion4 = not({
  id: 'exclusions.9ter-sans-effet',
  label: 'L’argument n’est pas exclu à cause d’une demande 9ter (4°)',
  source: point('4°'),
  of: all({
    id: 'exclusions.9ter',
    label: 'L’argument est exclu à cause d’une demande 9ter',
    source: point('4°'),
    of: [
      about(procedure9ter, {
        id: 'exclusions.9ter-existe',
        label: 'Le demandeur a introduit une demande 9ter',
        source: point('4°'),
        is: ['pendante', 'terminee'],
      }),
      about(circonstanceInvoquee9ter, {
        id: 'exclusions.invoque-9ter',
        label: 'Il a invoqué cet argument dans la demande 9ter',
        source: point('4°'),
        is: true,
      }),
    ],
  }),
})

/** Point 5°, since 1 September 2024: invoked as a stateless person, unless that was not considered. */
export const horsExclusion5 = not({
  id: 'exclusions.apatridie-sans-effet',
  label: 'L’argument n’est pas exclu à cause d’une demande de séjour comme apatride (5°)',
  source: point('5°'),
  of: unless({
    id: 'exclusions.apatridie',
    label: 'L’argument est exclu à cause d’une demande de séjour comme apatride',
    source: point('5°'),
    rule: all({
      id: 'exclusions.invoque-comme-apatride',
      label: 'L’argument a été invoqué dans une demande de séjour comme apatride',
      source: [point('5°'), article('57/38')],
      of: [
        about(procedureApatridie, {
          id: 'exclusions.apatridie-existe',
          label: 'Le demandeur a introduit une demande de séjour comme apatride',
          source: [point('5°'), article('57/38')],
          is: true,
        }),
        about(circonstanceInvoqueeApatridie, {
          id: 'exclusions.invoque-apatridie',
          label: 'Il y a déjà invoqué cet argument comme apatride',
          source: point('5°'),
          is: true,
        }),
      ],
    }),
    exceptions: [
      about(circonstanceApatridieNonPriseEnConsideration, {
        id: 'exclusions.apatridie-non-prise-en-consideration',
        label: 'Cette demande comme apatride n’a pas été prise en considération',
        source: [point('5°'), article('57/40')],
        is: true,
      }),
    ],
  }),
})
