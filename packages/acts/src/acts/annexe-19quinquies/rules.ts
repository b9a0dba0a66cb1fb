import { articleAr } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { isBefore } from '../../parts/days.ts'
import { calendarOf } from '../../parts/eu-request.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'

export type Refusal = Draft<DataOf<typeof fields>>

const mayFollow = ({ request, presentedOn }: Refusal) =>
  request !== undefined &&
  calendarOf(request, { filedOn: presentedOn })?.documents.due === 'after-filing'

/** What a refusal to take a request of free movement into consideration may not say together. */
export const rules: readonly Rule<Refusal>[] = [
  {
    id: 'proofs-could-follow',
    breaks: 'contradiction',
    fields: ['because', 'presentedOn'],
    broken: (draft) =>
      draft.because === 'proofs' && draft.request === 'annexe-19' && mayFollow(draft),
    says: {
      fr: 'Avant le 1er septembre 2025, un citoyen avait trois mois pour remettre ses preuves : leur absence au guichet ne permettait pas d’écarter la demande.',
      nl: 'Vóór 1 september 2025 had een burger drie maanden om zijn bewijzen af te geven: als ze aan het loket ontbraken, kon de aanvraag daarom niet buiten beschouwing blijven.',
      de: 'Vor dem 1. September 2025 hatte ein Bürger drei Monate, um seine Nachweise vorzulegen: Fehlten sie am Schalter, durfte der Antrag deshalb nicht unberücksichtigt bleiben.',
    },
    source: articleAr('51', { paragraph: '§ 1er' }),
  },
  {
    id: 'family-has-three-months',
    breaks: 'contradiction',
    fields: ['because', 'request'],
    broken: (draft) =>
      draft.because === 'proofs' && draft.request === 'annexe-19ter' && mayFollow(draft),
    says: {
      fr: 'Un membre de la famille dont le lien est prouvé a trois mois pour ses autres preuves : il reçoit une annexe 19ter.',
      nl: 'Een familielid van wie de band is bewezen, heeft drie maanden voor de andere bewijzen: het krijgt een bijlage 19ter.',
      de: 'Ein Familienmitglied, dessen Band nachgewiesen ist, hat drei Monate für seine übrigen Nachweise: Es erhält eine Anlage 19ter.',
    },
    source: articleAr('52', { paragraph: '§ 3' }),
  },
  {
    id: 'bond-of-a-citizen',
    breaks: 'contradiction',
    fields: ['because', 'request'],
    broken: ({ because, request }) => because === 'bond' && request === 'annexe-19',
    says: {
      fr: 'Un citoyen demande en son propre nom : le lien de famille est la condition de l’annexe 19ter. S’il demande comme membre de la famille, le lien est une de ses preuves.',
      nl: 'Een burger vraagt in eigen naam: de familieband is de voorwaarde van bijlage 19ter. Vraagt hij als familielid, dan is de band een van zijn bewijzen.',
      de: 'Ein Bürger stellt den Antrag im eigenen Namen: Das Familienband ist die Bedingung der Anlage 19ter. Stellt er ihn als Familienmitglied, ist das Band einer seiner Nachweise.',
    },
  },
  {
    id: 'nothing-missing',
    breaks: 'missing',
    fields: ['missing', 'because'],
    broken: ({ because, missing = [] }) => because === 'proofs' && missing.length === 0,
    says: {
      fr: 'Des preuves manquent : dites lesquelles, une décision le motive.',
      nl: 'Er ontbreken bewijzen: zeg welke, een beslissing vermeldt dat.',
      de: 'Nachweise fehlen: Sagen Sie welche, eine Entscheidung begründet dies.',
    },
  },
  {
    id: 'decided-before-presented',
    breaks: 'contradiction',
    fields: ['decidedOn', 'presentedOn'],
    broken: ({ decidedOn, presentedOn }) => isBefore(decidedOn, presentedOn),
    says: {
      fr: 'La décision est prise avant que la demande soit présentée : corrigez un des deux jours.',
      nl: 'De beslissing is genomen voordat de aanvraag is aangeboden: verbeter een van beide dagen.',
      de: 'Die Entscheidung liegt vor der Vorlage des Antrags: Berichtigen Sie einen der beiden Tage.',
    },
  },
]
