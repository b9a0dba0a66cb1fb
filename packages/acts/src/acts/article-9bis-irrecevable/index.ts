import type { Block } from '@sejour/documents'
import { defineAct, type Composing } from '../../act.ts'
import { besideBlocks, besideRules } from '../../parts/office/beside-refusal.ts'
import {
  aboutBlocks,
  addresseeBlock,
  appealBlocks,
  deedBlocks,
  forwardBlocks,
  heading,
  officeMasthead,
  othersBlocks,
  paragraph,
  signatureBlocks,
} from '../../parts/office/compose.ts'
import { notifiedExample, officeExample, requestExample } from '../../parts/office/example.ts'
import { officeRemarks, officeRules, requestRules } from '../../parts/office/rules.ts'
import { versions9bis } from '../../parts/office/versions.ts'
import { notifiedBy } from '../../parts/notification.ts'
import { fields, type Data } from './fields.ts'
import { motiveRules } from './rules.ts'
import { words } from './words.ts'

const DECISION = 'article-9bis.irrecevable'

/** The Office declares a request under article 9bis inadmissible. */
export const article9bisIrrecevable = defineAct({
  id: 'article-9bis-irrecevable',
  issuer: 'office',
  standard: 'archive',
  versions: versions9bis,
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields,
  rules: [...motiveRules, ...besideRules(), ...requestRules(), ...officeRules(DECISION)],
  words,
  compose: (composing) => ({
    masthead: officeMasthead(composing),
    blocks: [
      addresseeBlock(composing),
      ...aboutBlocks(composing),
      ...othersBlocks(composing),
      heading(composing.say('decisionHeading')),
      paragraph(
        composing.say('request', {
          day: [composing.day(composing.data.requestedOn)],
          commune: composing.data.commune,
        }),
      ),
      heading(composing.say('reasonsHeading')),
      ...reasons(composing),
      ...besideBlocks(composing.data, composing.say),
      ...appealBlocks(DECISION, composing),
      ...forwardBlocks(composing),
      ...signatureBlocks(composing),
      ...deedBlocks(composing, composing.say('title')),
    ],
  }),
  remarks: (data) => officeRemarks(data, DECISION),
  opens: ({ notification }) =>
    notification ? [{ decision: DECISION, ...notifiedBy(notification) }] : [],
  example: {
    ...officeExample,
    ...requestExample,
    others: [{ name: 'Exemple', firstNames: 'Petit', birthDate: '2016-02-29' }],
    decidedOn: '2026-02-17',
    notification: notifiedExample,
    motives: ['circumstances', 'excluded'],
    identityShown: true,
    identityExemption: 'none',
    circumstances: [
      {
        invoked: 'un enfant inscrit en troisième année primaire à Ville-Exemple',
        answer:
          'l’école peut être interrompue durant un retour temporaire, et rien ne montre que l’enfant ne pourrait suivre les cours au pays d’origine ; son intérêt a été pesé.',
      },
    ],
    excluded: [
      {
        element: 'la crainte d’être recherché par les autorités',
        point: '1',
        exception: 'none',
        where: 'décision du Commissariat général du 10 mai 2024, devenue définitive.',
      },
    ],
    orderApart: true,
    banApart: false,
  },
})

type Key = keyof (typeof words)['fr']

function reasons({ data, say }: Composing<Data, Key>): readonly Block[] {
  const { motives, nothingInvoked, circumstances, excluded, onlyExcluded } = data
  const has = (motive: (typeof motives)[number]) => motives.includes(motive)
  return [
    ...(has('identity')
      ? [paragraph(say('identity', { reason: data.identityReason ?? Number.NaN }))]
      : []),
    ...(has('excluded')
      ? [
          paragraph(say('excluded')),
          ...excluded.flatMap((one) => [
            paragraph(say('excludedElement', { element: one.element })),
            paragraph(sayPoint(one.point, say)),
            paragraph(say('excludedWhere', { where: one.where })),
          ]),
        ]
      : []),
    ...(has('excluded') && onlyExcluded ? [paragraph(say('excludedOnly'))] : []),
    ...(has('circumstances')
      ? [
          paragraph(say(nothingInvoked ? 'circumstancesNone' : 'circumstances')),
          ...circumstances.flatMap(({ invoked, answer }) => [
            paragraph(say('invoked', { circumstance: invoked })),
            paragraph(say('answered', { answer })),
          ]),
        ]
      : []),
  ]
}

// A point nobody chose yet is a gap.
function sayPoint(point: Data['excluded'][number]['point'] | '', say: Composing<Data, Key>['say']) {
  return point === '' ? [{ gap: '§ 2' }] : say(`excluded${point}`)
}
