import {
  described,
  type JsonSchema,
  listOf,
  oneOf,
  record,
  text,
  whole,
} from '@sejour/answers/json-schema'
import { newBundleSchema } from '../api/cases/bundles.ts'

const volume = record(
  {
    number: described('From 1: names the volume in its address.', whole),
    size: whole,
    sha256: described('Of the bytes, in hexadecimal.', text),
    firstPage: whole,
    lastPage: whole,
    isOverLimit: described('One page of it alone is larger than the limit.', { const: true }),
  },
  'isOverLimit',
)

const report = record(
  {
    number: described('Of the piece, as it is stamped.', text),
    title: text,
    fault: described(
      'Why a page stands in its place, and what to do.',
      record({ code: text, why: text, next: text }),
    ),
    remarks: listOf(record({ code: text, says: text })),
  },
  'fault',
)

/** The shapes of bundles, by name. */
export const bundleSchemas = {
  NewBundle: described(
    'Which pieces, and how. `chosen` takes `pieces`; a MB is a million bytes.',
    newBundleSchema,
  ),
  CaseBundle: record(
    {
      id: text,
      state: oneOf('waiting', 'running', 'ready', 'cancelled', 'failed'),
      phase: described('While it runs.', oneOf('preparing', 'assembling')),
      done: whole,
      of: whole,
      why: described('Of a failure.', oneOf('full', 'limit-too-small', 'other')),
      pages: whole,
      pieces: whole,
      ready: described('Pieces that were prepared for an earlier bundle.', whole),
      volumes: listOf(volume),
      reports: described('Pieces of which something is to be known.', listOf(report)),
    },
    'phase',
    'done',
    'of',
    'why',
    'pages',
    'pieces',
    'ready',
    'volumes',
    'reports',
  ),
} as const satisfies { readonly [name: string]: JsonSchema }
