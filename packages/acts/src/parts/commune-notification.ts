import type { LocalDate } from '@sejour/calendar'
import type { Block, Inline } from '@sejour/documents'
import { article } from '@sejour/law'
import type { Opened } from '../act.ts'
import { choice, day, group, optional, text, yesNo } from '../field/field.ts'
import type { Rule } from '../rule.ts'
import { filled, plain } from '../words.ts'
import { isBefore } from './days.ts'
import { sayName } from './person.ts'
import type { Say } from './say.ts'

/** How a commune notifies a decision of its own. Absent: nobody has been notified yet. */
export function communeNotification() {
  return optional(
    group(
      { fr: 'Notification', nl: 'Kennisgeving', de: 'Notifizierung' },
      {
        by: choice(
          { fr: 'Comment', nl: 'Hoe', de: 'Wie' },
          {
            hand: { fr: 'Remise à la personne', nl: 'Afgifte aan de persoon', de: 'Aushändigung' },
            registered: {
              fr: 'Recommandé avec accusé de réception',
              nl: 'Aangetekende zending met ontvangstbewijs',
              de: 'Einschreiben mit Rückschein',
            },
          },
        ),
        on: day(
          {
            fr: 'Remise, ou confiée à la poste, le',
            nl: 'Afgegeven, of aan de post afgegeven, op',
            de: 'Ausgehändigt oder zur Post gegeben am',
          },
          { from: 'notification.day' },
        ),
        agent: text(
          {
            fr: 'Nom de qui notifie',
            nl: 'Naam van wie ter kennis brengt',
            de: 'Name des Notifizierenden',
          },
          { most: 120 },
        ),
        received: optional(
          choice(
            { fr: 'La personne', nl: 'De persoon', de: 'Die Person' },
            {
              signed: { fr: 'signe', nl: 'tekent', de: 'unterschreibt' },
              'refused-to-sign': {
                fr: 'refuse de signer',
                nl: 'weigert te tekenen',
                de: 'verweigert die Unterschrift',
              },
              'refused-to-receive': {
                fr: 'refuse de recevoir la décision',
                nl: 'weigert de beslissing te ontvangen',
                de: 'verweigert die Annahme der Entscheidung',
              },
            },
          ),
        ),
        witness: optional(
          text(
            {
              fr: 'Témoin du refus (nom et qualité)',
              nl: 'Getuige van de weigering (naam en hoedanigheid)',
              de: 'Zeuge der Weigerung (Name und Eigenschaft)',
            },
            { most: 160 },
          ),
        ),
        detained: yesNo({
          fr: 'La personne est détenue à ce moment',
          nl: 'De persoon wordt op dat ogenblik vastgehouden',
          de: 'Die Person wird zu diesem Zeitpunkt festgehalten',
        }),
      },
    ),
  )
}

