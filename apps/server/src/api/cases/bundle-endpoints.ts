import { readBundle, sendVolume, startBundle, stopBundle } from './bundles.ts'
import type { CaseEndpoint } from './case-endpoint.ts'

/** The pieces of a case as one paginated file, for programs. It is kept for an hour. */
export const bundleEndpoints: readonly CaseEndpoint[] = [
  {
    id: 'startBundle',
    method: 'POST',
    path: '/api/v1/cases/{case}/bundles',
    summary:
      'Begins a bundle of pieces, unless one of the case is under way; never a confidential piece. Each reading is logged.',
    takes: 'NewBundle',
    gives: 'CaseBundle',
    problems: [400, 404, 413, 415, 422, 503],
    answer: startBundle,
  },
  {
    id: 'readBundle',
    method: 'GET',
    path: '/api/v1/cases/{case}/bundles',
    summary: 'How far the bundle of a case has come, its volumes and what to know of its pieces.',
    gives: 'CaseBundle',
    problems: [400, 404],
    answer: readBundle,
  },
  {
    id: 'stopBundle',
    method: 'POST',
    path: '/api/v1/cases/{case}/bundles/stop',
    summary: 'Stops the bundle of a case, or takes away the one that was made.',
    gives: 'CaseBundle',
    problems: [400, 404, 413, 415],
    answer: stopBundle,
  },
  {
    id: 'readVolume',
    method: 'GET',
    path: '/api/v1/cases/{case}/bundles/volumes/{volume}',
    summary: 'The bytes of a volume of a bundle that is ready; the reading is logged.',
    gives: 'file',
    problems: [400, 404],
    answer: sendVolume,
  },
]
