import {
  article,
  articleCedh,
  articleDirectiveRetour,
  circulaireSur9bis,
  mpevContreSuisse,
} from '@sejour/law'
import { argumentParts } from '../../parts/letter/argument.ts'
import { sayCitedAlone } from '../../parts/letter/citations.ts'
import { inventoryOf } from '../../parts/letter/pieces.ts'
import { signaturePlaces } from '../../parts/letter/signing.ts'
import { counselsText, joinLines, type LetterPart } from '../../parts/letter/written.ts'
import { sayName } from '../../parts/person.ts'
import type { Writing } from './composing.ts'

const RIGHTS = {
  'echr-3': { key: 'echr3', source: articleCedh('3') },
  'echr-8': { key: 'echr8', source: articleCedh('8') },
  'return-5': { key: 'return5', source: articleDirectiveRetour('5') },
  'return-6-4': { key: 'return64', source: articleDirectiveRetour('6') },
} as const

/** Why the stay is asked for, the rights that are invoked, and public order where it is spoken of. */
export function merits(writing: Writing): readonly LetterPart[] {
  const { data, say, section, heading, sentence } = writing
  return [
    section('sMerits'),
    sentence('meritsRule', article('9bis', { paragraph: '§ 1er', subparagraph: 1 })),
    sentence('meritsReasons', article('62', { paragraph: '§ 2' })),
    ...argumentParts(data.merits, { heading: 'merit', level: 2 }, say),
    heading('hMeritsTogether'),
    sentence('meritsTogether'),
    ...(data.meritsTogether === undefined ? [] : counselsText(data.meritsTogether)),
    ...(data.rights === undefined || data.rights.length === 0 ? [] : [heading('hRights')]),
    ...(data.rights ?? []).map((right) => sentence(RIGHTS[right].key, RIGHTS[right].source)),
    ...(data.rightsText === undefined ? [] : counselsText(data.rightsText)),
    ...(data.publicOrder === undefined
      ? []
      : [
          section('sOrder'),
          sentence('orderRule', mpevContreSuisse),
          ...counselsText(data.publicOrder, { after: sayCitedAlone(data.publicOrderPieces, say) }),
        ]),
  ]
}

/** What is asked of the mayor and of the Office, and who signs. */
export function requests({ data, say, lang, section, sentence }: Writing): readonly LetterPart[] {
  const names = joinLines(data.applicants.map(sayName), lang)
  return [
    section('sRequests'),
    sentence('askMayor', circulaireSur9bis),
    {
      kind: 'list',
      items: [
        say('mayorCheck'),
        say('mayorReceipt'),
        say(data.favourableOpinion ? 'mayorFavourable' : 'mayorTransmit'),
      ],
    },
    sentence('askOffice', article('9bis', { paragraph: '§ 1er', subparagraph: 1 })),
    { kind: 'list', items: [say('officeGrant', { names }), say('officeNoOrder')] },
    sentence('removalRule', article('74/13')),
    { kind: 'paragraph', text: say('closing') },
    { kind: 'signatures', places: signaturePlaces(data, data.applicants, say) },
  ]
}

/** The inventory, on pages of its own. */
export function annex({ data, say, day, lang }: Writing): readonly LetterPart[] {
  return [{ kind: 'page' }, ...inventoryOf(data.pieces, { say, day, lang })]
}
