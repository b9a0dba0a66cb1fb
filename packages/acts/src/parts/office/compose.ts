import type { LocalDate } from '@sejour/calendar'
import type { Block, Inline, Line, Masthead } from '@sejour/documents'
import { decisions, type Decision, type DecisionId } from '@sejour/law/decisions'
import type { DataOf } from '../../field/field.ts'
import { isGap } from '../../field/gap.ts'
import type { ActLang } from '../../lang.ts'
import { filled, plain } from '../../words.ts'
import { appealParagraphs } from '../appeal-paragraph.ts'
import type { AppealQuestion, Stated } from '../appeal.ts'
import { deedOpening, deedSignatures } from '../notification.ts'
import { addressLines, sayAddress, sayName } from '../person.ts'
import type { Say } from '../say.ts'
import { sayMinister } from '../signer.ts'
import type { officeFields } from './fields.ts'
import type { OfficeKey } from './words.ts'

export type OfficeData = DataOf<typeof officeFields>

/** How a decision of the Office says its sentences and its days. */
export type OfficeSaying = {
  readonly data: OfficeData
  readonly say: Say<OfficeKey>
  readonly day: (day: LocalDate) => Inline
  readonly lang: ActLang
}

type Asking = {
  readonly decidedOn?: LocalDate | undefined
  readonly notification?:
    | {
        readonly on?: LocalDate | undefined
        readonly received?: string | undefined
        readonly detained?: boolean | undefined
      }
    | undefined
  readonly appeal?: Stated | undefined
}

/** The appeal against a decision of the Office: from the notification, before it from the decision. */
export function askOffice(decision: DecisionId, data: Asking): AppealQuestion | undefined {
  const { decidedOn, notification, appeal } = data
  const on = notification?.on ?? decidedOn
  // Nothing is counted from a day that nobody has said.
  if (on === undefined || isGap(on)) return undefined
  const attacked: Decision | undefined = decisions.find(({ id }) => id === decision)
  // A paper that orders the detention settles it.
  const detained = notification?.detained ?? attacked?.settles?.detained
  return {
    decision,
    on,
    ...(notification && {
      by: notification.received === 'refused-to-receive' ? 'refused' : 'hand',
    }),
    ...(detained !== undefined && { detained }),
    stated: appeal,
  }
}

/** State, Office and file number, with the name of the form where it has one. */
export function officeMasthead({ data, say }: OfficeSaying, form?: string): Masthead {
  const { officeNumber } = data.person
  return {
    lines: [
      say('kingdom'),
      say('office'),
      ...(officeNumber === undefined ? [] : [say('fileNumber', { number: officeNumber })]),
    ],
    ...(form !== undefined && { form }),
  }
}

/** Who it goes to, and where: the elected domicile. */
export function addresseeBlock({ data }: OfficeSaying): Block {
  const { person, domicile } = data
  return {
    kind: 'address',
    lines: [
      sayName(person),
      ...(domicile.with === undefined ? [] : [[filled(domicile.with)]]),
      ...(domicile.address ? addressLines(domicile.address) : []),
    ],
  }
}

/** Whom the decision is about, and the domicile that was elected. */
export function aboutBlocks({ data, say, day }: OfficeSaying): readonly Block[] {
  const { person, domicile } = data
  const elected = domicile.address && [
    ...(domicile.with === undefined ? [] : [filled(domicile.with), ', ']),
    ...sayAddress(domicile.address),
  ]
  return [
    say('about', {
      person: sayName(person),
      birthDate: [day(person.birthDate)],
      birthPlace: person.birthPlace,
      nationality: person.nationality,
    }),
    ...(elected ? [say('domicileElected', { domicile: elected })] : []),
    ...(domicile.at === 'office' ? [say('domicileAtOffice')] : []),
  ].map(paragraph)
}

type Other = { readonly name: string; readonly firstNames: string; readonly birthDate: LocalDate }

/** Everybody else of the request that is decided: a family asks in one letter. */
export function othersBlocks({
  data,
  say,
  day,
}: Pick<OfficeSaying, 'say' | 'day'> & {
  readonly data: { readonly others: readonly Other[] }
}): readonly Block[] {
  return data.others.map((other) =>
    paragraph(say('aboutOther', { person: sayName(other), birthDate: [day(other.birthDate)] })),
  )
}

/** Place, day and who signs for the minister. */
export function signatureBlocks({ data, say, day }: OfficeSaying): readonly Block[] {
  const { signedBy, minister } = data
  const quality = sayMinister(minister, say)
  return [
    paragraph(say('doneAt', { place: data.place, day: [day(data.decidedOn)] })),
    {
      kind: 'signatures',
      places: [
        { label: say('seal'), seal: true },
        {
          label: say(signedBy.as === 'minister' ? 'signsMinister' : 'signsDelegate', { quality }),
          name:
            signedBy.rank === undefined
              ? say('signedName', { name: signedBy.name })
              : say('signedRank', { name: signedBy.name, rank: signedBy.rank }),
        },
      ],
    },
  ]
}

/** The appeal that belongs to the decision, under its own heading. */
export function appealBlocks(decision: DecisionId, { data, say }: OfficeSaying): readonly Block[] {
  const asked = askOffice(decision, data)
  if (!asked) return []
  return [heading(say('appealHeading')), ...appealParagraphs(asked, say)]
}

/** What the commune does with it, unless somebody else notified it, and who has a copy. */
export function forwardBlocks({ data, say }: OfficeSaying): readonly Block[] {
  const as = data.notification?.as
  const isOfCommune = as === undefined || isGap(as) || as === 'mayor'
  return [
    ...(isOfCommune ? [say('communeNotifies', { commune: data.commune })] : []),
    ...(data.counsel === undefined ? [] : [say('copyToCounsel', { counsel: data.counsel })]),
  ].map(paragraph)
}

/** The deed of notification on a page of its own; nothing while nobody has been notified. */
export function deedBlocks(
  saying: OfficeSaying,
  title: Line,
  between: readonly Block[] = [],
): readonly Block[] {
  const { data, say, day } = saying
  const deed = data.notification
  if (!deed) return []
  const quality = sayMinister(data.minister, say)
  const { person } = data
  const decision = say('deedDecision', {
    day: [day(data.decidedOn)],
    title: [plain(title)],
  })
  return [
    { kind: 'page' },
    heading(say('deedPage')),
    ...deedOpening({ deed, person, quality }, decision, saying),
    ...between,
    paragraph(say('deedAcknowledged')),
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

export function heading(text: Line): Block {
  return { kind: 'heading', level: 2, text: plain(text) }
}

export function paragraph(text: Line): Block {
  return { kind: 'paragraph', text }
}
