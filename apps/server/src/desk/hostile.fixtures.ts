const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part),
    ),
  )

export const PDF = bytes('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
export const LOCKED_PDF = bytes(
  '%PDF-1.6\n',
  'x'.repeat(200_000),
  '\ntrailer<</Root 1 0 R/Encrypt 5 0 R>>\n%%EOF\n',
)
export const PNG = bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'IHDR')
export const JPEG = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', [0xff, 0xd9])
export const PROGRAM = bytes('MZ', [0x90, 0, 3, 0, 0, 0], 'This program cannot be run in DOS mode')
export const ELF = bytes([0x7f], 'ELF', [2, 1, 1])
export const HTML = bytes('<!-- a letter -->\n<html><script>alert(1)</script></html>')
export const SVG = bytes('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')
export const SHELL = bytes('#!/bin/sh\nrm -rf ~\n')
/** A zip with one entry of no bytes; `flag`: 1 where it is encrypted. */
const zipOf = (name: string, flag = 0): Buffer =>
  bytes(
    'PK\u0003\u0004',
    [20, 0, flag, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, name.length, 0, 0, 0],
    name,
  )
const DOCX = Buffer.concat([zipOf('[Content_Types].xml'), zipOf('word/document.xml')])
export const MACROS = Buffer.concat([DOCX, zipOf('word/vbaProject.bin')])
export const JAR = zipOf('META-INF/MANIFEST.MF')
export const LOCKED_ZIP = zipOf('bail.pdf', 1)
export const LOCKED_OFFICE = bytes(
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  'EncryptedPackage'.replaceAll(/./g, '$&\u0000'),
)

/** A small mail with two attachments, one of which bears a day in its name. */
export const MAIL = Buffer.from(
  [
    'From: "T. Voorbeeld" <t.voorbeeld@exemple.invalid>',
    'To: cabinet@exemple.invalid',
    'Subject: Contrat de bail et attestation',
    'Date: Thu, 5 Mar 2026 09:12:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Bonjour, voici deux pieces.',
    '--b',
    'Content-Type: application/pdf; name="bail_2024-05-01.pdf"',
    'Content-Disposition: attachment; filename="bail_2024-05-01.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.concat([PDF, Buffer.from('bail')]).toString('base64'),
    '--b',
    'Content-Type: application/pdf; name="attestation-ecole.pdf"',
    'Content-Disposition: attachment; filename="attestation-ecole.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.concat([PDF, Buffer.from('ecole')]).toString('base64'),
    '--b--',
    '',
  ].join('\r\n'),
)

export type Sent = { readonly name: string; readonly bytes: Uint8Array; readonly field?: string }

/** A form with files, as a browser sends it: the fields stand before the files. */
export function formOf(
  fields: { readonly [name: string]: string },
  files: readonly Sent[],
): { readonly payload: Buffer; readonly headers: { readonly [name: string]: string } } {
  const boundary = '----sejour-test'
  const open = (about: string) => `--${boundary}\r\nContent-Disposition: form-data; ${about}\r\n`
  const payload = Buffer.concat([
    ...Object.entries(fields).map(([name, value]) =>
      Buffer.from(`${open(`name="${name}"`)}\r\n${value}\r\n`),
    ),
    ...files.flatMap((file) => [
      Buffer.from(
        `${open(`name="${file.field ?? 'files'}"; filename="${file.name}"`)}Content-Type: application/octet-stream\r\n\r\n`,
      ),
      file.bytes,
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}
