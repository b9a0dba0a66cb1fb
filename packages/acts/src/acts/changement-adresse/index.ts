import { localDate } from '@sejour/calendar'
import type { Inline } from '@sejour/documents'
import { agii, article } from '@sejour/law'
import { defineAct } from '../../act.ts'
import type { DataOf, Draft } from '../../field/field.ts'
import { sayCited } from '../../parts/letter/citations.ts'
import { domicileRules, sayDomicile, sayPlace } from '../../parts/letter/domicile.ts'
import { LETTER_EXAMPLE } from '../../parts/letter/example.ts'
import { filedRule, letterEnd, letterRules, letterTop, toOffice } from '../../parts/letter/frame.ts'
import { inventoryOf, pieceRules } from '../../parts/letter/pieces.ts'
import { sendingRemarks } from '../../parts/letter/support.ts'
import { writingWith } from '../../parts/letter/writing.ts'
import { inText, joinLines, numberParts } from '../../parts/letter/written.ts'
import { fields } from './fields.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

type Unfinished = Draft<DataOf<typeof fields>>

const source = agii('changement de résidence', 'medium')

/** The letter that tells a move to the communes and to the Office. */
export const changementAdresse = defineAct({
  id: 'changement-adresse',
  issuer: 'person',
  standard: 'archive',
  versions: [{ id: '2011-01-10', from: localDate('2011-01-10'), source: article('9quater') }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [
    ...letterRules,
    ...domicileRules,
    filedRule,
    ...rules,
    ...pieceRules<Unfinished>(({ residencePieces }) => [residencePieces], ['residencePieces']),
  ],
  words,
  compose: (composing) => {
    const { data, say, day, lang, sentence } = writingWith(composing)
    const named = (commune: string | undefined): readonly Inline[] =>
      commune === undefined ? [{ gap: '…' }] : [inText(commune)]
    const envelope = {
      office: toOffice(say, data.filedOn === undefined ? 'any' : '9bis'),
      'new-commune': [say('toMayor', { commune: named(data.commune) })],
      'former-commune': [say('toMayor', { commune: named(data.formerCommune) })],
    }
    const copy = {
      office: say('officeShort'),
      'new-commune': say('communeOf', { commune: named(data.commune) }),
      'former-commune': say('communeOf', { commune: named(data.formerCommune) }),
    }
    const [first, ...others] = data.to
    const moves = data.domicileAt === 'moves' && data.domicile
    return {
      blocks: numberParts([
        ...letterTop(data, first === undefined ? [[{ gap: '…' }]] : envelope[first], composing),
        sentence('moved', undefined, {
          day: [day(data.movedOn)],
          address: sayPlace(data.residence),
          former: sayPlace(data.former),
          pieces: sayCited(data.residencePieces, say),
        }),
        ...(data.filedOn === undefined
          ? []
          : [sentence('request', undefined, { day: [day(data.filedOn)] })]),
        ...(moves
          ? [
              sentence('domicileMoves', article('9quater', { paragraph: '§ 1er' }), {
                where: sayDomicile({ ...data, domicile: moves }, say),
              }),
            ]
          : []),
        ...(data.domicileAt === 'stays' ? [sentence('domicileStays')] : []),
        ...(data.to.some((one) => one !== 'office') ? [sentence('askCommune', source)] : []),
        ...(data.to.includes('office') ? [sentence('askOffice')] : []),
        ...letterEnd(data, composing),
        ...(others.length === 0
          ? []
          : [
              {
                kind: 'terms' as const,
                items: [
                  {
                    term: say('copyTo'),
                    is: joinLines(
                      others.map((one) => copy[one]),
                      lang,
                    ),
                  },
                ],
              },
            ]),
        ...inventoryOf(data.pieces, composing),
      ]),
    }
  },
  remarks: (data) => [
    ...sendingRemarks(data.sending),
    ...(data.to.some((one) => one !== 'office') ? [] : [COMMUNE]),
    ...(data.filedOn !== undefined && data.to.includes('former-commune') ? [OTHER_COMMUNE] : []),
  ],
  example: {
    ...LETTER_EXAMPLE,
    movedOn: '2025-11-01',
    former: { street: 'rue du Départ 5', postcode: '1998', town: 'Bourg-Exemple' },
    to: ['office', 'new-commune', 'former-commune'],
    commune: 'Ville-Exemple',
    formerCommune: 'Bourg-Exemple',
    filedOn: '2025-09-15',
    domicileAt: 'moves',
    domicile: { at: 'residence' },
    residencePieces: '18',
    pieces: [{ number: 18, title: 'Nouveau bail', dated: '2025-10-25', pages: 4 }],
  },
})

const COMMUNE = {
  text: {
    fr: 'La commune ne reçoit pas cette lettre : chaque changement de résidence lui est aussi signalé.',
    nl: 'De gemeente ontvangt deze brief niet: elke verandering van verblijfplaats wordt ook aan haar gemeld.',
    de: 'Die Gemeinde erhält dieses Schreiben nicht: Jeder Wechsel des Wohnortes wird auch ihr gemeldet.',
  },
  source,
}

const OTHER_COMMUNE = {
  text: {
    fr: 'Ce qu’un changement de commune fait à une demande pendante n’a été lu nulle part : une nouvelle enquête de résidence est possible. À confirmer par un avocat.',
    nl: 'Wat een verhuizing naar een andere gemeente doet met een hangende aanvraag, is nergens gelezen: een nieuwe woonstcontrole is mogelijk. Te laten bevestigen door een advocaat.',
    de: 'Was ein Wechsel der Gemeinde für einen anhängigen Antrag bedeutet, wurde nirgends gelesen: Eine neue Wohnsitzkontrolle ist möglich. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source,
}
