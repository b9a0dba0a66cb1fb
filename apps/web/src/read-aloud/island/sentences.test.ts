import { expect, test } from 'vitest'
import { sentencesOf, voiceFor } from './sentences.ts'

test.each([
  {
    text: '  Voyez un avocat. Gardez ce papier !  ',
    said: ['Voyez un avocat.', 'Gardez ce papier !'],
    because: 'two sentences, without blanks',
  },
  {
    text: 'La loi (art. 62) le dit. C’est sûr.',
    said: ['La loi (art. 62) le dit.', 'C’est sûr.'],
    because: 'a shortened word ends nothing',
  },
  {
    text: 'Le dossier de N. Exemple. Fin.',
    said: ['Le dossier de N. Exemple.', 'Fin.'],
    because: 'nor does an initial',
  },
  { text: ' \n ', said: [], because: 'nothing is there' },
])('sentences: $because', ({ text, said }) => {
  expect(sentencesOf(text, 'fr').map(({ from, to }) => text.slice(from, to))).toEqual(said)
})

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
})

test.each([
  { voices: [voice('fr-FR'), voice('fr_BE')], found: 'fr_BE', because: 'it speaks as people here' },
  {
    voices: [voice('fr-FR'), voice('fr-CA', { default: true })],
    found: 'fr-CA',
    because: 'it was chosen',
  },
  { voices: [voice('nl-NL'), voice('fr-FR')], found: 'fr-FR', because: 'it speaks the language' },
  {
    voices: [voice('fr-FR', { localService: false })],
    found: undefined,
    because: 'what it reads would leave the device',
  },
  { voices: [voice('frr-DE')], found: undefined, because: 'it is another language' },
])('the voice for French is $found: $because', ({ voices, found }) => {
  expect(voiceFor(voices, 'fr')?.lang).toBe(found)
})
