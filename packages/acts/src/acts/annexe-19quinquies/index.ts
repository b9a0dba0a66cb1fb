import { addDays, localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { annexeAr } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { appealRemarks, appealRules } from '../../parts/appeal-paragraph.ts'
import { appealBlocks, appealOf } from '../../parts/commune-appeal.ts'
import {
  communeNotificationRules,
  notifiedBlocks,
  openedBy,
} from '../../parts/commune-notification.ts'
import { communeMasthead, identityBlock, mayorSignature } from '../../parts/commune.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { officeIn } from '../../parts/nine-bis-request.ts'
import { filled, plain } from '../../words.ts'
import { fields } from './fields.ts'
import { rules, type Refusal } from './rules.ts'
import { words } from './words.ts'

const form = { instrument: 'ar-1981-10-08', number: '19quinquies' } as const
const DECISION = 'annexe-19quinquies'
/** From this day on the form is another, and a citizen hands in everything at once. */
const AT_FILING = localDate('2025-09-01')

const REASONS = ['identity', 'proofs', 'bond'] as const

/** The decision by which a commune does not take a request of free movement into consideration. */
export const annexe19quinquies = defineAct({
  id: 'annexe-19quinquies',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [
    {
      id: '2008-06-01',
      from: localDate('2008-06-01'),
      until: addDays(AT_FILING, -1),
      source: annexeAr('19quinquies'),
    },
    { id: AT_FILING, from: AT_FILING, source: annexeAr('19quinquies') },
  ],
  day: { field: 'decidedOn', of: ({ decidedOn }) => decidedOn },
  fields,
  rules: [
    ...rules,
    ...communeNotificationRules<Refusal>(),
    ...appealRules<Refusal>((draft) => appealOf(DECISION, draft)),
  ],
  words,
  compose: ({ data, lang, say, day }) => {
    const saying = { say, day, lang }
    const { request, because, missing } = data
    const ofWhom =
      request === 'annexe-19ter' ? 'ofFamily' : request === 'annexe-19' ? 'ofCitizen' : undefined
    const list: Block = { kind: 'list', items: missing.map(({ what }) => [filled(what)]) }
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        {
          kind: 'paragraph',
          text: ofWhom ? say(ofWhom, { day: [day(data.presentedOn)] }) : [{ gap: '…' }],
        },
        identityBlock(data.person, saying, data.residence),
        { kind: 'statement', text: say('decision') },
        { kind: 'heading', level: 2, text: plain(say('because')) },
        {
          kind: 'boxes',
          items: REASONS.map((reason) => ({ ticked: reason === because, text: say(reason) })),
        },
        ...(missing.length === 0
          ? []
          : [{ kind: 'paragraph' as const, text: say('missing') }, list]),
        { kind: 'paragraph', text: say('effect') },
        ...mayorSignature({ place: data.commune, on: data.decidedOn, signer: data.signer }, saying),
        ...appealBlocks(DECISION, data, say),
        ...notifiedBlocks(data.notification, data.person, saying),
        { kind: 'note', text: say('officeCopy', { office: [officeIn(lang)] }) },
      ],
    }
  },
  remarks: (data) => {
    const question = appealOf(DECISION, data)
    return [layoutRemark(annexeAr('19quinquies')), ...(question ? appealRemarks(question) : [])]
  },
  opens: ({ notification }) => [{ decision: DECISION, ...openedBy(notification) }],
  example: {
    commune: 'Ville-Exemple',
    reference: 'UE/2025/0103',
    request: 'annexe-19',
    person: {
      name: 'Beispiel',
      firstNames: 'Ute',
      nationality: 'Utopie (UE)',
      birthDate: '1995-05-05',
      birthPlace: 'Musterstadt',
    },
    residence: { street: 'rue de l’Exemple 1', postcode: '1000', town: 'Ville-Exemple' },
    presentedOn: '2025-10-06',
    because: 'proofs',
    missing: [{ what: 'assurance maladie' }, { what: 'ressources suffisantes' }],
    signer: { name: 'C. Guichet', capacity: 'delegate' },
    decidedOn: '2025-10-06',
    notification: {
      by: 'hand',
      on: '2025-10-06',
      agent: 'C. Guichet',
      received: 'signed',
      detained: false,
    },
    appeal: {},
  },
})
