// What tests need outside vitest, in processes of their own.
export { notes, one, readNotes, writeNote } from './notes.ts'
export { bundledPostgres } from './postgres-binaries.ts'
export { type TestServer, testServer } from './postgres-server.ts'
