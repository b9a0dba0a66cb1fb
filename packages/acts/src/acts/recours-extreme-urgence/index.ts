import type { Block } from '@sejour/documents'
import { defineAct } from '../../act.ts'
import {
  askedRules,
  composePetition,
  dayRules,
  formRules,
  measureRules,
  paragraphs,
  proseOf,
  petitionExample,
  petitionRemarks,
  petitionVersions,
  suspensionSections,
  type Section,
} from '../../parts/petition/index.ts'
import type { Composing } from '../../act.ts'
import { urgencyFields, type UrgencyData } from './fields.ts'
import { urgencyRemarks } from './remarks.ts'
import { urgencyRules } from './rules.ts'
import { words } from './words.ts'

const REMEDY = 'extreme-urgency'

/** The petition against a removal that is about to happen; with annulment and measures where asked. */
export const recoursExtremeUrgence = defineAct({
  id: 'recours-extreme-urgence',
  issuer: 'counsel',
  standard: 'archive',
  versions: petitionVersions,
  day: { field: 'filedOn', of: ({ filedOn }) => filedOn },
  fields: urgencyFields,
  rules: [...urgencyRules, ...askedRules, ...measureRules, ...dayRules(REMEDY), ...formRules],
  words,
  compose: (given) => {
    const composing = proseOf(given)
    const { data, say } = composing
    const composed = composePetition(given, {
      remedy: REMEDY,
      removalMeasure: data.removalMeasure,
      after: [
        urgencySection(composing),
        ...suspensionSections(composing),
        reactivationSection(composing),
      ],
    })
    return data.asks.includes('annulment')
      ? { ...composed, heading: say('titleWithAnnulment') }
      : composed
  },
  remarks: (data, version) => [
    ...petitionRemarks(data, version, { remedy: REMEDY, removalMeasure: data.removalMeasure }),
    ...urgencyRemarks(data, version),
  ],
  example: {
    ...petitionExample,
    asks: ['urgency', 'annulment'],
    petitioners: petitionExample.petitioners.slice(0, 1),
    decisions: [
      {
        kind: 'annexe-13septies',
        author: 'office',
        taken: '2026-03-23',
        withOrder: true,
        notifiedBy: 'hand',
        notifiedOn: '2026-03-23',
        proof: 'acte de notification signé, pièce 1',
        detained: true,
        printedDays: 10,
      },
    ],
    facts:
      'La partie requérante a été arrêtée le 23 mars 2026 lors d’un contrôle. Un ordre de quitter le territoire avec maintien lui a été remis le même jour.',
    grounds: [
      {
        rules:
          'Article 8 de la Convention européenne des droits de l’homme et article 74/13 de la loi du 15 décembre 1980.',
        explanation:
          'La décision ne dit rien de l’intérêt de l’enfant ni de la vie familiale, que le dossier montre pourtant.',
      },
    ],
    heldAt: 'centre fermé de Ville-Exemple',
    pieces: [
      { title: 'Ordre de quitter le territoire avec maintien', on: '2026-03-23', pages: 5 },
      { title: 'Attestation de détention en centre fermé', on: '2026-03-24', pages: 1 },
    ],
    legalAidProof: 'attestation de détention, pièce 2',
    harm: 'L’éloignement séparerait la partie requérante de son fils de onze ans.',
    fundamentalRights: true,
    removalMeasure: 'first',
    imminence:
      'La partie requérante est détenue en vue de son éloignement et un vol est réservé ; une suspension ordinaire viendrait trop tard.',
    plannedOn: '2026-04-01',
    plannedHour: '10 h 40',
    diligence:
      'La décision a été notifiée le 23 mars ; la requête est déposée quatre jours plus tard.',
    otherSuspension: 'no',
    reactivates: false,
    earlier: {},
  },
})

type Urgent = Composing<UrgencyData, keyof typeof words.fr>

function urgencySection({ data, say, day }: Urgent): Section {
  const { removalMeasure, plannedOn, plannedHour, imminence, diligence } = data
  const measure: readonly Block[] =
    removalMeasure === 'first' || removalMeasure === 'further'
      ? [{ kind: 'paragraph', text: say(removalMeasure) }]
      : []
  const planned = plannedOn === undefined ? undefined : [day(plannedOn)]
  return {
    head: say('headUrgency'),
    blocks: [
      ...measure,
      ...(planned === undefined
        ? []
        : [
            {
              kind: 'paragraph' as const,
              text:
                plannedHour === undefined
                  ? say('plannedDay', { day: planned })
                  : say('planned', { day: planned, hour: plannedHour }),
            },
          ]),
      ...paragraphs(imminence),
      ...(diligence === undefined ? [] : paragraphs(diligence)),
    ],
  }
}

function reactivationSection({ data, say, day }: Urgent): Section {
  const { reactivates, earlier } = data
  const { roll, filedOn } = earlier
  const isNamed = reactivates && roll !== undefined && filedOn !== undefined
  return {
    head: say('headReactivation'),
    blocks: isNamed
      ? [{ kind: 'paragraph', text: say('reactivation', { day: [day(filedOn)], roll }) }]
      : [],
  }
}
