import { about, all, not, unless } from '@sejour/engine'
import { article } from '../../../texts/index.ts'
import {
  circonstanceApatridieNonPriseEnConsideration,
  circonstanceInvoquee9ter,
  circonstanceInvoqueeApatridie,
  procedure9ter,
  procedureApatridie,
} from '../facts/index.ts'

const point = (number: string) => article('9bis', { paragraph: '§ 2', point: number })

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
