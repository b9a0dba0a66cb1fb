import PostalMime from 'postal-mime'
import { afterAll, expect, test } from 'vitest'
import { MailNotSent, NoPost, openPost } from './index.ts'
import { openPostOffice } from './post-office.fixtures.ts'

const office = await openPostOffice()
afterAll(() => office.goAway())

const letter = {
  to: 'n.exemple@example.org',
  subject: 'Délai à garder',
  text: 'Un délai court.\n\nhttps://sejour.example/fr/bureau?a=1&b=2 <b>',
  lang: 'fr',
} as const
const from = 'Sejour <sejour@example.org>'

test('a letter arrives in two forms, and says who wrote it and that nobody typed it', async () => {
  const post = openPost({ smtpUrl: office.url, from })
  await post.send({ ...letter, id: 'reminder.1' })
  post.close()
  const [received] = office.received
  expect(received?.to).toEqual([letter.to])
  const mail = await PostalMime.parse(received?.raw ?? '')
  expect(mail).toMatchObject({ subject: letter.subject, messageId: '<reminder.1@example.org>' })
  expect(mail.text?.trim()).toBe(letter.text)
  expect(mail.html).toContain('<a href="https://sejour.example/fr/bureau?a=1&amp;b=2">')
  expect(mail.html).toContain('&lt;b&gt;')
  expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated')
})

test.each([
  { url: office.url.replace('mot', 'faux'), fault: 'not-signed-in', because: 'the word is wrong' },
  { url: 'smtp://127.0.0.1:1', fault: 'unreachable', because: 'nobody is there' },
])('$fault when $because, without a word of the other side', async ({ url, fault }) => {
  const sent = openPost({ smtpUrl: url, from, patience: 2000 }).send(letter)
  await expect(sent).rejects.toMatchObject({ name: 'MailNotSent', fault, message: fault })
})

test('a person whom the other side refuses is no fault of the road', async () => {
  office.refuse(letter.to)
  const sent = openPost({ smtpUrl: office.url, from }).send(letter)
  await expect(sent).rejects.toBeInstanceOf(MailNotSent)
  await expect(sent).rejects.toMatchObject({ fault: 'refused' })
  office.refuse(undefined)
})

test('without a post, whoever waits for a letter is told', async () => {
  const post = openPost({ smtpUrl: undefined, from })
  expect(post.leaves).toBe(false)
  await expect(post.send(letter)).rejects.toBeInstanceOf(NoPost)
})
