import { localDate } from '@sejour/calendar'
import { article, deduit, pratiqueRedevance } from '@sejour/law'
import type { Remark } from '../../act.ts'
import { defineAct } from '../../act.ts'
import { choice, day, optional, text } from '../../field/field.ts'
import { LETTER_EXAMPLE } from '../../parts/letter/example.ts'
import {
  filedRule,
  letterEnd,
  letterFields,
  letterRules,
  letterTop,
  toOffice,
} from '../../parts/letter/frame.ts'
import { sendingRemarks } from '../../parts/letter/support.ts'
import { writingWith } from '../../parts/letter/writing.ts'
import { counselsText, inText, numberParts } from '../../parts/letter/written.ts'
import { rules } from './rules.ts'
import { words } from './words.ts'

const fields = {
  ...letterFields(),
  request: choice(
    {
      fr: 'Demande retirée',
      nl: 'Aanvraag waarvan afstand wordt gedaan',
      de: 'Zurückgenommener Antrag',
    },
    {
      'article-9bis': { fr: 'Article 9bis', nl: 'Artikel 9bis', de: 'Artikel 9bis' },
      'article-9ter': { fr: 'Article 9ter', nl: 'Artikel 9ter', de: 'Artikel 9ter' },
      other: { fr: 'Une autre demande', nl: 'Een andere aanvraag', de: 'Ein anderer Antrag' },
    },
  ),
  other: optional(
    text({ fr: 'Laquelle', nl: 'Welke', de: 'Welcher' }, { from: 'procedure.about' }),
  ),
  filedOn: day(
    { fr: 'Introduite le', nl: 'Ingediend op', de: 'Eingereicht am' },
    { from: 'procedure.filed-on' },
  ),
  commune: optional(text({ fr: 'Commune', nl: 'Gemeente', de: 'Gemeinde' }, { from: 'commune' })),
  whom: choice(
    { fr: 'Le retrait vaut', nl: 'De afstand geldt', de: 'Die Rücknahme gilt' },
    {
      all: {
        fr: 'pour toute la demande',
        nl: 'voor de hele aanvraag',
        de: 'für den ganzen Antrag',
      },
      only: {
        fr: 'pour les personnes nommées seulement',
        nl: 'alleen voor de genoemde personen',
        de: 'nur für die genannten Personen',
      },
    },
  ),
  reason: optional(text({ fr: 'Raison', nl: 'Reden', de: 'Grund' }, { long: true })),
}

const SENTENCES = {
  'article-9bis': 'withdraws9bis',
  'article-9ter': 'withdraws9ter',
  other: 'withdrawsOther',
} as const

/** The letter by which somebody withdraws a request that is pending. */
export const desistement = defineAct({
  id: 'desistement',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: '2007-06-01', from: localDate('2007-06-01'), source: article('9bis') }],
  day: { field: 'on', of: ({ on }) => on },
  fields,
  rules: [...letterRules, filedRule, ...rules],
  words,
  compose: (composing) => {
    const { data, say, day: sayDay, sentence, title } = writingWith(composing)
    const isFirst = data.request !== 'article-9ter' && data.request !== 'other'
    return {
      blocks: numberParts([
        ...letterTop(data, toOffice(say, isFirst ? '9bis' : 'any'), composing),
        sentence(SENTENCES[data.request || 'article-9bis'], undefined, {
          day: [sayDay(data.filedOn)],
          other: data.other === undefined ? [{ gap: '…' }] : [inText(data.other)],
          commune:
            data.commune === undefined
              ? []
              : [' ', ...say('atCommune', { commune: [inText(data.commune)] })],
        }),
        ...(data.whom ? [sentence(data.whom)] : []),
        ...(data.reason === undefined ? [] : [title('hReason'), ...counselsText(data.reason)]),
        ...(isFirst
          ? [sentence('reserve', article('9bis', { paragraph: '§ 2', point: '3°' }))]
          : []),
        sentence('ask'),
        ...letterEnd(data, composing),
      ]),
    }
  },
  remarks: ({ request, sending }) => [
    ...sendingRemarks(sending),
    ...(request === 'article-9ter' ? [IMMATRICULATION] : []),
    ...(request === 'article-9bis' ? [FEE] : []),
    NO_TEXT,
  ],
  example: {
    ...LETTER_EXAMPLE,
    request: 'article-9bis',
    filedOn: '2025-03-03',
    commune: 'Ville-Exemple',
    whom: 'only',
    reason: 'Une carte F a été délivrée le 20 octobre 2025 comme membre de la famille d’un Belge.',
  },
})

const FEE: Remark = {
  text: {
    fr: 'La redevance d’une demande retirée n’est pas remboursée.',
    nl: 'De retributie van een aanvraag waarvan afstand wordt gedaan, wordt niet terugbetaald.',
    de: 'Die Gebühr eines zurückgenommenen Antrags wird nicht erstattet.',
  },
  source: pratiqueRedevance,
}

const IMMATRICULATION: Remark = {
  text: {
    fr: 'Le retrait d’une demande médicale déclarée recevable fait perdre l’attestation d’immatriculation : vérifiez-le avant d’envoyer.',
    nl: 'Wie afstand doet van een ontvankelijk verklaarde medische aanvraag, verliest het attest van immatriculatie: kijk dit na vóór de verzending.',
    de: 'Mit der Rücknahme eines für zulässig erklärten medizinischen Antrags geht die Registrierungsbescheinigung verloren: Prüfen Sie dies vor dem Versand.',
  },
  source: article('9ter'),
}

const NO_TEXT: Remark = {
  text: {
    fr: 'Aucun texte lu ne règle le retrait exprès d’une demande ; il se déduit des principes. À confirmer par un avocat.',
    nl: 'Geen gelezen tekst regelt de uitdrukkelijke afstand van een aanvraag; die volgt uit de beginselen. Te laten bevestigen door een advocaat.',
    de: 'Kein gelesener Text regelt die ausdrückliche Rücknahme eines Antrags; sie ergibt sich aus den Grundsätzen. Von einem Rechtsanwalt bestätigen zu lassen.',
  },
  source: deduit,
}
