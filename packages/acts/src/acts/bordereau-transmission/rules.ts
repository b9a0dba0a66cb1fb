import { circulaireSur9bis } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { isBefore } from '../../parts/days.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'

type Sent = Draft<DataOf<typeof fields>>
type Request = NonNullable<Sent['requests']>[number]

const some = (broken: (request: Request) => boolean) => (draft: Sent) =>
  (draft.requests ?? []).some(broken)

const source = circulaireSur9bis

/** What a list of requests sent to the Office may not say together. */
export const rules: readonly Rule<Sent>[] = [
  {
    id: 'sent-after-negative-check',
    breaks: 'contradiction',
    fields: ['requests'],
    broken: some(({ check }) => check === 'negative'),
    says: {
      fr: 'Une des enquêtes est négative : cette demande n’est pas transmise, elle reçoit une annexe 2 de la circulaire. Enlevez-la de la liste.',
      nl: 'Een van de controles is negatief: die aanvraag wordt niet overgezonden, er volgt een bijlage 2 van de omzendbrief. Haal ze uit de lijst.',
      de: 'Eine der Kontrollen ist negativ: Dieser Antrag wird nicht übermittelt, es ergeht eine Anlage 2 des Rundschreibens. Entfernen Sie ihn aus dem Verzeichnis.',
    },
    source,
  },
  {
    id: 'sent-before-check',
    breaks: 'contradiction',
    fields: ['requests'],
    broken: some(({ check }) => check === 'pending'),
    says: {
      fr: 'Une des enquêtes n’est pas faite : la demande attend son résultat.',
      nl: 'Een van de controles is nog niet gebeurd: de aanvraag wacht op het resultaat.',
      de: 'Eine der Kontrollen ist noch nicht erfolgt: Der Antrag wartet auf das Ergebnis.',
    },
    source,
  },
  {
    id: 'sent-without-report',
    breaks: 'missing',
    fields: ['requests'],
    broken: some(
      ({ check, joined, reportedOn }) =>
        check === 'positive' &&
        joined !== undefined &&
        (!joined.includes('checkReport') || reportedOn === undefined),
    ),
    says: {
      fr: 'Une demande part sans son rapport d’enquête positif : joignez-le, et indiquez son jour.',
      nl: 'Een aanvraag vertrekt zonder haar positieve verslag: voeg het bij en vermeld de dag ervan.',
      de: 'Ein Antrag geht ohne seinen positiven Bericht ab: Fügen Sie ihn bei und geben Sie seinen Tag an.',
    },
    source,
  },
  {
    id: 'sent-without-letter',
    breaks: 'missing',
    fields: ['requests'],
    broken: some(({ joined }) => joined !== undefined && !joined.includes('letter')),
    says: {
      fr: 'Une ligne ne joint pas la demande elle-même : c’est elle qui est transmise.',
      nl: 'Bij een regel is de aanvraag zelf niet gevoegd: die wordt juist overgezonden.',
      de: 'In einer Zeile fehlt der Antrag selbst: Er ist es, der übermittelt wird.',
    },
    source,
  },
  {
    id: 'identity-and-exempt',
    breaks: 'contradiction',
    fields: ['requests'],
    broken: some(
      ({ joined }) =>
        joined !== undefined && joined.includes('identity') && joined.includes('identityReason'),
    ),
    says: {
      fr: 'Une demande joint un document d’identité et un motif pour n’en pas avoir : gardez l’un des deux.',
      nl: 'Bij een aanvraag zijn een identiteitsdocument en een reden om er geen te hebben gevoegd: behoud een van beide.',
      de: 'Einem Antrag liegen ein Identitätsdokument und ein Grund für sein Fehlen bei: Behalten Sie eines von beiden.',
    },
  },
  {
    id: 'balance-and-exempt',
    breaks: 'contradiction',
    fields: ['requests'],
    broken: some(
      ({ joined, others }) =>
        others === 0 &&
        joined !== undefined &&
        joined.includes('exemption') &&
        (joined.includes('fee') || joined.includes('annexe43')),
    ),
    says: {
      fr: 'Une personne seule est dispensée de la redevance et l’a payée : gardez l’un des deux.',
      nl: 'Een persoon alleen is vrijgesteld van de retributie en heeft ze betaald: behoud een van beide.',
      de: 'Eine einzelne Person ist von der Gebühr befreit und hat sie bezahlt: Behalten Sie eines von beiden.',
    },
  },
  {
    id: 'report-before-request',
    breaks: 'contradiction',
    fields: ['requests'],
    broken: some(({ reportedOn, filedOn }) => isBefore(reportedOn, filedOn)),
    says: {
      fr: 'Un rapport est plus ancien que la demande : il ne peut pas porter sur elle.',
      nl: 'Een verslag is ouder dan de aanvraag: het kan er niet over gaan.',
      de: 'Ein Bericht ist älter als der Antrag: Er kann ihn nicht betreffen.',
    },
  },
  {
    id: 'sent-before-report',
    breaks: 'contradiction',
    fields: ['requests', 'on'],
    broken: ({ requests = [], on }) => requests.some(({ reportedOn }) => isBefore(on, reportedOn)),
    says: {
      fr: 'Le bordereau est daté d’avant un des rapports qu’il joint.',
      nl: 'De lijst dateert van vóór een van de bijgevoegde verslagen.',
      de: 'Das Verzeichnis ist vor einem der beigefügten Berichte datiert.',
    },
  },
  {
    id: 'same-request-twice',
    breaks: 'contradiction',
    fields: ['requests'],
    broken: ({ requests = [] }) => {
      const keys = requests.flatMap(({ name, firstNames, birthDate, filedOn }) =>
        name && firstNames && birthDate && filedOn
          ? [[name, firstNames, birthDate, filedOn].join('\n').toLowerCase()]
          : [],
      )
      return new Set(keys).size < keys.length
    },
    says: {
      fr: 'La même demande figure deux fois sur le bordereau : enlevez une ligne.',
      nl: 'Dezelfde aanvraag staat twee keer op de lijst: haal een regel weg.',
      de: 'Derselbe Antrag steht zweimal im Verzeichnis: Entfernen Sie eine Zeile.',
    },
  },
]
