import { expect, test } from 'vitest'
import { answerLimit } from './answer.ts'
import { refusals } from './asked.fixtures.ts'
import { limitNl } from './wording/nl.ts'

const asked = { remedy: 'annulment', notification: { by: 'hand', on: '2026-03-05' } }

test.each([
  { input: [], refused: 'not-an-object ', because: 'a list is no question' },
  { input: 'annulment', refused: 'not-an-object ', because: 'nor is a text' },
  { input: null, refused: 'not-an-object ', because: 'nor is nothing' },
  {
    input: { notification: asked.notification },
    refused: 'required remedy',
    because: 'neither a remedy nor a decision',
  },
  { input: { remedy: 'annulment' }, refused: 'required notification', because: 'no notification' },
  {
    input: { ...asked, remedy: 'protest' },
    refused: 'unknown-option remedy',
    because: 'no such remedy',
  },
  {
    input: { ...asked, decision: 'annexe-99' },
    refused: 'unknown-option decision',
    because: 'no such paper',
  },
  {
    input: { ...asked, colour: 'red' },
    refused: 'unknown-field colour',
    because: 'a field nobody reads',
  },
  {
    input: { ...asked, detained: 'no' },
    refused: 'not-yes-no detained',
    because: 'a text is no yes or no',
  },
  {
    input: { ...asked, notification: { on: '2026-02-30' } },
    refused: 'impossible-day notification.on',
    because: 'February has no 30th',
  },
  {
    input: { ...asked, notification: { on: '5 mars 2026' } },
    refused: 'not-a-day notification.on',
    because: 'not written as a day',
  },
  {
    input: { ...asked, notification: { on: 20260305 } },
    refused: 'not-text notification.on',
    because: 'a number is no day',
  },
  {
    input: { ...asked, notification: { on: '1981-06-30' } },
    refused: 'before-1981 notification.on',
    because: 'before the law',
  },
  {
    input: { ...asked, notification: { on: '2100-01-01' } },
    refused: 'after-2099 notification.on',
    because: 'no holidays are known',
  },
  {
    input: { ...asked, decidedOn: '2026-03-06' },
    refused: 'before-decision notification.on',
    because: 'notified before it was decided',
  },
  {
    input: { ...asked, filedOn: '2026-03-04' },
    refused: 'before-notification filedOn',
    because: 'filed before it was notified',
  },
  {
    input: { ...asked, printedLastDay: '2026-03-04' },
    refused: 'before-notification printedLastDay',
    because: 'a last day before the first',
  },
  {
    input: { ...asked, printedDays: 2.5 },
    refused: 'not-whole printedDays',
    because: 'half a day',
  },
  {
    input: { ...asked, printedDays: 0 },
    refused: 'too-small printedDays',
    because: 'no day at all',
  },
  {
    input: { ...asked, printedDays: '30' },
    refused: 'not-a-number printedDays',
    because: 'a text is no number',
  },
  {
    input: { ...asked, decision: 'annexe-20', remedy: 'cassation' },
    refused: 'remedy-not-open remedy',
    because: 'cassation is against judgments',
  },
  {
    input: { ...asked, decision: 'article-9bis.non-fondee', remedy: 'full-jurisdiction' },
    refused: 'remedy-not-open remedy',
    because: 'full jurisdiction is for protection',
  },
])('$refused: $because', ({ input, refused }) => {
  expect(refusals(input)).toContain(refused)
})

test('No sentence repeats what was given', () => {
  const input = { ...asked, notification: { by: 'Zorro-secret', on: '1990-13-45' }, detained: 'x7' }
  const answer = answerLimit(input, limitNl)
  expect(JSON.stringify(answer)).not.toMatch(/Zorro|1990|x7/)
})

test('Many wrong fields are told, but not without end', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`field${n}`, n]))
  expect(refusals({ ...asked, ...many })).toHaveLength(20)
})
