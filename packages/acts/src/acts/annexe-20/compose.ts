import type { Block, Inline, Line } from '@sejour/documents'
import type { Composed, Composing } from '../../act.ts'
import { isGap } from '../../field/gap.ts'
import { sayFormNumber } from '../../frame-words.ts'
import { keepIf, keepOne } from '../../parts/alternatives.ts'
import { lastDayOf } from '../../parts/appeal.ts'
import { sayAddress } from '../../parts/person.ts'
import { sayMayorOrMinister, sayMinister } from '../../parts/signer.ts'
import { saidNo } from '../../parts/stated.ts'
import { filled, plain, strike } from '../../words.ts'
import { composeDeed } from './deed.ts'
import type { Data20 } from './fields.ts'
import type { Key20 } from './fr.ts'
import { GROUNDS, type Ground } from './grounds.ts'

export type Composing20 = Composing<Data20, Key20>

export const FORM_20 = { instrument: 'ar-1981-10-08', number: '20' } as const

/** The decision, and once somebody has been notified of it the deed that says so. */
export function compose20(composing: Composing20): Composed {
  const { data, say, lang } = composing
  return {
    masthead: {
      lines: [
        say('kingdom'),
        say('commune', { commune: data.commune }),
        say('reference', { reference: data.reference }),
      ],
      form: sayFormNumber(FORM_20, lang),
    },
    heading: say('heading', {
      withOrder: keepIf(!saidNo(data.order.given), say('headingOrder')),
      mark: mark('1'),
    }),
    blocks: [
      { kind: 'page', name: plain(say('front')) },
      ...decision(composing),
      ...(data.notification ? composeDeed(composing, data.notification) : []),
    ],
  }
}

function decision(composing: Composing20): readonly Block[] {
  const { data, say, day } = composing
  return [
    { kind: 'paragraph', text: legalBasis(composing) },
    identity(composing),
    { kind: 'paragraph', text: say('refused', { mark: mark('3') }) },
    grounds(composing),
    { kind: 'paragraph', text: orderOf(composing) },
    ...(data.order.urgency === undefined
      ? []
      : [paragraph(say('urgency', { urgency: data.order.urgency }))]),
    { kind: 'statement', text: say('noTitle') },
    paragraph(say('doneAt', { place: data.place, day: [day(data.decidedOn)] })),
    {
      kind: 'signatures',
      places: [
        { label: say('seal'), seal: true },
        {
          label: [
            ...sayMayorOrMinister(data.signer, sayMinister(data.minister, say), say),
            { mark: '1' },
            { mark: '4' },
          ],
        },
      ],
    },
    {
      kind: 'marks',
      items: [
        { mark: '1', text: say('noteStrike') },
        { mark: '2', text: say('noteNumber') },
        { mark: '3', text: say('noteBox') },
        { mark: '4', text: say('noteMinister') },
      ],
    },
  ]
}

function legalBasis({ data, say, day }: Composing20): readonly Inline[] {
  return say('basis', {
    basis: keepOne(data.basis, {
      '51-1-1': say('basis5111'),
      '51-1-3': say('basis5113'),
      '51-2-2': say('basis5122'),
      '52-3': say('basis523'),
      '52-4-5': say('basis5245'),
    }),
    readWith: readWith({ data, say }),
    request: keepOne(data.request, {
      certificate: say('requestCertificate'),
      card: say('requestCard'),
      'identity-card': say('requestIdentityCard'),
    }),
    mark: mark('1'),
    day: [day(data.requestedOn)],
  })
}

// Read with no other article, the whole phrase is struck and not only its numbers.
function readWith({ data, say }: Pick<Composing20, 'data' | 'say'>): readonly Inline[] {
  const both = { 'article-58': say('readWith58'), 'article-69ter': say('readWith69ter') }
  const between = ` ${plain(say('or'))} `
  if (data.readWith === 'nothing') {
    return strike(say('readWith', { article: keepOne<keyof typeof both>('', both, between) }))
  }
  return say('readWith', { article: keepOne(data.readWith, both, between) })
}

function identity({ data, say, day }: Composing20): Block {
  const { person, residence, lives } = data
  return {
    kind: 'terms',
    items: [
      { term: say('name'), is: [filled(person.name)] },
      { term: say('firstNames'), is: [filled(person.firstNames)] },
      { term: say('nationality'), is: [filled(person.nationality)] },
      { term: say('birthDate'), is: [day(person.birthDate)] },
      { term: say('birthPlace'), is: [filled(person.birthPlace)] },
      {
        term: say('nationalNumber', { mark: mark('2') }),
        is: person.nationalNumber === undefined ? '—' : [filled(person.nationalNumber)],
      },
      {
        term: keepOne(lives, { resides: say('resides'), declares: say('declares') }),
        is: sayAddress(residence),
      },
    ],
  }
}

function grounds(composing: Composing20): Block {
  const { data, say } = composing
  const ticked = (ground: Ground) => data.grounds.includes(ground)
  const texts: { readonly [ground in Ground]: readonly [Line, (string | undefined)?] } = {
    'citizen-not-proved': [say('ground1', { extraMonth: extraMonth(composing) })],
    'citizen-not-fulfilled': [say('ground2'), data.citizenReason],
    'family-not-proved': [say('ground3')],
    'residence-check': [say('ground4')],
    'family-not-fulfilled': [say('ground5'), data.familyReason],
    'public-order': [say('ground6'), data.conduct],
    'public-health': [say('ground7'), data.healthReason],
  }
  const all = Object.keys(GROUNDS) as readonly Ground[]
  return {
    kind: 'boxes',
    items: all.map((ground) => {
      const [text, reason] = texts[ground]
      return {
        ticked: ticked(ground),
        text,
        ...(ticked(ground) && reason !== undefined && { more: [paragraph([filled(reason)])] }),
      }
    }),
  }
}

// The last day is counted from the delivery: nobody could print it before.
function extraMonth({ data, say, day }: Composing20): readonly Inline[] {
  if (saidNo(data.extraMonth)) return [...strike(say('extraMonth', { day: ['…'] })), ...mark('1')]
  const on = data.notification?.on
  const last = on === undefined || isGap(on) ? undefined : lastDayOf('extra-month', on)
  const until: Inline = last === undefined ? { gap: '…' } : day(last)
  return [...say('extraMonth', { day: [until] }), ...mark('1')]
}

function orderOf({ data, say }: Composing20): readonly Inline[] {
  if (saidNo(data.order.given)) return [...strike(say('order', { days: ['…'] })), ...mark('1')]
  return [...say('order', { days: data.order.days ?? Number.NaN }), ...mark('1')]
}

function paragraph(text: Line): Block {
  return { kind: 'paragraph', text }
}

function mark(sign: string): readonly Inline[] {
  return [{ mark: sign }]
}
