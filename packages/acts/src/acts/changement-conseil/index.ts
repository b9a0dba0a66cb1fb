import { localDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { choice, day, optional, text, yesNo, type DataOf, type Draft } from '../../field/field.ts'
import { domicileRules, electedDomicile, sayDomicile } from '../../parts/letter/domicile.ts'
import { LETTER_EXAMPLE } from '../../parts/letter/example.ts'
import {
  filedRule,
  letterEnd,
  letterFields,
  letterRules,
  letterTop,
  toOffice,
} from '../../parts/letter/frame.ts'
import { provenSending } from '../../parts/letter/proven-sending.ts'
import { saidNo } from '../../parts/stated.ts'
import { sendingRemarks } from '../../parts/letter/support.ts'
import { writingWith } from '../../parts/letter/writing.ts'
import { inText, numberParts } from '../../parts/letter/written.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

const fields = {
  ...letterFields(),
  filedOn: optional(
    day(
      {
        fr: 'Demande 9bis introduite le',
        nl: '9bis-aanvraag ingediend op',
        de: '9bis-Antrag eingereicht am',
      },
      { from: 'procedure.filed-on' },
    ),
  ),
  kind: choice(
    { fr: 'L’avocat', nl: 'De advocaat', de: 'Der Rechtsanwalt' },
    {
      replaced: { fr: 'est remplacé', nl: 'wordt vervangen', de: 'wird ersetzt' },
      ends: { fr: 'n’intervient plus', nl: 'treedt niet meer op', de: 'wird nicht mehr tätig' },
    },
  ),
  former: text({
    fr: 'Nom de l’ancien avocat',
    nl: 'Naam van de vorige advocaat',
    de: 'Name des früheren Rechtsanwalts',
  }),
  since: day({ fr: 'Depuis le', nl: 'Sinds', de: 'Seit dem' }),
  domicileAtFormer: yesNo({
    fr: 'Le domicile était élu chez l’ancien avocat',
    nl: 'De woonplaats was bij de vorige advocaat gekozen',
    de: 'Der Wohnsitz war beim früheren Rechtsanwalt gewählt',
  }),
  domicile: optional(
    electedDomicile(
      {
        fr: 'Nouveau domicile élu',
        nl: 'Nieuwe gekozen woonplaats',
        de: 'Neuer gewählter Wohnsitz',
      },
      { isNew: true },
    ),
  ),
}

export type Unfinished = Draft<DataOf<typeof fields>>

/** The letter that tells the Office who defends the person now, and where letters go. */
export const changementConseil = defineAct({
  id: 'changement-conseil',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: '2011-01-10', from: localDate('2011-01-10'), source: article('9quater') }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [
    ...letterRules,
    ...domicileRules,
    filedRule,
    provenSending<Unfinished>({ when: ({ domicile }) => domicile !== undefined }),
    ...rules,
  ],
  words,
  compose: (composing) => {
    const { data, say, day: sayDay, sentence } = writingWith(composing)
    const ends = data.kind === 'ends'
    const values = {
      day: [sayDay(data.since)],
      former: [inText(data.former)],
      new: [data.counsel ? inText(data.counsel.name) : { gap: '…' }],
    }
    return {
      ...(ends && { heading: say('headingEnds') }),
      blocks: numberParts([
        ...letterTop(data, toOffice(say, data.filedOn === undefined ? 'any' : '9bis'), composing),
        ...(data.filedOn === undefined
          ? []
          : [sentence('request', undefined, { day: [sayDay(data.filedOn)] })]),
        sentence(ends ? 'ends' : 'replaced', undefined, values),
        ...(data.domicile
          ? [
              sentence('domicile', article('9quater', { paragraph: '§ 1er' }), {
                ...values,
                where: sayDomicile({ ...data, domicile: data.domicile }, say),
              }),
            ]
          : []),
        ...(saidNo(data.domicileAtFormer) && data.filedOn !== undefined
          ? [sentence('domicileElsewhere', undefined, values)]
          : []),
        sentence(ends ? 'copiesEnd' : 'copies', article('9quater', { paragraph: '§ 3' }), values),
        ...letterEnd(data, composing),
      ]),
    }
  },
  remarks: (data) => [
    ...sendingRemarks(data.sending),
    {
      text: {
        fr: 'Prévenez aussi l’ancien avocat et demandez-lui le dossier et les délais qui courent : cette lettre n’y touche pas.',
        nl: 'Verwittig ook de vorige advocaat en vraag hem het dossier en de lopende termijnen: deze brief verandert daar niets aan.',
        de: 'Benachrichtigen Sie auch den früheren Rechtsanwalt und bitten Sie ihn um die Akte und die laufenden Fristen: Dieses Schreiben ändert daran nichts.',
      },
    },
  ],
  example: {
    ...LETTER_EXAMPLE,
    filedOn: '2025-09-15',
    kind: 'replaced',
    former: 'Me B. Ancien',
    since: '2025-11-01',
    domicileAtFormer: true,
    domicile: { at: 'counsel' },
  },
})
