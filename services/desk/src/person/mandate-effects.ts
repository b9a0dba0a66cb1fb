import { type SaidSource, saySource } from '@sejour/answers/say'
import type { MandateKind } from '@sejour/cases'
import type { Provision } from '@sejour/engine'
import { article } from '@sejour/law'
import type { DeskLang } from '../agenda/index.ts'

/** One thing that follows from a mandate, with its source; `toConfirm` where nobody read the text. */
export type MandateEffect = {
  readonly said: string
  readonly source?: SaidSource
  readonly toConfirm?: true
}

type Effect = {
  readonly id: keyof typeof SAID.fr
  readonly source?: Provision
  readonly toConfirm?: true
}

const elected: readonly Effect[] = [
  { id: 'lettersCount', source: article('62', { paragraph: '§ 3' }) },
  { id: 'changeTold', source: article('9quater', { paragraph: '§ 1er' }) },
  { id: 'oldStays', source: article('9quater', { paragraph: '§ 1er' }), toConfirm: true },
]

const EFFECTS: { readonly [kind in MandateKind]: readonly Effect[] } = {
  lawyer: [
    { id: 'copy', source: article('9quater', { paragraph: '§ 3' }) },
    { id: 'signs', source: article('39/69', { paragraph: '§ 1er' }) },
  ],
  organisation: [
    { id: 'noCopy', source: article('9quater', { paragraph: '§ 3' }), toConfirm: true },
    { id: 'signsNot', source: article('39/69', { paragraph: '§ 1er' }) },
  ],
  'trusted-person': [
    { id: 'noCopy', source: article('9quater', { paragraph: '§ 3' }), toConfirm: true },
    { id: 'signsNot', source: article('39/69', { paragraph: '§ 1er' }) },
  ],
  guardian: [
    { id: 'asksForMinor', source: article('61/15') },
    { id: 'endsAt18', source: article('61/24'), toConfirm: true },
  ],
}

/** What follows from a mandate of a kind; `electsDomicile`: letters go to its holder. */
export function mandateEffects(
  kind: MandateKind,
  { electsDomicile, lang }: { readonly electsDomicile: boolean; readonly lang: DeskLang },
): readonly MandateEffect[] {
  return [...(electsDomicile ? elected : []), ...EFFECTS[kind]].map(
    ({ id, source, toConfirm }) => ({
      said: SAID[lang][id],
      ...(source && { source: saySource(source, lang) }),
      // A text that changed and was not read since confirms nothing of today.
      ...((toConfirm || source?.readUntil !== undefined) && { toConfirm: true as const }),
    }),
  )
}

const SAID = {
  fr: {
    lettersCount:
      'La notification au domicile élu est valable, même si la personne n’a pas la lettre en main : le délai court.',
    changeTold:
      'Dans une demande 9bis, un autre domicile élu se communique à l’Office par recommandé ou contre récépissé.',
    oldStays: 'Tant que ce n’est pas fait, les lettres vont encore à l’ancien domicile élu.',
    copy: 'Dans une demande 9bis, l’avocat reçoit par courrier ordinaire une copie de chaque notification. Cette copie ne fait pas courir le délai.',
    signs: 'L’avocat peut signer la requête au Conseil du contentieux des étrangers.',
    noCopy:
      'La copie que l’Office envoie à l’avocat n’est pas prévue ici : demandez à la personne de montrer chaque lettre.',
    signsNot:
      'La requête au Conseil est signée par la personne ou par un avocat ; ce mandat n’y suffit pas.',
    asksForMinor: 'Le tuteur ou la tutrice introduit la demande pour le mineur non accompagné.',
    endsAt18: 'La tutelle cesse aux dix-huit ans ; après, la personne agit elle-même.',
  },
  nl: {
    lettersCount:
      'De kennisgeving in de gekozen woonplaats is geldig, ook als de persoon de brief niet in handen kreeg: de termijn loopt.',
    changeTold:
      'Bij een 9bis-aanvraag wordt een andere gekozen woonplaats aan de Dienst gemeld met een aangetekende brief of tegen ontvangstbewijs.',
    oldStays: 'Zolang dat niet gebeurd is, gaan de brieven nog naar de oude gekozen woonplaats.',
    copy: 'Bij een 9bis-aanvraag krijgt de advocaat met gewone post een kopie van elke kennisgeving. Die kopie doet de termijn niet lopen.',
    signs:
      'De advocaat mag het verzoekschrift bij de Raad voor Vreemdelingenbetwistingen ondertekenen.',
    noCopy:
      'De kopie die de Dienst aan de advocaat stuurt, is hier niet voorzien: vraag de persoon elke brief te tonen.',
    signsNot:
      'Het verzoekschrift bij de Raad wordt ondertekend door de persoon of door een advocaat; dit mandaat volstaat daarvoor niet.',
    asksForMinor: 'De voogd dient de aanvraag in voor de niet-begeleide minderjarige vreemdeling.',
    endsAt18: 'De voogdij eindigt op achttien jaar; daarna handelt de persoon zelf.',
  },
} as const
