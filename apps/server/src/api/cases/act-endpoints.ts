import { draftAct, listActs, readAct, sendActFile, writeActFiles } from './acts.ts'
import type { CaseEndpoint, Told } from './case-endpoint.ts'

const KEY: Told = {
  name: 'Idempotency-Key',
  in: 'header',
  about: 'A UUID; the same key is only ever carried out once. It may stand in the body instead.',
  example: 'b7c1f2a4-5d3e-4c8b-9a60-1f2e3d4c5b6a',
}

/** Acts and letters of cases, for programs. A draft is changed with the command `redraft-act`. */
export const actEndpoints: readonly CaseEndpoint[] = [
  {
    id: 'listCaseActs',
    method: 'GET',
    path: '/api/v1/cases/{case}/acts',
    summary: 'The acts and letters of a case, oldest first.',
    gives: 'CaseActs',
    problems: [400, 404],
    answer: listActs,
  },
  {
    id: 'draftCaseAct',
    method: 'POST',
    path: '/api/v1/cases/{case}/acts',
    summary: 'Begins an act with what the case knows; never a note, never a confidential piece.',
    takes: 'NewCaseAct',
    tells: [KEY],
    gives: 'DraftedCaseAct',
    problems: [400, 404, 409, 413, 415, 422],
    answer: draftAct,
  },
  {
    id: 'readCaseAct',
    method: 'GET',
    path: '/api/v1/cases/{case}/acts/{act}',
    summary: 'One act: its data, everything that is in its way, and how it will look.',
    gives: 'ActInCase',
    problems: [400, 404],
    answer: readAct,
  },
  {
    id: 'writeCaseAct',
    method: 'POST',
    path: '/api/v1/cases/{case}/acts/{act}/write',
    summary: 'Makes the PDF and the Word file of an act, or says everything that is in its way.',
    takes: 'WriteCaseAct',
    tells: [KEY],
    gives: 'WroteCaseAct',
    problems: [400, 404, 409, 413, 415, 422, 503],
    answer: writeActFiles,
  },
  {
    id: 'readCaseActFile',
    method: 'GET',
    path: '/api/v1/cases/{case}/acts/{act}/files/{sha256}',
    summary: 'The bytes of a file of an act as it was last written; the reading is logged.',
    gives: 'file',
    problems: [400, 404],
    answer: sendActFile,
  },
]
