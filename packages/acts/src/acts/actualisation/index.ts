import { localDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { choice, day, optional, text, type DataOf, type Draft } from '../../field/field.ts'
import { argumentList, argumentParts } from '../../parts/letter/argument.ts'
import { LETTER_EXAMPLE } from '../../parts/letter/example.ts'
import {
  filedRule,
  letterEnd,
  letterFields,
  letterRules,
  letterTop,
  toOffice,
} from '../../parts/letter/frame.ts'
import { inventoryOf, pieceRules, pieces } from '../../parts/letter/pieces.ts'
import { pendingRequest } from '../../parts/letter/request.ts'
import { sendingRemarks, supportRemarks } from '../../parts/letter/support.ts'
import { writingWith } from '../../parts/letter/writing.ts'
import { counselsText, inText, numberParts } from '../../parts/letter/written.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

const fields = {
  ...letterFields(),
  ...pendingRequest(),
  because: choice(
    { fr: 'Pourquoi', nl: 'Waarom', de: 'Warum' },
    {
      'asylum-ended': {
        fr: 'La procédure d’asile est close, sans recours suspensif',
        nl: 'De asielprocedure is beëindigd, zonder schorsend beroep',
        de: 'Das Asylverfahren ist abgeschlossen, ohne aufschiebende Beschwerde',
      },
      annulled: {
        fr: 'La décision a été annulée',
        nl: 'De beslissing is nietig verklaard',
        de: 'Die Entscheidung wurde für nichtig erklärt',
      },
      changed: {
        fr: 'La situation a changé',
        nl: 'De toestand is gewijzigd',
        de: 'Die Lage hat sich geändert',
      },
      time: { fr: 'Du temps a passé', nl: 'Er is tijd verlopen', de: 'Es ist Zeit vergangen' },
    },
  ),
  since: optional(day({ fr: 'Depuis le', nl: 'Sinds', de: 'Seit dem' })),
  holds: optional(
    text(
      {
        fr: 'Ce qui reste invoqué',
        nl: 'Wat ingeroepen blijft',
        de: 'Was weiter geltend gemacht wird',
      },
      { long: true },
    ),
  ),
  elements: argumentList(
    { fr: 'Éléments nouveaux', nl: 'Nieuwe elementen', de: 'Neue Elemente' },
    { least: 0 },
  ),
  dropped: optional(
    text(
      {
        fr: 'Ce qui n’est plus invoqué',
        nl: 'Wat niet langer wordt ingeroepen',
        de: 'Was nicht mehr geltend gemacht wird',
      },
      { long: true },
    ),
  ),
  pieces: pieces({ least: 0, from: 'pieces.new' }),
}

export type Unfinished = Draft<DataOf<typeof fields>>

const citationsOf = ({ elements = [] }: Unfinished) => elements.map(({ cited }) => cited)

const SENTENCES = {
  'asylum-ended': { key: 'asylumEnded', source: article('9bis', { paragraph: '§ 1er' }) },
  annulled: { key: 'annulled', source: article('39/2', { paragraph: '§ 2' }) },
  changed: { key: 'changed', source: undefined },
} as const

/** The letter that brings a pending request up to date, above all once asylum is over. */
export const actualisation = defineAct({
  id: 'actualisation',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: '2007-06-01', from: localDate('2007-06-01'), source: article('9bis') }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [
    ...letterRules,
    filedRule,
    ...pieceRules<Unfinished>(citationsOf, ['elements.cited']),
    ...rules,
  ],
  words,
  compose: (composing) => {
    const { data, say, day: sayDay, sentence, title } = writingWith(composing)
    const { because, since, holds, dropped, elements } = data
    const what = because === 'time' ? undefined : because && SENTENCES[because]
    const on = { day: since === undefined ? [{ gap: '…' }] : [sayDay(since)] }
    return {
      blocks: numberParts([
        ...letterTop(data, toOffice(say), composing),
        sentence('pending', undefined, {
          day: [sayDay(data.filedOn)],
          commune: [inText(data.commune)],
        }),
        ...(what ? [sentence(what.key, what.source, on)] : []),
        ...(because === 'time' ? [sentence('time')] : []),
        ...(holds === undefined ? [] : [title('hHolds'), ...counselsText(holds)]),
        ...(elements.length === 0
          ? []
          : [title('hNew'), ...argumentParts(elements, { heading: 'element', level: 2 }, say)]),
        ...(dropped === undefined ? [] : [title('hDropped'), ...counselsText(dropped)]),
        sentence('ask'),
        ...letterEnd(data, composing),
        ...inventoryOf(data.pieces, composing),
      ]),
    }
  },
  remarks: (data) => [
    ...sendingRemarks(data.sending),
    ...supportRemarks(data.elements, data.pieces, citationsOf(data)),
  ],
  example: {
    ...LETTER_EXAMPLE,
    filedOn: '2024-09-15',
    commune: 'Ville-Exemple',
    because: 'asylum-ended',
    since: '2025-10-20',
    holds: 'La scolarité de l’enfant et l’aide quotidienne à la grand-mère restent invoquées.',
    elements: [
      {
        title: 'six années d’école en Belgique',
        text: 'L’enfant commence sa sixième année d’école, toujours en français.',
        basis: 'art. 8 CEDH',
        cited: '15',
      },
    ],
    dropped: 'La procédure d’asile elle-même n’est plus invoquée comme circonstance.',
    pieces: [
      {
        number: 15,
        title: 'Attestation scolaire',
        dated: '2025-09-02',
        author: 'école de l’Exemple',
        pages: 1,
        proves: 'la scolarité en cours',
      },
    ],
  },
})
