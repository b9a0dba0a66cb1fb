import type { LocalDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { article } from '@sejour/law'
import { cassationAdministrative, REGIME_FROM } from '@sejour/law/recours'
import { defineAct, type Composing } from '../../act.ts'
import { isLate, limitOf, proseOf, sayLimit } from '../../parts/petition/index.ts'
import { filled, plain } from '../../words.ts'
import { cassationFields, type CassationData } from './fields.ts'
import { words } from './words.ts'
import { isBefore } from '../../parts/days.ts'

const opened = (ruling: string | undefined, notifiedOn: LocalDate | undefined) => ({
  kind: ruling,
  notifiedOn,
})

/** What to check before going to the Council of State, and what goes with the petition. */
export const cassationListe = defineAct({
  id: 'cassation-liste',
  issuer: 'counsel',
  standard: 'reading',
  versions: [{ id: REGIME_FROM.A, from: REGIME_FROM.A, source: cassationAdministrative }],
  day: { field: 'on', of: ({ on }) => on },
  fields: cassationFields,
  rules: [
    {
      id: 'notified-before-ruling',
      breaks: 'contradiction',
      fields: ['notifiedOn', 'rulingOn'],
      broken: ({ notifiedOn, rulingOn }) => isBefore(notifiedOn, rulingOn),
      says: {
        fr: 'Un arrêt n’est pas notifié avant d’être rendu : corrigez un des deux jours.',
        nl: 'Van een arrest wordt niet kennisgegeven voordat het is gewezen: verbeter een van beide dagen.',
        de: 'Ein Entscheid wird nicht notifiziert, bevor er ergangen ist: Berichtigen Sie einen der beiden Tage.',
      },
    },
    {
      id: 'planned-before-notified',
      breaks: 'contradiction',
      fields: ['plannedOn', 'notifiedOn'],
      broken: ({ plannedOn, notifiedOn }) => isBefore(plannedOn, notifiedOn),
      says: {
        fr: 'Le dépôt est prévu avant la notification de l’arrêt : corrigez un des deux jours.',
        nl: 'De indiening is gepland vóór de kennisgeving van het arrest: verbeter een van beide dagen.',
        de: 'Die Einreichung ist vor der Notifizierung des Entscheids geplant: Berichtigen Sie einen der beiden Tage.',
      },
    },
    {
      id: 'planned-late',
      breaks: 'contradiction',
      fields: ['plannedOn', 'notifiedOn'],
      broken: ({ ruling, plannedOn, notifiedOn }) =>
        isLate(opened(ruling, notifiedOn), { remedy: 'cassation', filedOn: plannedOn }),
      says: {
        fr: 'Le dépôt est prévu après le dernier jour du délai : avancez-le.',
        nl: 'De indiening is gepland na de laatste dag van de termijn: vervroeg ze.',
        de: 'Die Einreichung ist nach dem letzten Tag der Frist geplant: Ziehen Sie sie vor.',
      },
      source: cassationAdministrative,
    },
    {
      id: 'planned-without-lawyer',
      breaks: 'missing',
      fields: ['lawyer', 'plannedOn'],
      broken: ({ lawyer, plannedOn }) => plannedOn !== undefined && lawyer === undefined,
      says: {
        fr: 'Aucun dépôt sans avocat devant le Conseil d’État : dites qui signera.',
        nl: 'Geen indiening zonder advocaat bij de Raad van State: zeg wie ondertekent.',
        de: 'Keine Einreichung ohne Rechtsanwalt beim Staatsrat: Geben Sie an, wer unterzeichnet.',
      },
      source: cassationAdministrative,
    },
    {
      id: 'facts-again',
      breaks: 'contradiction',
      fields: ['grounds'],
      broken: ({ grounds = [] }) => grounds.includes('facts'),
      says: {
        fr: 'Le Conseil d’État ne rejuge pas les faits : retirez ce moyen, ou dites quelle règle est violée.',
        nl: 'De Raad van State oordeelt niet opnieuw over de feiten: haal dat middel weg, of zeg welke regel is geschonden.',
        de: 'Der Staatsrat urteilt nicht erneut über den Sachverhalt: Streichen Sie diesen Grund, oder nennen Sie die verletzte Regel.',
      },
      source: article('39/67'),
    },
  ],
  words,
  compose: (given) => {
    const composing = proseOf(given)
    return { blocks: [...topOf(given), ...conditionsOf(composing), ...piecesOf(composing)] }
  },
  remarks: ({ ruling, notifiedOn, plannedOn }) => {
    const inCassation = sayLimit(opened(ruling, notifiedOn), {
      remedy: 'cassation',
      filedOn: plannedOn,
    })
    const toContinue = sayLimit(opened(ruling, notifiedOn), { remedy: 'continuation-request' })
    return [
      ...(inCassation ? [{ text: inCassation, source: cassationAdministrative }] : []),
      ...(ruling === 'cce-arret-rejet-suspension' && toContinue
        ? [{ text: toContinue, source: article('39/82', { paragraph: '§ 6' }) }]
        : []),
    ]
  },
  example: {
    ruling: 'cce-arret',
    number: '300 002',
    rulingOn: '2026-05-12',
    notifiedOn: '2026-05-15',
    petitioner: 'Nadia Exemple',
    lawyer: 'Me Claire Modèle',
    plannedOn: '2026-06-09',
    grounds: ['law'],
    done: ['ruling', 'stops', 'copyOfRuling', 'proof'],
    on: '2026-05-20',
  },
})

type Checklist = Composing<CassationData, keyof typeof words.fr>

function topOf({ data, say, day }: Checklist): readonly Block[] {
  const { number, rulingOn, notifiedOn, petitioner, lawyer, plannedOn } = data
  return [
    {
      kind: 'paragraph',
      text: say('case', { number, day: [day(rulingOn)], notified: [day(notifiedOn)] }),
    },
    {
      kind: 'terms',
      items: [
        { term: say('petitioner'), is: [filled(petitioner)] },
        ...(lawyer === undefined ? [] : [{ term: say('lawyerTerm'), is: [filled(lawyer)] }]),
        ...(plannedOn === undefined ? [] : [{ term: say('plannedTerm'), is: [day(plannedOn)] }]),
      ],
    },
  ]
}

function conditionsOf({ data, say, day }: Checklist): readonly Block[] {
  const { ruling, notifiedOn, lawyer, plannedOn, grounds, done } = data
  const limit = limitOf(opened(ruling, notifiedOn), { remedy: 'cassation', filedOn: plannedOn })
  const isDated = limit !== undefined && limit.safeLastDay !== null && limit.days !== null
  const box = (ticked: boolean, text: ReturnType<Checklist['say']>) => ({ ticked, text })
  return [
    { kind: 'heading', level: 2, text: plain(say('headConditions')) },
    {
      kind: 'boxes',
      items: [
        box(done.includes('ruling'), say('ruling')),
        ...(ruling === 'cce-arret-rejet-suspension' ? [box(false, say('suspension'))] : []),
        box(lawyer !== undefined, say('lawyer')),
        isDated
          ? box(
              plannedOn !== undefined && plannedOn <= limit.safeLastDay,
              say('limit', { count: limit.days, safe: [day(limit.safeLastDay)] }),
            )
          : box(false, say('limitUnknown')),
        box(grounds.length > 0, say('law')),
        box(done.includes('filter'), say('filter')),
        box(done.includes('stops'), say('stops')),
      ],
    },
  ]
}

function piecesOf({ data, say }: Checklist): readonly Block[] {
  const { grounds, done } = data
  const named = [
    ...(grounds.includes('law') ? [say('groundLaw')] : []),
    ...(grounds.includes('form') ? [say('groundForm')] : []),
  ]
  return [
    { kind: 'heading', level: 2, text: plain(say('headPieces')) },
    {
      kind: 'boxes',
      items: (['copyOfRuling', 'proof', 'inventory', 'aid'] as const).map((piece) => ({
        ticked: done.includes(piece),
        text: say(piece),
      })),
    },
    { kind: 'heading', level: 2, text: plain(say('headGrounds')) },
    named.length > 0 ? { kind: 'list', items: named } : { kind: 'paragraph', text: say('none') },
  ]
}
