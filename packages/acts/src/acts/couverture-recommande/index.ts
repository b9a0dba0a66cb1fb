import { aConfirmer } from '@sejour/law'
import type { Block, Line } from '@sejour/documents'
import { defineAct, type Composing } from '../../act.ts'
import {
  ADDRESS_LINES,
  ADDRESSES_FROM,
  ADDRESSES_REMARK,
  ADDRESSES_SOURCE,
  mailboxLines,
  proseOf,
} from '../../parts/petition/index.ts'
import { filled, plain } from '../../words.ts'
import { coverFields, type CoverData } from './fields.ts'
import { coverRules } from './rules.ts'
import { words } from './words.ts'

type Cover = Composing<CoverData, keyof typeof words.fr>

/** The letter that goes with an envelope or with files, and lists each thing in it. */
export const couvertureRecommande = defineAct({
  id: 'couverture-recommande',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: ADDRESSES_FROM, from: ADDRESSES_FROM, source: ADDRESSES_SOURCE }],
  day: { field: 'on', of: ({ on }) => on },
  fields: coverFields,
  rules: coverRules,
  words,
  compose: (given) => {
    const composing = proseOf(given)
    const { data, say, day } = composing
    const { about, reference, place, on, signer, postalNumber } = data
    const line = (text: Line): Block => ({ kind: 'paragraph', text })
    return {
      masthead: { lines: mailboxLines(data.sender) },
      blocks: [
        { kind: 'address', lines: [...wayOf(composing), ...toOf(composing)] },
        line(say('placeAndDay', { place, day: [day(on)] })),
        line(say('about', { about })),
        ...(reference === undefined ? [] : [line(say('reference', { reference }))]),
        ...(data.way === 'j-box' ? filesOf(composing) : papersOf(composing)),
        ...(postalNumber === undefined ? [] : [line(say('postal', { number: postalNumber }))]),
        line(say('asks')),
        {
          kind: 'signatures',
          places: [{ label: say('signature'), name: [filled(signer)] }],
        },
      ],
    }
  },
  remarks: ({ way, to }) => [
    ...(to === 'other' ? [] : [ADDRESSES_REMARK]),
    ...(way === 'j-box'
      ? [
          {
            text: {
              fr: 'La taille admise par J-Box et le nombre de fichiers par envoi sont à vérifier au moment de l’envoi.',
              nl: 'De door J-Box toegelaten grootte en het aantal bestanden per zending zijn bij de verzending na te gaan.',
              de: 'Die von J-Box zugelassene Größe und die Zahl der Dateien je Sendung sind bei der Versendung zu prüfen.',
            },
            source: aConfirmer,
          },
        ]
      : []),
  ],
  example: {
    sender: {
      name: 'Me Claire Modèle',
      street: 'avenue du Modèle 2',
      postcode: '1050',
      town: 'Ixelles',
    },
    to: 'council',
    others: [],
    way: 'registered',
    about: 'recours en annulation de Nadia Exemple',
    reference: 'EX/9.000.001',
    contents: [
      { title: 'Requête signée', originals: 1, copies: 4, pages: 9 },
      { title: 'Décision attaquée', originals: 0, copies: 5, pages: 4 },
      { title: 'Inventaire et pièces', originals: 0, copies: 5, pages: 31 },
    ],
    volumes: [],
    signer: 'Me Claire Modèle',
    place: 'Bruxelles',
    on: '2026-03-27',
  },
})

function wayOf({ data, say }: Cover): readonly Line[] {
  if (data.way === 'j-box') return [say('jBox')]
  return data.way === 'registered' || data.way === 'receipt' ? [say(data.way)] : []
}

function toOf({ data, lang }: Cover): readonly Line[] {
  if (data.to === 'council' || data.to === 'office') return ADDRESS_LINES[data.to][lang]
  return data.others.flatMap(mailboxLines)
}

function papersOf({ data, say }: Cover): readonly Block[] {
  const { contents } = data
  const sheets = contents.reduce((sum, { originals, copies }) => sum + originals + copies, 0)
  const rows = contents.map(({ title, originals, copies, pages }, index): readonly Line[] => [
    String(index + 1),
    [filled(title)],
    said(originals),
    said(copies),
    pages === undefined ? '' : said(pages),
  ])
  return [
    { kind: 'paragraph', text: say('encloses') },
    {
      kind: 'table',
      caption: plain(say('contents')),
      head: [say('number'), say('document'), say('originals'), say('copies'), say('pages')].map(
        plain,
      ),
      rows,
      widths: [1, 8, 2, 2, 2],
    },
    { kind: 'paragraph', text: say('total', { count: contents.length, sheets }) },
  ]
}

function filesOf({ data, say }: Cover): readonly Block[] {
  const { volumes } = data
  const bytes = volumes.reduce((sum, volume) => sum + volume.bytes, 0)
  const pages = volumes.reduce((sum, volume) => sum + volume.pages, 0)
  const rows = volumes.map((volume, index): readonly Line[] => [
    String(index + 1),
    [filled(volume.title)],
    said(volume.pages),
    said(volume.bytes),
    [filled(volume.sha256)],
  ])
  return [
    { kind: 'paragraph', text: say('sends') },
    {
      kind: 'table',
      caption: plain(say('volumes')),
      head: [say('number'), say('document'), say('pages'), say('size'), say('sum')].map(plain),
      rows,
      widths: [1, 4, 1, 2, 6],
    },
    {
      kind: 'paragraph',
      text: say('totalVolumes', { count: volumes.length, bytes, pages }),
    },
  ]
}

function said(count: number): string {
  return Number.isNaN(count) ? '…' : String(count)
}
