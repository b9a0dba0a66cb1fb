import { localDate } from '@sejour/calendar'
import { defineAct } from '../../act.ts'
import { choice, day, optional, text } from '../../field/field.ts'
import { address, addressLines, person, sayAddress, sayName } from '../../parts/person.ts'
import { article } from '@sejour/law'
import { words } from './words.ts'

/** The letter by which somebody withdraws a request that is pending. */
export const desistement = defineAct({
  id: 'desistement',
  issuer: 'counsel',
  standard: 'archive',
  versions: [{ id: '2007-06-01', from: localDate('2007-06-01'), source: article('9bis') }],
  day: { field: 'on', of: ({ on }) => on },
  fields: {
    person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
    residence: address({ fr: 'Résidence', nl: 'Verblijfplaats', de: 'Wohnort' }, 'applicant'),
    request: choice(
      { fr: 'Demande retirée', nl: 'Ingetrokken aanvraag', de: 'Zurückgezogener Antrag' },
      {
        'article-9bis': { fr: 'Article 9bis', nl: 'Artikel 9bis', de: 'Artikel 9bis' },
        other: { fr: 'Une autre demande', nl: 'Een andere aanvraag', de: 'Ein anderer Antrag' },
      },
    ),
    filedOn: day(
      { fr: 'Introduite le', nl: 'Ingediend op', de: 'Eingereicht am' },
      { from: 'procedure.filed-on' },
    ),
    reason: optional(text({ fr: 'Motif', nl: 'Reden', de: 'Grund' }, { long: true })),
    place: text({ fr: 'Fait à', nl: 'Gedaan te', de: 'Geschehen zu' }),
    on: day({ fr: 'Le', nl: 'Op', de: 'Am' }),
  },
  rules: [
    {
      id: 'withdrawn-before-filed',
      breaks: 'contradiction',
      fields: ['on', 'filedOn'],
      broken: ({ on, filedOn }) => on !== undefined && filedOn !== undefined && on < filedOn,
      says: {
        fr: 'Une demande ne se retire pas avant le jour où elle est introduite : corrigez un des deux jours.',
        nl: 'Een aanvraag wordt niet ingetrokken vóór de dag waarop ze is ingediend: verbeter een van beide dagen.',
        de: 'Ein Antrag wird nicht vor dem Tag zurückgezogen, an dem er eingereicht wurde: berichtigen Sie einen der beiden Tage.',
      },
    },
  ],
  words,
  compose: ({ data, say, day: sayDay }) => ({
    blocks: [
      { kind: 'address', lines: [say('office'), ...addressLines(OFFICE)] },
      {
        kind: 'paragraph',
        text: say('placeAndDay', { place: data.place, day: [sayDay(data.on)] }),
      },
      {
        kind: 'paragraph',
        text: say('who', { name: sayName(data.person), home: sayAddress(data.residence) }),
      },
      {
        kind: 'paragraph',
        text: say(data.request === 'other' ? 'withdrawsOther' : 'withdraws9bis', {
          day: [sayDay(data.filedOn)],
        }),
      },
      ...(data.reason === undefined
        ? []
        : [{ kind: 'paragraph' as const, text: say('reason', { reason: data.reason }) }]),
      { kind: 'signatures', places: [{ label: say('signature'), name: sayName(data.person) }] },
    ],
  }),
  example: {
    person: {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      birthPlace: 'Ville-Exemple',
    },
    residence: { street: 'rue de l’Exemple 1', postcode: '1000', town: 'Bruxelles' },
    request: 'article-9bis',
    filedOn: '2025-03-03',
    place: 'Bruxelles',
    on: '2025-09-01',
  },
})

const OFFICE = { street: 'Boulevard Pacheco 44', postcode: '1000', town: 'Bruxelles' }
