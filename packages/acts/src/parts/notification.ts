import type { LocalDate } from '@sejour/calendar'
import type { Block, Inline } from '@sejour/documents'
import type { Opened } from '../act.ts'
import { choice, day, group, optional, text, yesNo } from '../field/field.ts'
import type { ActLang, InActLangs } from '../lang.ts'
import type { Rule } from '../rule.ts'
import { keepOne } from './alternatives.ts'
import { isBefore } from './days.ts'
import type { NotificationKey } from './notification-words.ts'
import { sayName } from './person.ts'
import type { Say } from './say.ts'
import { article } from '@sejour/law'

/** Those by whom a decision is notified (article 62, § 3, to 11 June 2026). */
const NOTIFIERS = {
  mayor: {
    fr: 'bourgmestre ou délégué du bourgmestre',
    nl: 'burgemeester of gemachtigde van de burgemeester',
    de: 'Bürgermeister oder Beauftragter des Bürgermeisters',
  },
  office: {
    fr: 'agent de l’Office des étrangers',
    nl: 'ambtenaar van de Dienst Vreemdelingenzaken',
    de: 'Bediensteter des Ausländeramtes',
  },
  commissioner: {
    fr: 'Commissaire général aux réfugiés et aux apatrides ou délégué',
    nl: 'Commissaris-generaal voor de Vluchtelingen en de Staatlozen of gemachtigde',
    de: 'Generalkommissar für Flüchtlinge und Staatenlose oder Beauftragter',
  },
  'judicial-police': {
    fr: 'officier de police judiciaire',
    nl: 'officier van gerechtelijke politie',
    de: 'Gerichtspolizeioffizier',
  },
  police: { fr: 'fonctionnaire de police', nl: 'politieambtenaar', de: 'Polizeibeamter' },
  customs: { fr: 'agent des douanes', nl: 'douanebeambte', de: 'Zollbeamter' },
  prison: {
    fr: 'directeur de l’établissement pénitentiaire',
    nl: 'directeur van de strafinrichting',
    de: 'Direktor der Strafanstalt',
  },
  post: {
    fr: 'agent d’un poste diplomatique ou consulaire',
    nl: 'ambtenaar van een diplomatieke of consulaire post',
    de: 'Bediensteter einer diplomatischen oder konsularischen Vertretung',
  },
} as const satisfies { readonly [by: string]: InActLangs }

