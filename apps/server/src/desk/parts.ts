import type { LocalDate } from '@sejour/calendar'
import type { Address } from '@sejour/cases'
import type { Document, Letterhead } from '@sejour/documents'
import type {
  Actor,
  AgendaDesk,
  CounselKnown,
  Desk,
  DeskActs,
  DeskPieces,
  ParcelDesk,
  RegisterNumbers,
  TextPacks,
} from '@sejour/desk'
import type { DeskLang } from '@sejour/web/desk'
import type { FastifyRequest } from 'fastify'
import type { ReadZone } from '../house/zone-reader.ts'
import type { BundleJobs } from './bundle-jobs.ts'
import type { SharingParts } from './sharing-parts.ts'

/** Who is there, with what the frame of a page says of them. */
export type Present = { readonly actor: Actor; readonly organisationName: string }

/** An address that stands ready for an elected domicile. */
type OfficeAddress = Partial<Pick<Address, 'street' | 'postcode' | 'commune'>>

/** Who signs the letters of somebody, and their letterhead. */
export type CounselOfActs = { readonly known: CounselKnown; readonly letterhead?: Letterhead }

/** What the pages of the desk are made of. */
export type DeskParts = {
  readonly desk: Desk
  /** Files of pieces: how they come in and how they are read. */
  readonly pieces: DeskPieces
  /** Acts and letters: how they become files. */
  readonly acts: DeskActs
  /** Official wording of organisations. Absent: ours stands everywhere. */
  readonly packs?: TextPacks | undefined
  /** Makes the PDF of a sheet for a person. Absent: only the page is given. */
  readonly sheetPdf?: ((sheet: Document) => Promise<Uint8Array>) | undefined
  /** Pieces put together as one file. Absent: there is no such page. */
  readonly bundles?: BundleJobs | undefined
  /** Days of every case, feeds and reminders. */
  readonly agenda: AgendaDesk
  /** The whole address of a feed, from its secret. */
  readonly feedAddress: (token: string) => string
  /** Who sent a request; nothing when nobody signed in. */
  readonly whoIs: (request: FastifyRequest) => Promise<Present | undefined>
  /** Names of the colleagues of somebody, by account. */
  readonly namesOf: (actor: Actor) => Promise<ReadonlyMap<string, string>>
  /** Where the organisation of somebody works, as far as it says so. Absent: nobody knows. */
  readonly officeOf?: ((actor: Actor) => Promise<OfficeAddress>) | undefined
  /** Who signs letters, and what stands above them. Absent: nobody knows. */
  readonly counselOf?: ((actor: Actor) => Promise<CounselOfActs>) | undefined
  /** Reads the zone of a passport in a kept file. Absent: nobody reads. */
  readonly readZone?: ReadZone | undefined
  /** What travels between organisations of the house. Absent: nothing does. */
  readonly parcels?: ParcelDesk | undefined
  /** Codes on paper and changes of counsel. Absent: the house has neither. */
  readonly sharing?: SharingParts | undefined
  /** Numbers of the register of a commune. Absent: nobody gives any. */
  readonly registerNumbers?: RegisterNumbers | undefined
  /** The day it is in Belgium. */
  readonly today: () => LocalDate
  readonly newId: () => string
  /** Address of the script of an island. */
  readonly script: (lang: DeskLang, island: string) => string
}
