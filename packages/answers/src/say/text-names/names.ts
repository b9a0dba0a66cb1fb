import type { namesFr } from './fr.ts'
import type { Court, DatedKind } from './texts.ts'

/**
 * How a text is named: alone, and after a place (« de la loi … »). A page has no `of`: what is
 * cited of it follows its name, in quotes.
 */
export type TextName = { readonly alone: string; readonly of?: string }

/** A name that can follow a place. */
export type PlacedName = Required<TextName>

/** How the texts of the law are named in one language. */
export type TextNames = {
  readonly dated: { readonly [kind in DatedKind]: (day: string) => PlacedName }
  readonly courts: { readonly [court in Court]: string }
  readonly ruling: (court: string, number: string, day: string) => string
  /** What has neither a day nor a number to be named by. */
  readonly others: { readonly [id in keyof typeof namesFr.others]: string | PlacedName }
}

/** What is cited by words, of a page or of an instruction, by its French name. */
export type PointNames = {
  readonly [
    point in
      | 'apatridie'
      | 'autres documents'
      | 'changement de résidence'
      | 'circonstances exceptionnelles'
      | 'contenu de la demande'
      | 'demandes adressées directement à l’Office'
      | 'demandes successives'
      | 'document d’identité'
      | 'enquête de résidence'
      | 'intégration'
      | 'interdiction d’entrée'
      | 'langue de la demande'
      | 'longue procédure d’asile'
      | 'parent d’un enfant en séjour légal'
      | 'procédure d’asile déraisonnablement longue'
      | 'redevance'
      | 'résidence'
      | 'scolarité'
      | 'signature'
      | 'situations humanitaires urgentes'
      | 'travail'
  ]: string
}
