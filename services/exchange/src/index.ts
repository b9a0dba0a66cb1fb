export { type Column, writeCsv, writeXlsx } from './lists/write-list.ts'
export {
  type ListedPerson,
  type ListProblem,
  PERSON_FIELDS,
  type PersonField,
  type ReadPeople,
  readPeople,
} from './lists/read-people.ts'
export { readTable, type Table, type TableRefusal } from './lists/read-table.ts'
export { type MailAttachment, type MailRefusal, readMail, type ReadMail } from './mail/read-mail.ts'
export { caseFileSchema } from './archive/format.ts'
export { importCase, type Imported, type Standing, standingOf } from './archive/import-case.ts'
export { disclosedOf, packCase, type Packing } from './archive/pack-case.ts'
export { type CasesToPack, packOrganisation, type Progress } from './archive/pack-organisation.ts'
export { type ArchiveRefusal, readArchive, type ReadCase } from './archive/read-archive.ts'
export type { ArchiveLang } from './archive/texts/index.ts'
export { type Packed, writeZip } from './zip/write-zip.ts'
export { openTypesetter, type Typesetter } from '@sejour/typeset'
