import { expect, test } from 'vitest'
import { namedPlainly } from './file-name.ts'
import { mediaTypeOf } from './media-type.ts'

const zip = (inside: string): string => `PK\u0003\u0004${inside}`
const office = 'application/vnd.openxmlformats-officedocument'

test.each([
  { bytes: '%PDF-1.7\n', type: 'application/pdf', because: 'it says so' },
  { bytes: Buffer.from('ffd8ffe0', 'hex'), type: 'image/jpeg', because: 'a photo begins so' },
  { bytes: '\0\0\0\u0018ftypheic', type: 'image/heic', because: 'telephones write it' },
  { bytes: zip('word/document.xml'), type: `${office}.wordprocessingml.document`, because: 'Word' },
  { bytes: zip('xl/workbook.xml'), type: `${office}.spreadsheetml.sheet`, because: 'Excel' },
  { bytes: zip('letter.pdf'), type: 'application/zip', because: 'it holds files' },
  { bytes: '<!DOCTYPE html><p>', type: 'text/html', because: 'a browser would run it' },
  { bytes: ' <svg xmlns="…">', type: 'image/svg+xml', because: 'a browser would run it' },
  {
    bytes: 'Received: by x\r\nFrom: a@example.org\r\nSubject: b\r\n\r\nText',
    type: 'message/rfc822',
    because: 'its headers are those of a mail',
  },
  { bytes: 'From: here\nto there', type: 'text/plain', because: 'a letter may begin so' },
  { bytes: 'Chère Madame', type: 'text/plain', because: 'it reads as letters' },
  {
    bytes: Buffer.from([0x43, 0x68, 0xe8, 0x72, 0x65]),
    type: 'text/plain',
    because: 'an old text',
  },
  { bytes: 'MZ\u0090\0', type: 'application/x-msdownload', because: 'a program' },
  { bytes: Buffer.from([1, 2, 3, 0]), type: 'application/octet-stream', because: 'nobody knows' },
])('$type: $because', ({ bytes, type }) => {
  expect(mediaTypeOf(Buffer.from(bytes as string, 'latin1'))).toBe(type)
})

test.each([
  { given: 'bail.pdf', name: 'bail.pdf', because: 'a name is a name' },
  { given: '/home/me/bail.pdf', name: 'bail.pdf', because: 'folders say where somebody works' },
  { given: 'C:\\Users\\me\\bail.pdf', name: 'bail.pdf', because: 'folders have two spellings' },
  { given: '../../etc/passwd', name: 'passwd', because: 'no way out' },
  { given: '..', name: 'file', because: 'no name at all' },
  { given: '', name: 'file', because: 'no name at all' },
  { given: 'scan\u202Efdp.exe', name: 'scanfdp.exe', because: 'an ending must not be disguised' },
  { given: 'a\r\nb.pdf', name: 'ab.pdf', because: 'no second line in a header' },
  {
    given: `${'x'.repeat(300)}.pdf`,
    name: `${'x'.repeat(176)}.pdf`,
    because: 'long keeps its ending',
  },
])('is shown as $name: $because', ({ given, name }) => {
  expect(namedPlainly(given)).toBe(name)
})
