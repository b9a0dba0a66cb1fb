import { localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { article } from '@sejour/law'
import { limitDe, limitFr, limitNl } from '@sejour/answers/limit'
import { defineAct, type Composing } from '../../act.ts'
import {
  paragraphs,
  proseOf,
  runningEnd,
  runningRules,
  runningTop,
  sayLimit,
  stepVersions,
} from '../../parts/petition/index.ts'
import { plain } from '../../words.ts'
import { memorialFields, type MemorialData } from './fields.ts'
import { memorialRules } from './rules.ts'
import { words } from './words.ts'

type Memorial = Composing<MemorialData, keyof typeof words.fr>

/** The answer to the notice of the registry, or the synthesis memorial on which the Council rules. */
export const memoireSynthese = defineAct({
  id: 'memoire-synthese',
  issuer: 'counsel',
  standard: 'archive',
  versions: stepVersions(localDate('2014-05-31'), article('39/81')),
  day: { field: 'filedOn', of: ({ filedOn }) => filedOn },
  fields: memorialFields,
  rules: [...memorialRules, ...runningRules],
  words,
  compose: (given) => {
    const composing = proseOf(given)
    const { data, say } = composing
    const heading = {
      announce: say('titleAnnounced'),
      decline: say('titleDeclined'),
      file: undefined,
    }[data.stage]
    return {
      ...(heading && { heading }),
      blocks: [
        ...runningTop(given),
        {
          kind: 'paragraph',
          text: say('notice', { day: [composing.day(data.noticeOn)] }),
        },
        ...(data.forceMajeure === undefined
          ? []
          : [
              {
                kind: 'paragraph' as const,
                text: say(data.petitioners.length > 1 ? 'majeureSeveral' : 'majeure'),
              },
              ...paragraphs(data.forceMajeure),
            ]),
        ...bodyOf(composing),
        ...runningEnd(composing),
      ],
    }
  },
  remarks: ({ noticeOn, filedOn, stage }) => {
    const remedy = stage === 'file' ? 'synthesis-memorial' : 'synthesis-declaration'
    const said = sayLimit(
      { kind: 'cce-avis-memoire-de-synthese', notifiedOn: noticeOn },
      { remedy, filedOn },
    )
    return [
      ...(said ? [{ text: said, source: article('39/81') }] : []),
      { text: silenceEndsAppeal, source: article('39/81') },
    ]
  },
  example: {
    petitioners: [{ name: 'Exemple', firstNames: 'Nadia' }],
    roll: '300 001',
    attacked: 'décision d’irrecevabilité du 20 février 2026',
    signer: 'lawyer',
    lawyer: { name: 'Me Claire Modèle' },
    via: 'j-box',
    place: 'Bruxelles',
    filedOn: '2026-05-12',
    stage: 'file',
    noticeOn: '2026-04-28',
    announcedOn: '2026-05-04',
    facts: 'La demande du 3 mars 2025 a été déclarée irrecevable le 20 février 2026.',
    grounds: [
      { summary: 'La décision ne répond pas à l’élément tiré de la scolarité de l’enfant.' },
      { summary: 'L’ordre de quitter le territoire ne dit rien de l’intérêt de l’enfant.' },
    ],
    allGrounds: true,
    reply:
      'La note soutient que la scolarité n’est jamais une circonstance exceptionnelle : la décision ne le dit pas.',
  },
})

function bodyOf({ data, say, day }: Memorial): readonly Block[] {
  const { stage, announcedOn, facts, grounds, reply } = data
  const several = data.petitioners.length > 1
  if (stage === 'announce') {
    return [{ kind: 'paragraph', text: say(several ? 'announcesSeveral' : 'announces') }]
  }
  if (stage === 'decline') {
    return [{ kind: 'paragraph', text: say(several ? 'declinesSeveral' : 'declines') }]
  }
  const part = (head: string, blocks: readonly Block[]): readonly Block[] => [
    { kind: 'heading', level: 2, text: head },
    ...blocks,
  ]
  return [
    ...(announcedOn === undefined
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: say(several ? 'announcedSeveral' : 'announced', { day: [day(announcedOn)] }),
          },
        ]),
    ...(data.allGrounds ? [{ kind: 'paragraph' as const, text: say('whole') }] : []),
    ...(facts === undefined ? [] : part(plain(say('facts')), paragraphs(facts))),
    ...grounds.flatMap(({ summary }, index) =>
      part(plain(say('ground', { number: index + 1 })), paragraphs(summary)),
    ),
    ...(reply === undefined ? [] : part(plain(say('reply')), paragraphs(reply))),
    ...part(plain(say('requests')), [
      { kind: 'paragraph', text: say(several ? 'annulSeveral' : 'annul') },
    ]),
  ]
}

const silenceEndsAppeal = {
  fr: limitFr.notes['silence-ends-appeal'],
  nl: limitNl.notes['silence-ends-appeal'],
  de: limitDe.notes['silence-ends-appeal'],
} as const
