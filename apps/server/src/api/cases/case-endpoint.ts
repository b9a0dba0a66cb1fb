import type { Actor, Desk, DeskActs, DeskPieces, ParcelDesk, TextPacks } from '@sejour/desk'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { BundleJobs } from '../../desk/bundle-jobs.ts'
import type { CounselOfActs } from '../../desk/parts.ts'
import type { SchemaName } from '../../openapi/schemas.ts'

/** What the API of cases is made of. */
export type CaseParts = {
  /** Opened with the way `api`, so that the log of reads says so. */
  readonly desk: Desk
  readonly pieces: DeskPieces
  readonly acts: DeskActs
  readonly packs?: Pick<TextPacks, 'of'> | undefined
  /** Absent: no pieces are put together. */
  readonly bundles?: BundleJobs | undefined
  /** What travels between organisations of the house. Absent: nothing does. */
  readonly parcels?: ParcelDesk | undefined
  /** Who signs letters. Absent: nobody knows. */
  readonly counselOf?: ((actor: Actor) => Promise<CounselOfActs>) | undefined
  /** A hook (`onRequest`) that fills `request.actor`, or refuses. */
  readonly needsActor: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
}

/** A request by somebody who signed in. */
export type CaseCall = {
  readonly parts: CaseParts
  readonly actor: Actor
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly caseId: string
  readonly exhibit: string
  /** The other variable parts of the address; empty where it has none. */
  readonly places: {
    readonly act: string
    readonly sha256: string
    readonly volume: string
    readonly parcel: string
  }
}

/** What a word of the query or a header is for, with an example. */
export type Told = {
  readonly name: string
  readonly in: 'query' | 'header'
  readonly about: string
  readonly example: string
  readonly required?: true
}

/** One address of the API of cases: what it takes, what it gives, how it is described. */
export type CaseEndpoint = {
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** With the variable parts in braces, as OpenAPI writes them. */
  readonly path: string
  /** One English sentence. */
  readonly summary: string
  /** `file`: the body is the bytes themselves. */
  readonly takes?: SchemaName | 'file'
  readonly tells?: readonly Told[]
  readonly gives: SchemaName | 'file'
  /** Statuses besides 200, 401, 403, 405 and 500. */
  readonly problems: readonly (400 | 404 | 409 | 413 | 415 | 422 | 503)[]
  readonly answer: (call: CaseCall) => Promise<unknown>
}
