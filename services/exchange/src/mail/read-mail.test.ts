import { expect, test } from 'vitest'
import { readMail } from './read-mail.ts'

const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'))

const WITH_PIECES = `From: "T. Voorbeeld" <t.voorbeeld@exemple.invalid>
To: cabinet@exemple.invalid
Subject: =?utf-8?Q?Contrat_de_bail_et_attestation_d=27=C3=A9cole?=
Date: Thu, 5 Mar 2026 09:12:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Bonjour, voici deux pièces.
--b
Content-Type: application/pdf; name="bail.pdf"
Content-Disposition: attachment; filename="bail.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--b
Content-Type: image/png; name="logo.png"
Content-Disposition: inline; filename="logo.png"
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--b
Content-Type: application/octet-stream
Content-Disposition: attachment; filename*=utf-8''%C3%A9cole.pdf
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--b--
`

test('gives the words and the pieces, and leaves out the picture of a signature', async () => {
  const read = await readMail(bytes(WITH_PIECES))
  expect(read).toMatchObject({
    mail: {
      subject: "Contrat de bail et attestation d'école",
      from: 'T. Voorbeeld <t.voorbeeld@exemple.invalid>',
      to: ['cabinet@exemple.invalid'],
      sentAt: '2026-03-05T08:12:00.000Z',
      text: 'Bonjour, voici deux pièces.',
      attachments: [
        { name: 'bail.pdf', claimedType: 'application/pdf' },
        { name: 'école.pdf', claimedType: 'application/octet-stream' },
      ],
    },
  })
})

test.each([
  { because: 'its program puts this one first', first: 'Auto-Submitted: auto-generated' },
  { because: 'a server that checked it wrote above', first: 'Authentication-Results: mx.exemple' },
])('a mail begins with any header: $because', async ({ first }) => {
  const sent = `${first}\r\nFrom: n@exemple.test\r\nTo: t@exemple.test\r\n\r\nBonjour\r\n`
  expect(await readMail(bytes(sent))).toMatchObject({ mail: { text: 'Bonjour' } })
})

test.each([
  { because: 'nothing was sent', sent: '' },
  { because: 'headers further down are its words', sent: 'Note: x\n\nFrom: a\nTo: b\n' },
  { because: 'a PDF with another ending is no mail', sent: '%PDF-1.4\nfrom: nobody\n' },
  { because: 'one header alone may be any text', sent: 'Subject: x\n\nhello' },
])('refused, $because', async ({ sent }) => {
  expect(await readMail(bytes(sent))).toEqual({ refused: 'not-a-mail' })
})

test('a mail that only has mark-up is read as text', async () => {
  const html = `From: a@exemple.invalid\nSubject: x\nContent-Type: text/html\n\n<style>p{}</style><p>Un</p><p>Deux &amp; trois</p>`
  expect(await readMail(bytes(html))).toMatchObject({ mail: { text: 'Un\nDeux & trois' } })
})

test('a mail within a mail is a piece of its own', async () => {
  const forwarded = `From: a@exemple.invalid
Subject: TR
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: message/rfc822

From: c@exemple.invalid
Subject: decision

words
--b--
`
  const read = await readMail(bytes(forwarded))
  expect(read).toMatchObject({ mail: { attachments: [{ claimedType: 'message/rfc822' }] } })
})