/** The sentences of that notification, to be spread into those of an act. */
export const communeNotificationWords = {
  fr: {
    notifiedHeading: 'Notification',
    notifiedByHand: 'Une copie de cette décision a été remise à la personne le {day}, par {agent}.',
    notifiedOffered:
      'Une copie de cette décision a été présentée à la personne le {day}, par {agent}. La personne a refusé de la recevoir.',
    notifiedByPost:
      'Cette décision a été confiée à la poste le {day}, par {agent}, sous pli recommandé avec accusé de réception.',
    notifiedPersonSigns: 'Signature de la personne, pour réception',
    notifiedAgentSigns: 'Signature de qui notifie',
    notifiedRefusedToSign: 'La personne a refusé de signer. Refus constaté par {witness}.',
    notifiedRefusedToReceive:
      'La personne a refusé de recevoir la décision. Refus constaté par {witness}.',
  },
  nl: {
    notifiedHeading: 'Kennisgeving',
    notifiedByHand:
      'Een afschrift van deze beslissing is op {day} door {agent} aan de persoon afgegeven.',
    notifiedOffered:
      'Een afschrift van deze beslissing is op {day} door {agent} aan de persoon aangeboden. De persoon heeft geweigerd het te ontvangen.',
    notifiedByPost:
      'Deze beslissing is op {day} door {agent} aan de post afgegeven, als aangetekende zending met ontvangstbewijs.',
    notifiedPersonSigns: 'Handtekening van de persoon, voor ontvangst',
    notifiedAgentSigns: 'Handtekening van wie ter kennis brengt',
    notifiedRefusedToSign:
      'De persoon heeft geweigerd te tekenen. Weigering vastgesteld door {witness}.',
    notifiedRefusedToReceive:
      'De persoon heeft geweigerd de beslissing te ontvangen. Weigering vastgesteld door {witness}.',
  },
  de: {
    notifiedHeading: 'Notifizierung',
    notifiedByHand:
      'Eine Abschrift dieser Entscheidung wurde der Person am {day} von {agent} ausgehändigt.',
    notifiedOffered:
      'Eine Abschrift dieser Entscheidung wurde der Person am {day} von {agent} angeboten. Die Person hat die Annahme verweigert.',
    notifiedByPost:
      'Diese Entscheidung wurde am {day} von {agent} als Einschreiben mit Rückschein zur Post gegeben.',
    notifiedPersonSigns: 'Unterschrift der Person, für den Empfang',
    notifiedAgentSigns: 'Unterschrift des Notifizierenden',
    notifiedRefusedToSign:
      'Die Person hat die Unterschrift verweigert. Weigerung festgestellt durch {witness}.',
    notifiedRefusedToReceive:
      'Die Person hat die Annahme der Entscheidung verweigert. Weigerung festgestellt durch {witness}.',
  },
} as const

type Key = keyof typeof communeNotificationWords.fr

/** As it was given; in a preview a choice nobody made is `''`. */
type Given = {
  readonly by: string
  readonly on: LocalDate
  readonly agent: string
  readonly received: string | undefined
  readonly witness: string | undefined
}

type Saying = { readonly say: Say<Key>; readonly day: (day: LocalDate) => Inline }

/** The end of a decision of the commune: how it reached the person, and who signs for that. */
export function notifiedBlocks(
  given: Given | undefined,
  person: { readonly name: string; readonly firstNames: string },
  { say, day: sayDay }: Saying,
): readonly Block[] {
  if (!given) return []
  const { by, on, agent, received } = given
  const values = { day: [sayDay(on)], agent }
  const witness = given.witness ?? Number.NaN
  const heading: Block = { kind: 'heading', level: 2, text: plain(say('notifiedHeading')) }
  const agentSigns = { label: say('notifiedAgentSigns'), name: [filled(agent)] }
  if (by === 'registered') {
    return [
      heading,
      { kind: 'paragraph', text: say('notifiedByPost', values) },
      { kind: 'signatures', places: [agentSigns] },
    ]
  }
  const isOffered = received === 'refused-to-receive'
  const refusal = isOffered
    ? say('notifiedRefusedToReceive', { witness })
    : received === 'refused-to-sign'
      ? say('notifiedRefusedToSign', { witness })
      : undefined
  return [
    heading,
    { kind: 'paragraph', text: say(isOffered ? 'notifiedOffered' : 'notifiedByHand', values) },
    {
      kind: 'signatures',
      places: [
        {
          label: say('notifiedPersonSigns'),
          name: sayName(person),
          ...(refusal && { instead: refusal }),
        },
        agentSigns,
      ],
    },
  ]
}

/**
 * What opens the limits. A refusal to receive counts as delivery. A registered letter counts from the
 * day on which it is presented, which nobody knows when it is posted.
 */
export function openedBy(
  given:
    | {
        readonly by: 'hand' | 'registered'
        readonly on: LocalDate
        readonly received: string | undefined
        readonly detained: boolean
      }
    | undefined,
): Omit<Opened, 'decision'> {
  if (!given) return {}
  const { by, on, received, detained } = given
  if (by === 'registered') return { detained }
  return {
    notification: { by: received === 'refused-to-receive' ? 'refused' : 'hand', on },
    detained,
  }
}

