import { localDate, type LocalDate } from '@sejour/calendar'
import { article, articleAr } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { sayCited, sayCitedAlone } from '../../parts/letter/citations.ts'
import { letterEnd, letterRules, letterTop } from '../../parts/letter/frame.ts'
import { inventoryOf, pieceRules } from '../../parts/letter/pieces.ts'
import { saidNo } from '../../parts/stated.ts'
import { writingWith, type LetterWriting } from '../../parts/letter/writing.ts'
import { counselsText, inText, numberParts, type LetterPart } from '../../parts/letter/written.ts'
import { plain } from '../../words.ts'
import type { DataOf } from '../../field/field.ts'
import { isGap } from '../../field/gap.ts'
import { example } from './example.ts'
import { fields } from './fields.ts'
import { remarks } from './remarks.ts'
import { rules, type Unfinished } from './rules.ts'
import { words } from './words.ts'

type Writing = LetterWriting<DataOf<typeof fields>, keyof (typeof words)['fr']>

const citationsOf = ({ conditions = [], integrationPieces }: Unfinished) => [
  integrationPieces,
  ...conditions.map(({ cited }) => cited),
]

/** The request to extend leave of limited duration, once it was granted under article 9bis. */
export const prolongation = defineAct({
  id: 'prolongation',
  issuer: 'person',
  standard: 'archive',
  versions: [
    {
      id: '2017-01-26',
      from: localDate('2017-01-26'),
      source: article('13', { paragraph: '§ 2' }),
    },
  ],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [
    ...letterRules,
    ...rules,
    ...pieceRules<Unfinished>(citationsOf, ['conditions.cited', 'integrationPieces']),
  ],
  words,
  compose: (composing) => {
    const writing = writingWith(composing)
    const { data, say } = writing
    return {
      blocks: numberParts([
        ...letterTop(data, [say('toMayor', { commune: [inText(data.commune)] })], composing),
        ...opening(writing),
        ...conditions(writing),
        ...(saidNo(data.first) && data.integration === undefined ? [] : integration(writing)),
        ...requests(writing),
        ...letterEnd(data, composing),
        ...inventoryOf(data.pieces, composing),
      ]),
    }
  },
  remarks,
  example,
})

// In a preview one of the two may still be missing: nothing is late then.
function isLate(on: LocalDate, expires: LocalDate): boolean {
  return !isGap(on) && !isGap(expires) && on > expires
}

function opening({ data, say, day, sentence }: Writing): readonly LetterPart[] {
  const { decisionReference, cardNumber, lateBecause, expires, on } = data
  return [
    sentence('granted', undefined, {
      day: [day(data.grantedOn)],
      reference:
        decisionReference === undefined
          ? []
          : [' ', ...say('reference', { reference: [decisionReference] })],
      card: cardNumber === undefined ? [] : [' ', ...say('card', { number: [cardNumber] })],
      until: [day(expires)],
    }),
    sentence(isLate(on, expires) ? 'asksLate' : 'asks', article('13', { paragraph: '§ 2' })),
    ...(lateBecause === undefined ? [] : counselsText(lateBecause)),
  ]
}

function conditions({ data, say, section, sentence }: Writing): readonly LetterPart[] {
  if (data.conditions.length === 0) return [section('sConditions'), sentence('noConditions')]
  return [
    section('sConditions'),
    ...data.conditions.flatMap(({ title, met, how, cited }, index): readonly LetterPart[] => [
      {
        kind: 'heading',
        level: 2,
        text: plain(say('condition', { number: [String(index + 1)], title: [inText(title)] })),
      },
      ...(met ? [sentence('isMet', undefined, { pieces: sayCited(cited, say) })] : []),
      ...(saidNo(met) ? [sentence('isNotMet')] : []),
      ...(how === undefined
        ? []
        : counselsText(how, { after: met ? [] : sayCitedAlone(cited, say) })),
    ]),
  ]
}

const EXEMPTIONS = { minor: 'minor', ill: 'ill', protected: 'protected' } as const

function integration({ data, say, section, sentence }: Writing): readonly LetterPart[] {
  const { exemption, integrationPieces } = data
  return [
    section('sIntegration'),
    sentence('integrationRule', article('1/2', { paragraph: '§ 3' })),
    ...(data.integration === undefined
      ? []
      : counselsText(data.integration, { after: sayCitedAlone(integrationPieces, say) })),
    ...(exemption === undefined
      ? []
      : [
          sentence('integrationExempt', article('1/2', { paragraph: '§ 4' }), {
            reason: say(EXEMPTIONS[exemption]),
            pieces: sayCited(integrationPieces, say),
          }),
        ]),
  ]
}

function requests({ data, day, section, sentence }: Writing): readonly LetterPart[] {
  const since = data.limitedSince === undefined ? { gap: '…' } : day(data.limitedSince)
  return [
    section('sRequest'),
    sentence('askCommune'),
    data.unlimited
      ? sentence('askUnlimited', article('13', { paragraph: '§ 1er' }), { day: [since] })
      : sentence('askOffice', article('13', { paragraph: '§ 2' })),
    ...(isLate(data.on, data.expires) ? [] : [sentence('askReceipt', articleAr('33'))]),
  ]
}
