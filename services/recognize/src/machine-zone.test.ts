import { localDate } from '@sejour/calendar'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { openRecognizer, readMachineZone } from './index.ts'
import { sayZone } from './machine-zone.ts'
import { sheet } from './picture.fixtures.ts'
import { cardLines, drawZone, largeCardLines, passportLines } from './zone.fixtures.ts'
import { findZone } from './zone-repair.ts'

const today = localDate('2026-11-23')
const passport = passportLines({
  names: 'EXEMPLE<<NADIA<SOFIA',
  number: 'XP8347O19',
  personal: 'ZE184226B',
})
const card = cardLines({ names: 'VOORBEELD<<TOM', number: 'B00123456', personal: '74081212345' })
const longCard = cardLines({ names: 'EXEMPLE<<NADIA', number: '000123456789' })
const largeCard = largeCardLines({ names: 'EXEMPLE<<NADIA', number: 'D23145890' })

function zoneIn(lines: readonly string[]) {
  const found = findZone(lines)
  return found && sayZone(found, today)
}

test('a passport gives its fields, each with its check', () => {
  expect(zoneIn(passport)).toEqual({
    format: 'TD3',
    lines: passport,
    wholeCheck: 'holds',
    fields: {
      documentCode: { value: 'P', check: 'none', isRepaired: false },
      issuingState: { value: 'UTO', check: 'none', isRepaired: false },
      lastName: { value: 'EXEMPLE', check: 'none', isRepaired: false },
      firstNames: { value: 'NADIA SOFIA', check: 'none', isRepaired: false },
      documentNumber: { value: 'XP8347O19', check: 'holds', isRepaired: false },
      nationality: { value: 'UTO', check: 'none', isRepaired: false },
      birthDate: { value: '1974-08-12', check: 'holds', isRepaired: false },
      sex: { value: 'female', check: 'none', isRepaired: false },
      expiryDate: { value: '2031-04-15', check: 'holds', isRepaired: false },
      optional: { value: 'ZE184226B', check: 'holds', isRepaired: false },
    },
  })
})

test.each([
  { lines: card, format: 'TD1', number: 'B00123456', because: 'the back of a card' },
  {
    lines: longCard,
    format: 'TD1',
    number: '000123456789',
    because: 'a card whose number goes on behind its filler',
  },
  { lines: largeCard, format: 'TD2', number: 'D23145890', because: 'a larger card' },
])('$because is $format', ({ lines, format, number }) => {
  const zone = zoneIn(lines)
  expect(zone).toMatchObject({ format, wholeCheck: 'holds' })
  expect(zone?.fields.documentNumber).toMatchObject({ value: number, check: 'holds' })
})

const [names = '', data = ''] = passport
const change = (line: string, from: string, to: string) => {
  expect(line).toContain(from)
  return line.replace(from, to)
}

test.each([
  { read: [names, change(data, 'P834', 'PB34')], because: '8 seen as B in the number' },
  { read: [names, change(data, '47O1', '4701')], because: 'O seen as 0 in the number' },
  { read: [names, change(data, '740812', '74O8I2')], because: 'letters in a day' },
  { read: [names, change(data, 'UTO7', 'UT07')], because: 'a digit in a country' },
  { read: [names, change(data, '<<<', '<<')], because: 'a filler not seen' },
  { read: [names, change(data, '226B', '226BB')], because: 'one letter seen as two' },
  { read: [change(names, '<<<<<<<', '<<KLKLL'), data], because: 'fillers seen as letters' },
  { read: [names.slice(0, 35), data], because: 'fillers lost at the end of the names' },
  {
    read: ['UTOPIAREPUBLICOFINVENTEDPEOPLE', names, data],
    because: 'another line of capitals above',
  },
])('the check digits repair: $because', ({ read }) => {
  expect(zoneIn(read)).toMatchObject({ lines: passport, wholeCheck: 'holds' })
})

test('what no digit proves is left as it was read, and said', () => {
  const zone = zoneIn([names, change(data, 'XP83', 'XQ83')])
  expect(zone?.wholeCheck).toBe('fails')
  expect(zone?.fields.documentNumber).toMatchObject({ value: 'XQ8347O19', check: 'fails' })
  expect(zone?.fields.birthDate?.check).toBe('holds')
})

test('of two exchanges that the digits prove alike, none is made', () => {
  // The letter O stands twice, three places apart, where every digit weighs the same.
  const [holder = '', line = ''] = passportLines({ names: 'EXEMPLE<<NADIA', number: 'OAB012345' })
  const zone = zoneIn([holder, change(line, 'OAB0', 'OABO')])
  expect(zone?.fields.documentNumber).toMatchObject({ value: 'OABO12345', check: 'fails' })
})

test('a repair is said where it was made, and nowhere else', () => {
  const fields = zoneIn([names, change(data, 'P834', 'PB34')])?.fields
  expect(fields?.documentNumber).toMatchObject({ value: 'XP8347O19', isRepaired: true })
  expect(fields?.birthDate?.isRepaired).toBe(false)
})

test.each([
  { on: '2026-11-23', birth: '1974-08-12', expiry: '2031-04-15', because: 'in our days' },
  { on: '2075-01-01', birth: '2074-08-12', expiry: '2031-04-15', because: 'half a century later' },
  { on: '2005-01-01', birth: '1974-08-12', expiry: '1931-04-15', because: 'too far ahead' },
])('two-digit years are read from the day: $because', ({ on, birth, expiry }) => {
  const found = findZone(passport)
  const fields = found && sayZone(found, localDate(on))?.fields
  expect([fields?.birthDate?.value, fields?.expiryDate?.value]).toEqual([birth, expiry])
})

test.each([
  { lines: [], because: 'nothing was read' },
  { lines: [names], because: 'half of a zone' },
  {
    lines: [
      'ROYAUME<DE<BELGIQUE<COMMUNE<DE<LIEGE<ORDRE<D',
      'ORDRE<DE<QUITTER<LE<TERRITOIRE<ANNEXE<13<ABCDE',
    ],
    because: 'capitals without digits that agree',
  },
])('no zone: $because', ({ lines }) => {
  expect(zoneIn(lines)).toBeUndefined()
})

const recognizer = openRecognizer()
afterAll(() => recognizer.close())

test.each([
  { lines: passport, quarters: 0, because: 'a passport' },
  { lines: card, quarters: 180, because: 'a card upside down' },
])('$because is read from a picture', async ({ lines, quarters }) => {
  const drawn = await drawZone(lines)
  const picture = await sharp(drawn).rotate(quarters).blur(0.7).jpeg({ quality: 80 }).toBuffer()
  const read = await readMachineZone(recognizer, picture, { today })
  expect(read).toMatchObject({ zone: { lines, wholeCheck: 'holds' } })
})

test('a letter has no zone', async () => {
  const letter = await sheet([{ text: 'Ville de Liège, service des étrangers' }])
  expect(await readMachineZone(recognizer, letter, { today })).toEqual({ refused: 'no-zone' })
})
