import { localDate } from '@sejour/calendar'
import { article, ficheAdde } from '@sejour/law'
import { defineAct } from '../../act.ts'
import type { DataOf, Draft } from '../../field/field.ts'
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
import { inText, numberParts } from '../../parts/letter/written.ts'
import { words } from './words.ts'

const fields = {
  ...letterFields(),
  ...pendingRequest(),
  elements: argumentList(
    { fr: 'Éléments nouveaux', nl: 'Nieuwe elementen', de: 'Neue Elemente' },
    { least: 1 },
  ),
  pieces: pieces({ least: 0, from: 'pieces.new' }),
}

type Unfinished = Draft<DataOf<typeof fields>>

const citationsOf = ({ elements = [] }: Unfinished) => elements.map(({ cited }) => cited)

/** The letter that adds something to a request while it is pending. */
export const complement = defineAct({
  id: 'complement',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: '2007-06-01', from: localDate('2007-06-01'), source: article('9bis') }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [
    ...letterRules,
    filedRule,
    ...pieceRules<Unfinished>(citationsOf, ['elements.cited']),
    {
      id: 'ordinary-post',
      breaks: 'contradiction',
      fields: ['sending'],
      broken: ({ sending }) => sending === 'ordinary',
      says: {
        fr: 'Un complément se dépose à la commune, ou s’envoie à l’Office par recommandé ou par courriel.',
        nl: 'Een aanvulling wordt afgegeven bij de gemeente, of aangetekend of per e-mail verzonden aan de Dienst Vreemdelingenzaken.',
        de: 'Eine Ergänzung wird bei der Gemeinde abgegeben oder per Einschreiben oder E-Mail an das Ausländeramt gesandt.',
      },
      source: ficheAdde,
    },
  ],
  words,
  compose: (composing) => {
    const { data, say, day, sentence } = writingWith(composing)
    const commune = [inText(data.commune)]
    const atCommune = data.sending === 'receipt'
    const to = atCommune
      ? [say('toMayor', { commune })]
      : [...toOffice(say), ...(data.sending === 'mail' ? [say('mailbox')] : [])]
    return {
      blocks: numberParts([
        ...letterTop(data, to, composing),
        sentence('pending', undefined, { day: [day(data.filedOn)], commune }),
        ...argumentParts(data.elements, { heading: 'element', level: 1 }, say),
        sentence(atCommune ? 'askForward' : 'ask'),
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
    filedOn: '2025-09-15',
    commune: 'Ville-Exemple',
    elements: [
      {
        title: 'un contrat de travail',
        text: 'Depuis le dépôt de la demande, un employeur a promis un contrat à durée indéterminée.',
        cited: '15',
      },
      {
        title: 'la nouvelle année scolaire',
        text: 'L’enfant est inscrit en cinquième année primaire.\nLa directrice confirme sa présence quotidienne.',
        basis: 'art. 8 CEDH',
        cited: '16, 17',
      },
    ],
    pieces: [
      {
        number: 15,
        title: 'Promesse de contrat',
        dated: '2025-10-20',
        author: 'Société Exemple',
        pages: 1,
        proves: 'un travail stable',
      },
      { number: 16, title: 'Attestation d’inscription', dated: '2025-09-02', pages: 1 },
      { number: 17, title: 'Lettre de la directrice', dated: '2025-10-24', pages: 1 },
    ],
  },
})
