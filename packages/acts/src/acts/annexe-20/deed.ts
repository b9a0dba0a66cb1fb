import type { Block } from '@sejour/documents'
import { isGap } from '../../field/gap.ts'
import { keepIf, keepOne } from '../../parts/alternatives.ts'
import { appealParagraphs } from '../../parts/appeal-paragraph.ts'
import { cooperationBlocks } from '../../parts/cooperation.ts'
import { deedOpening, deedSignatures } from '../../parts/notification.ts'
import { sayMinister } from '../../parts/signer.ts'
import { saidNo } from '../../parts/stated.ts'
import { plain } from '../../words.ts'
import type { Composing20 } from './compose.ts'
import type { Data20 } from './fields.ts'
import { askAppeal } from './question.ts'

/** The deed of notification, on the page after the decision. */
export function composeDeed(
  composing: Composing20,
  deed: NonNullable<Data20['notification']>,
): readonly Block[] {
  const { data, say } = composing
  const { person } = data
  const quality = sayMinister(data.minister, say)
  const opening = deedOpening({ deed, person, quality }, decisionNotified(composing), composing)
  // Nothing is counted from a day that nobody has said.
  const on = isGap(deed.on) || isGap(data.decidedOn) ? undefined : deed.on
  const asked = on && askAppeal(data)
  return [
    { kind: 'page' },
    { kind: 'heading', level: 2, text: plain(say('deedPage')) },
    ...opening,
    ...(on !== undefined && data.order.given ? cooperationBlocks(on, say) : []),
    ...(asked ? appealParagraphs(asked, say, 'model') : []),
    { kind: 'statement', text: say('noTitle') },
    { kind: 'paragraph', text: say('deedAcknowledged') },
    deedSignatures(deed, person, say),
    {
      kind: 'marks',
      items: [
        { mark: '1', text: say('deedNoteStrike') },
        { mark: '2', text: say('deedNoteNotifier') },
      ],
    },
  ]
}

function decisionNotified({ data, say, day }: Composing20) {
  return say('deedDecision', {
    day: [day(data.decidedOn)],
    document: keepOne(data.request, {
      certificate: say('deedCertificate'),
      card: say('deedCard'),
      'identity-card': say('deedIdentityCard'),
    }),
    mark: [{ mark: '1' }],
    withOrder: keepIf(!saidNo(data.order.given), say('deedOrder')),
  })
}
