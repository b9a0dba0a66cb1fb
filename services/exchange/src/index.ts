export { type Column, writeCsv, writeXlsx } from './lists/write-list.ts'
export {
  type ListedPerson,
  type ListProblem,
  type PersonField,
  type ReadPeople,
  readPeople,
} from './lists/read-people.ts'
export { readTable, type Table, type TableRefusal } from './lists/read-table.ts'
export { type MailAttachment, type MailRefusal, readMail, type ReadMail } from './mail/read-mail.ts'
