import { archiveFr } from './fr.ts'
import { archiveNl } from './nl.ts'

export type ArchiveTexts = typeof archiveFr

/** The languages of an archive: those of a desk. */
export type ArchiveLang = 'fr' | 'nl'

export const archiveTexts: { readonly [lang in ArchiveLang]: ArchiveTexts } = {
  fr: archiveFr,
  nl: archiveNl,
}