type Notified = {
  readonly decidedOn?: LocalDate | undefined
  readonly notification?:
    | {
        readonly by?: 'hand' | 'registered' | undefined
        readonly on?: LocalDate | undefined
        readonly received?: string | undefined
        readonly witness?: string | undefined
      }
    | undefined
}

/** The rules of the group `notification`, for an act of the commune that also says `decidedOn`. */
export function communeNotificationRules<Draft extends Notified>(): readonly Rule<Draft>[] {
  return [
    {
      id: 'notified-before-decision',
      breaks: 'contradiction',
      fields: ['notification.on', 'decidedOn'],
      broken: ({ notification, decidedOn }) => isBefore(notification?.on, decidedOn),
      says: {
        fr: 'Une décision ne se notifie pas avant d’être prise : corrigez un des deux jours.',
        nl: 'Een beslissing wordt niet ter kennis gebracht voordat ze genomen is: verbeter een van beide dagen.',
        de: 'Eine Entscheidung wird nicht notifiziert, bevor sie getroffen ist: Berichtigen Sie einen der beiden Tage.',
      },
    },
    {
      id: 'handed-over-without-outcome',
      breaks: 'missing',
      fields: ['notification.received', 'notification.by'],
      broken: ({ notification }) =>
        notification?.by === 'hand' && notification.received === undefined,
      says: {
        fr: 'La décision est remise à la personne : dites si elle signe ou si elle refuse.',
        nl: 'De beslissing wordt aan de persoon afgegeven: zeg of hij tekent of weigert.',
        de: 'Die Entscheidung wird der Person ausgehändigt: Geben Sie an, ob sie unterschreibt oder sich weigert.',
      },
    },
    {
      id: 'signed-a-letter',
      breaks: 'contradiction',
      fields: ['notification.received', 'notification.by'],
      broken: ({ notification }) =>
        notification?.by === 'registered' && notification.received !== undefined,
      says: {
        fr: 'La décision part par la poste : la personne ne signe rien ici, c’est l’accusé de réception qui le dira.',
        nl: 'De beslissing vertrekt met de post: de persoon tekent hier niets, het ontvangstbewijs zal dat aantonen.',
        de: 'Die Entscheidung geht mit der Post ab: Die Person unterschreibt hier nichts, der Rückschein wird es zeigen.',
      },
    },
    {
      id: 'refusal-without-witness',
      breaks: 'missing',
      fields: ['notification.witness', 'notification.received'],
      broken: ({ notification }) =>
        notification?.received !== undefined &&
        notification.received !== 'signed' &&
        notification.witness === undefined,
      says: {
        fr: 'Un refus est consigné avec qui l’a vu : indiquez le témoin.',
        nl: 'Een weigering wordt genoteerd met wie ze zag: vermeld de getuige.',
        de: 'Eine Weigerung wird mit dem festgehalten, der sie gesehen hat: Geben Sie den Zeugen an.',
      },
      source: article('39/57', { paragraph: '§ 2', point: '3°' }),
    },
    {
      id: 'witness-without-refusal',
      breaks: 'contradiction',
      fields: ['notification.witness', 'notification.received'],
      broken: ({ notification }) =>
        notification?.witness !== undefined &&
        (notification.received === 'signed' || notification.by === 'registered'),
      says: {
        fr: 'La personne signe, ou la décision part par la poste : il n’y a pas de refus, donc pas de témoin à indiquer.',
        nl: 'De persoon tekent, of de beslissing vertrekt met de post: er is geen weigering, dus ook geen getuige te vermelden.',
        de: 'Die Person unterschreibt, oder die Entscheidung geht mit der Post ab: Es gibt keine Weigerung, also keinen Zeugen anzugeben.',
      },
    },
  ]
}
