import { localDate } from '@sejour/calendar'
import { article, memo125bis, pratique } from '@sejour/law'
import type { Remark } from '../../act.ts'
import { defineAct } from '../../act.ts'
import type { DataOf, Draft } from '../../field/field.ts'
import { isAdult } from '../../parts/letter/belgian.ts'
import { sayCited, sayCitedAlone } from '../../parts/letter/citations.ts'
import { LETTER_EXAMPLE } from '../../parts/letter/example.ts'
import { filedRule, letterEnd, letterRules, letterTop, toOffice } from '../../parts/letter/frame.ts'
import { inventoryOf, pieceRules } from '../../parts/letter/pieces.ts'
import { sendingRemarks } from '../../parts/letter/support.ts'
import { writingWith } from '../../parts/letter/writing.ts'
import { counselsText, inText, numberParts } from '../../parts/letter/written.ts'
import { fields } from './fields.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

type Unfinished = Draft<DataOf<typeof fields>>

const source = pratique('parent d’un enfant en séjour légal')

const citationsOf = ({ child, carePieces }: Unfinished) => [
  child?.parentage,
  child?.stayProof,
  carePieces,
]

/** The message that signals the request of the parent of a child who stays legally. */
export const signalementParent = defineAct({
  id: 'signalement-parent',
  issuer: 'counsel',
  standard: 'archive',
  // The mailboxes are told of since 2022: from which day was not read.
  versions: [{ id: '2022-01-01', from: localDate('2022-01-01'), source }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [
    ...letterRules,
    filedRule,
    ...rules,
    ...pieceRules<Unfinished>(citationsOf, ['child.parentage', 'child.stayProof', 'carePieces']),
  ],
  words,
  compose: (composing) => {
    const { data, say, day, sentence, title } = writingWith(composing)
    const { child } = data
    return {
      blocks: numberParts([
        ...letterTop(data, [...toOffice(say), say('mailbox')], composing),
        sentence('request', article('9bis', { paragraph: '§ 1er' }), {
          day: [day(data.filedOn)],
          commune: [inText(data.commune)],
        }),
        ...(data.transmittedOn === undefined
          ? []
          : [sentence('transmitted', undefined, { day: [day(data.transmittedOn)] })]),
        sentence('signal', source),
        title('hChild'),
        sentence('child', undefined, {
          name: [inText(child.name)],
          day: [day(child.birthDate)],
          nationality: [inText(child.nationality)],
          pieces: sayCited(child.parentage, say),
        }),
        sentence('childStay', undefined, {
          title: [inText(child.title)],
          pieces: sayCited(child.stayProof, say),
        }),
        title('hCare'),
        ...counselsText(data.care, { after: sayCitedAlone(data.carePieces, say) }),
        sentence('ask'),
        ...letterEnd(data, composing),
        ...inventoryOf(data.pieces, composing),
      ]),
    }
  },
  remarks: ({ sending, child, on, transmittedOn }) => [
    ...sendingRemarks(sending),
    ...(transmittedOn === undefined ? [NOT_TRANSMITTED] : []),
    ...(child.stay === 'union' ? [UNION] : []),
    ...(isAdult(child.birthDate, on) === true ? [ADULT] : []),
    MEMO,
  ],
  example: {
    ...LETTER_EXAMPLE,
    persons: [LETTER_EXAMPLE.persons[0]],
    sending: 'mail',
    filedOn: '2025-09-15',
    commune: 'Ville-Exemple',
    transmittedOn: '2025-10-06',
    child: {
      name: 'Exemple Petit',
      birthDate: '2016-02-29',
      nationality: 'Utopie',
      parentage: '1',
      stay: 'third-country',
      title: 'carte B, statut de réfugié',
      stayProof: '2',
    },
    care: 'L’enfant vit depuis sa naissance avec sa mère, qui s’en occupe seule chaque jour.',
    carePieces: '3',
    pieces: [
      { number: 1, title: 'Acte de naissance', dated: '2016-03-03', proves: 'la filiation' },
      { number: 2, title: 'Carte B de l’enfant', dated: '2024-05-02', proves: 'le séjour légal' },
      { number: 3, title: 'Attestations de l’école et du médecin', proves: 'les soins quotidiens' },
    ],
  },
})

const NOT_TRANSMITTED: Remark = {
  text: {
    fr: 'Attendez si possible que la commune ait transmis la demande : sans dossier, l’Office ne peut rien rattacher.',
    nl: 'Wacht zo mogelijk tot de gemeente de aanvraag heeft overgezonden: zonder dossier kan de Dienst Vreemdelingenzaken niets koppelen.',
    de: 'Warten Sie möglichst, bis die Gemeinde den Antrag übermittelt hat: Ohne Akte kann das Ausländeramt nichts zuordnen.',
  },
  source,
}

const UNION: Remark = {
  text: {
    fr: 'Pour le parent d’un enfant belge ou citoyen de l’Union, d’autres voies existent, et rien ne confirme que cette boîte lui soit ouverte : à confirmer par un avocat.',
    nl: 'Voor de ouder van een Belgisch kind of een kind dat burger van de Unie is, bestaan andere wegen, en niets bevestigt dat deze mailbox voor hem openstaat: te laten bevestigen door een advocaat.',
    de: 'Für den Elternteil eines belgischen Kindes oder eines Kindes mit Unionsbürgerschaft gibt es andere Wege, und nichts bestätigt, dass ihm dieses Postfach offensteht: von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source,
}

const ADULT: Remark = {
  text: {
    fr: 'L’enfant est majeur : rien ne confirme que le signalement vaille encore. À confirmer par un avocat.',
    nl: 'Het kind is meerderjarig: niets bevestigt dat de melding nog geldt. Te laten bevestigen door een advocaat.',
    de: 'Das Kind ist volljährig: Nichts bestätigt, dass die Meldung noch gilt. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source,
}

const MEMO: Remark = {
  text: {
    fr: 'De l’instruction de l’Office sur ces demandes, seul le titre a été lu : à confirmer par un avocat.',
    nl: 'Van de instructie van de Dienst Vreemdelingenzaken over deze aanvragen is alleen de titel gelezen: te laten bevestigen door een advocaat.',
    de: 'Von der Instruktion des Ausländeramtes zu diesen Anträgen wurde nur der Titel gelesen: von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: memo125bis,
}
