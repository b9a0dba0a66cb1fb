import type { ExportedHistory } from '@sejour/store'

/** Names the format and its version; a reader refuses what it does not know. */
export const FORMAT = 'sejour-case'
export const FORMAT_VERSION = 1

/** `dossier.json`: everything of a case. `schema.json` beside it describes it. */
export type CaseFile = {
  readonly format: typeof FORMAT
  readonly formatVersion: typeof FORMAT_VERSION
  /** An instant. */
  readonly exportedAt: string
  readonly history: ExportedHistory
  /** Hash of the last event: whoever keeps it elsewhere can prove that nothing was cut off. */
  readonly head: string
  readonly files: readonly PackedFile[]
}

/** A file of the archive, as the events name it. */
export type PackedFile = {
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string
  /** From the top of the folder of the case. */
  readonly path: string
  readonly size: number
}

const text = { type: 'string' }
const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' }

/** What `schema.json` holds. */
export const caseFileSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A case of Sejour',
  description:
    'The history of one case: what happened, in order, each event bound to the one before. The hash of an event is the SHA-256 of the canonical JSON (RFC 8785) of {previous, case, version, type, at, by, commitment}; its commitment is the SHA-256 of its salt followed by its canonical JSON.',
  type: 'object',
  required: ['format', 'formatVersion', 'exportedAt', 'history', 'head', 'files'],
  properties: {
    format: { const: FORMAT },
    formatVersion: { const: FORMAT_VERSION },
    exportedAt: { type: 'string', format: 'date-time' },
    head: hash,
    history: {
      type: 'object',
      required: ['case', 'events'],
      properties: {
        case: text,
        events: {
          type: 'array',
          description: 'Oldest first.',
          items: {
            type: 'object',
            required: ['version', 'type', 'at', 'by', 'commitment', 'hash'],
            properties: {
              version: { type: 'integer', minimum: 1 },
              type: text,
              at: { type: 'string', format: 'date-time' },
              by: { type: 'string', description: 'The account that recorded it.' },
              commitment: hash,
              hash,
              disclosed: {
                type: 'object',
                description: 'Absent where the event is withheld, such as a privileged note.',
                required: ['salt', 'event'],
                properties: {
                  salt: hash,
                  event: { type: 'object', required: ['type'], properties: { type: text } },
                },
              },
            },
          },
        },
      },
    },
    files: {
      type: 'array',
      items: {
        type: 'object',
        required: ['sha256', 'path', 'size'],
        properties: { sha256: hash, path: text, size: { type: 'integer', minimum: 0 } },
      },
    },
  },
} as const
