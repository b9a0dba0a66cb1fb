import { addDays, localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { annexeAr } from '@sejour/law'
import { regimesUnion } from '@sejour/law/union'
import { defineAct } from '../../act.ts'
import { communeMasthead, identityBlock, mayorSignature } from '../../parts/commune.ts'
import { calendarOf, euRequestRemarks } from '../../parts/eu-request.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { plain } from '../../words.ts'
import { fields } from './fields.ts'
import { GROUND_IDS, missingOf, proofsOf } from './proofs.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

const form = { instrument: 'ar-1981-10-08', number: '19' } as const
const [{ from: FIRST }] = regimesUnion['annexe-19']
/** From this day on the form, and with it the day on which the proofs are due, is another. */
const AT_FILING = localDate('2025-09-01')

/** The request of a citizen of the Union for a stay of more than three months, and its receipt. */
export const annexe19 = defineAct({
  id: 'annexe-19',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [
    { id: FIRST, from: FIRST, until: addDays(AT_FILING, -1), source: annexeAr('19') },
    { id: AT_FILING, from: AT_FILING, source: annexeAr('19') },
  ],
  day: { field: 'filedOn', of: ({ filedOn }) => filedOn },
  fields,
  rules,
  words,
  compose: ({ data, lang, say, day }) => {
    const saying = { say, day, lang }
    const paragraph = (text: ReturnType<typeof say>): Block => ({ kind: 'paragraph', text })
    const calendar = calendarOf('annexe-19', data)
    const ground = GROUND_IDS.find((one) => one === data.ground)
    const missing = missingOf(ground, data.given)
    const { kind, number } = data.document
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        paragraph(say('asks', { day: [day(data.filedOn)] })),
        {
          kind: 'boxes',
          items: GROUND_IDS.map((one) => ({ ticked: one === ground, text: say(one) })),
        },
        identityBlock(data.person, saying, data.residence),
        {
          kind: 'terms',
          items: [
            {
              term: say('document'),
              is: say('documentIs', {
                kind: kind === 'card' || kind === 'passport' ? say(kind) : [{ gap: '…' }],
                number,
              }),
            },
            ...(data.arrivedOn === undefined
              ? []
              : [{ term: say('arrived'), is: [day(data.arrivedOn)] }]),
          ],
        },
        { kind: 'heading', level: 2, text: plain(say('proofsHeading')) },
        ...(ground === undefined
          ? []
          : [
              {
                kind: 'boxes' as const,
                items: proofsOf(ground).map((proof) => ({
                  ticked: !missing.includes(proof),
                  text: say(proof),
                })),
              },
            ]),
        ...(calendar?.documents.due === 'at-filing' ? [paragraph(say('atFiling'))] : []),
        ...(ground !== undefined && missing.length === 0 ? [paragraph(say('allGiven'))] : []),
        ...(missing.length > 0 && calendar?.documents.due === 'after-filing'
          ? [
              {
                kind: 'statement' as const,
                text: say('due', { day: [day(calendar.documents.lastDay)] }),
              },
              paragraph(say('dueElse')),
            ]
          : []),
        paragraph(say('check')),
        paragraph(say('register')),
        ...(calendar ? [paragraph(say('decision', { day: [day(calendar.decisionLastDay)] }))] : []),
        { kind: 'note', text: say('receipt') },
        ...mayorSignature({ place: data.commune, on: data.filedOn, signer: data.signer }, saying),
      ],
    }
  },
  remarks: (data) => [layoutRemark(annexeAr('19')), ...euRequestRemarks('annexe-19', data)],
  opens: ({ filedOn }) => [{ decision: 'annexe-19', notification: { by: 'hand', on: filedOn } }],
  example: {
    commune: 'Ville-Exemple',
    reference: 'UE/2025/0081',
    regime: 'union',
    person: {
      name: 'Beispiel',
      firstNames: 'Ute',
      nationality: 'Utopie (UE)',
      birthDate: '1995-05-05',
      birthPlace: 'Musterstadt',
    },
    residence: { street: 'rue de l’Exemple 1', postcode: '1000', town: 'Ville-Exemple' },
    document: { kind: 'card', number: 'L00000000' },
    arrivedOn: '2025-03-01',
    filedOn: '2025-04-14',
    ground: 'student',
    given: ['enrolment', 'healthInsurance'],
    signer: { name: 'C. Guichet', capacity: 'delegate' },
  },
})
