import type { CaseEndpoint } from './case-endpoint.ts'
import { readStandings, readTomorrow } from './chain.ts'

/** Where a case stands in the chain, for programs. */
export const chainEndpoints: readonly CaseEndpoint[] = [
  {
    id: 'readStandings',
    method: 'GET',
    path: '/api/v1/cases/{case}/standings',
    summary:
      'Where each procedure, remedy, check and title stands, and what may come next; a step is recorded with the command `record-entry`.',
    gives: 'Standings',
    problems: [400, 404],
    answer: readStandings,
  },
  {
    id: 'readTomorrow',
    method: 'GET',
    path: '/api/v1/cases/{case}/tomorrow',
    summary: 'What somebody may do tomorrow, or on another day: stay, work, register and paper.',
    tells: [
      {
        name: 'person',
        in: 'query',
        about: 'The id of somebody in the case.',
        example: 'b7c1f2a4-5d3e-4c8b-9a60-1f2e3d4c5b6a',
        required: true,
      },
      { name: 'on', in: 'query', about: 'The day; without it, tomorrow.', example: '2026-11-24' },
    ],
    gives: 'TomorrowCard',
    problems: [400, 404, 422],
    answer: readTomorrow,
  },
]