/** The deed by which a decision is handed over. Absent: nobody has been notified. */
export function notification() {
  return optional(
    group(
      { fr: 'Acte de notification', nl: 'Akte van kennisgeving', de: 'Notifizierungsurkunde' },
      {
        on: day(
          { fr: 'Notifiée le', nl: 'Ter kennis gebracht op', de: 'Notifiziert am' },
          {
            from: 'notification.day',
            hint: {
              fr: 'Le jour de la remise, ou du refus de recevoir. Tous les délais partent de ce jour.',
              nl: 'De dag van de afgifte, of van de weigering om te ontvangen. Alle termijnen lopen vanaf die dag.',
              de: 'Der Tag der Aushändigung oder der Annahmeverweigerung. Alle Fristen laufen ab diesem Tag.',
            },
          },
        ),
        atRequestOf: choice(
          { fr: 'À la requête', nl: 'Op verzoek van', de: 'Auf Ersuchen' },
          {
            minister: { fr: 'du ministre', nl: 'de minister', de: 'des Ministers' },
            delegate: {
              fr: 'du délégué du ministre',
              nl: 'de gemachtigde van de minister',
              de: 'des Beauftragten des Ministers',
            },
          },
        ),
        by: text(
          {
            fr: 'Nom de qui notifie',
            nl: 'Naam van wie ter kennis brengt',
            de: 'Name des Notifizierenden',
          },
          { most: 120 },
        ),
        as: choice(
          {
            fr: 'Qualité de qui notifie',
            nl: 'Hoedanigheid van wie ter kennis brengt',
            de: 'Eigenschaft des Notifizierenden',
          },
          NOTIFIERS,
        ),
        received: choice(
          { fr: 'La personne', nl: 'De persoon', de: 'Die Person' },
          {
            signed: {
              fr: 'reçoit la décision et signe',
              nl: 'ontvangt de beslissing en tekent',
              de: 'nimmt die Entscheidung entgegen und unterschreibt',
            },
            'refused-to-sign': {
              fr: 'reçoit la décision et refuse de signer',
              nl: 'ontvangt de beslissing en weigert te tekenen',
              de: 'nimmt die Entscheidung entgegen und verweigert die Unterschrift',
            },
            'refused-to-receive': {
              fr: 'refuse de recevoir la décision',
              nl: 'weigert de beslissing te ontvangen',
              de: 'verweigert die Annahme der Entscheidung',
            },
          },
        ),
        witness: optional(
          text(
            {
              fr: 'Témoin du refus (nom et qualité)',
              nl: 'Getuige van de weigering (naam en hoedanigheid)',
              de: 'Zeuge der Weigerung (Name und Eigenschaft)',
            },
            {
              most: 160,
              hint: {
                fr: 'Le modèle n’a pas de place pour un refus : il est consigné à la place de la signature, avec qui l’a vu.',
                nl: 'Het model heeft geen plaats voor een weigering: ze wordt in plaats van de handtekening genoteerd, met wie ze zag.',
                de: 'Das Muster sieht keinen Platz für eine Weigerung vor: Sie wird anstelle der Unterschrift festgehalten, mit dem, der sie gesehen hat.',
              },
            },
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

type Deed = {
  readonly on: LocalDate
  readonly atRequestOf: 'minister' | 'delegate'
  readonly by: string
  readonly as: keyof typeof NOTIFIERS
  readonly received: 'signed' | 'refused-to-sign' | 'refused-to-receive'
  readonly witness: string | undefined
  readonly detained: boolean
}

type Named = {
  readonly name: string
  readonly firstNames: string
  readonly birthDate: LocalDate
  readonly birthPlace: string
}

type Saying = {
  readonly say: Say<NotificationKey>
  readonly day: (day: LocalDate) => Inline
  readonly lang: ActLang
}

/** The head of the deed: when, at whose request, who notifies, to whom, which decision. */
export function deedOpening(
  {
    deed,
    person,
    quality,
  }: { readonly deed: Deed; readonly person: Named; readonly quality: readonly Inline[] },
  decision: readonly Inline[],
  { say, day: sayDay, lang }: Saying,
): readonly Block[] {
  const request = keepOne(deed.atRequestOf, {
    minister: say('deedMinister', { quality }),
    delegate: say('deedDelegate', { quality }),
  })
  // A choice nobody made has no words of its own.
  const as: InActLangs | undefined = NOTIFIERS[deed.as]
  // One sentence from the day to the decision: read aloud as it is written.
  const sentence = [
    ...say('deedOn', { day: [sayDay(deed.on)], request, mark: [{ mark: '1' }] }),
    ' ',
    ...say('deedBy', { name: deed.by, quality: as ? as[lang] : Number.NaN, mark: [{ mark: '2' }] }),
    ' ',
    ...say('deedTo', {
      person: sayName(person),
      birthDate: [sayDay(person.birthDate)],
      birthPlace: person.birthPlace,
    }),
    ' ',
    ...decision,
  ]
  return [
    { kind: 'paragraph', text: sentence },
    {
      kind: 'paragraph',
      text: say(deed.received === 'refused-to-receive' ? 'deedOffered' : 'deedCopy'),
    },
  ]
}

/** The end of the deed: the person signs, or the refusal stands there with who saw it. */
export function deedSignatures(deed: Deed, person: Named, say: Say<NotificationKey>): Block {
  const refused = deed.received === 'refused-to-sign' || deed.received === 'refused-to-receive'
  const witness = deed.witness ?? Number.NaN
  return {
    kind: 'signatures',
    places: [
      {
        label: say('deedPersonSigns'),
        name: sayName(person),
        ...(refused && {
          instead: say(
            deed.received === 'refused-to-sign' ? 'deedRefusedToSign' : 'deedRefusedToReceive',
            { witness },
          ),
        }),
      },
      { label: say('deedAuthoritySigns'), name: say('deedName', { name: deed.by }) },
    ],
  }
}

/** What the deed opens the limits with: a refusal to receive counts as delivery. */
export function notifiedBy({ on, received, detained }: Deed): Omit<Opened, 'decision'> {
  return {
    notification: { by: received === 'refused-to-receive' ? 'refused' : 'hand', on },
    detained,
  }
}

type Notified = {
  readonly decidedOn?: LocalDate | undefined
  readonly notification?: { readonly [name in keyof Deed]?: Deed[name] | undefined } | undefined
}

/** The rules of the group `notification`, for an act that also says `decidedOn`. */
export function notificationRules<Draft extends Notified>(): readonly Rule<Draft>[] {
  return [
    {
      id: 'notified-before-decision',
      breaks: 'contradiction',
      fields: ['notification.on', 'decidedOn'],
      broken: ({ notification: deed, decidedOn }) => isBefore(deed?.on, decidedOn),
      says: {
        fr: 'Une décision ne se notifie pas avant d’être prise : corrigez un des deux jours.',
        nl: 'Een beslissing wordt niet ter kennis gebracht voordat ze genomen is: verbeter een van beide dagen.',
        de: 'Eine Entscheidung wird nicht notifiziert, bevor sie getroffen ist: Berichtigen Sie einen der beiden Tage.',
      },
    },
    {
      id: 'refusal-without-witness',
      breaks: 'missing',
      fields: ['notification.witness', 'notification.received'],
      broken: ({ notification: deed }) =>
        deed?.received !== undefined && deed.received !== 'signed' && deed.witness === undefined,
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
      broken: ({ notification: deed }) => deed?.received === 'signed' && deed.witness !== undefined,
      says: {
        fr: 'La personne signe : il n’y a pas de refus, donc pas de témoin à indiquer.',
        nl: 'De persoon tekent: er is geen weigering, dus ook geen getuige te vermelden.',
        de: 'Die Person unterschreibt: Es gibt keine Weigerung, also keinen Zeugen anzugeben.',
      },
    },
  ]
}
