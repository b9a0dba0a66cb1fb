import { addMonths, localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { annexeAr, article } from '@sejour/law'
import { depotUnion } from '@sejour/law/union'
import { defineAct } from '../../act.ts'
import { choice, optional, text, type DataOf, type Draft } from '../../field/field.ts'
import { communeMasthead, identityBlock, mayorSignature } from '../../parts/commune.ts'
import { isBefore } from '../../parts/days.ts'
import { layoutRemark } from '../../parts/layout-remark.ts'
import { sayAddress } from '../../parts/person.ts'
import { declarationRemarks, declarationRules, isLate } from '../../parts/short-stay-rules.ts'
import { sayDocument } from '../../parts/short-stay-words.ts'
import { declarationDay, declarationFields } from '../../parts/short-stay.ts'
import { words } from './words.ts'

const form = { instrument: 'ar-1981-10-08', number: '3ter' } as const

const fields = {
  as: choice(
    { fr: 'La personne est', nl: 'De persoon is', de: 'Die Person ist' },
    {
      citizen: {
        fr: 'citoyenne de l’Union ou de l’AELE',
        nl: 'burger van de Unie of van de EVA',
        de: 'Bürger der Union oder der EFTA',
      },
      family: {
        fr: 'membre de la famille d’un tel citoyen',
        nl: 'familielid van zo’n burger',
        de: 'Familienmitglied eines solchen Bürgers',
      },
      'third-country': {
        fr: 'ressortissante d’un pays tiers, sans ce lien',
        nl: 'onderdaan van een derde land, zonder die band',
        de: 'Drittstaatsangehöriger ohne diese Verbindung',
      },
    },
  ),
  citizen: optional(
    text({
      fr: 'Nom du citoyen dont la personne est membre de la famille',
      nl: 'Naam van de burger van wie de persoon familielid is',
      de: 'Name des Bürgers, dessen Familienmitglied die Person ist',
    }),
  ),
  stays: choice(
    { fr: 'Durée voulue', nl: 'Gewenste duur', de: 'Gewünschte Dauer' },
    {
      short: {
        fr: 'Trois mois au plus',
        nl: 'Hoogstens drie maanden',
        de: 'Höchstens drei Monate',
      },
      long: { fr: 'Plus de trois mois', nl: 'Meer dan drie maanden', de: 'Mehr als drei Monate' },
    },
  ),
  ...declarationFields,
}

type Presence = Draft<DataOf<typeof fields>>

/** The paper by which a citizen of the Union, or the family, declares a presence of three months at most. */
export const annexe3ter = defineAct({
  id: 'annexe-3ter',
  form,
  issuer: 'commune',
  standard: 'archive',
  versions: [{ id: '2008-06-01', from: localDate('2008-06-01'), source: annexeAr('3ter') }],
  day: { field: 'declaredOn', of: ({ declaredOn }) => declaredOn },
  fields,
  rules: [
    {
      id: 'takes-annexe-3',
      breaks: 'contradiction',
      fields: ['as'],
      broken: ({ as }) => as === 'third-country',
      says: {
        fr: 'Qui vient d’un pays tiers, sans lien avec un citoyen de l’Union ou de l’AELE, déclare son arrivée par une annexe 3.',
        nl: 'Wie uit een derde land komt, zonder band met een burger van de Unie of van de EVA, geeft zijn aankomst aan met een bijlage 3.',
        de: 'Wer aus einem Drittstaat kommt, ohne Verbindung zu einem Bürger der Union oder der EFTA, erklärt seine Ankunft mit einer Anlage 3.',
      },
      source: annexeAr('3'),
    },
    {
      id: 'family-without-citizen',
      breaks: 'missing',
      fields: ['citizen', 'as'],
      broken: ({ as, citizen }) => as === 'family' && citizen === undefined,
      says: {
        fr: 'Le droit de la famille vient du citoyen : indiquez son nom.',
        nl: 'Het recht van de familie komt van de burger: vermeld zijn naam.',
        de: 'Das Recht der Familie leitet sich vom Bürger ab: Geben Sie seinen Namen an.',
      },
      source: article('41bis'),
    },
    {
      id: 'citizen-of-a-citizen',
      breaks: 'contradiction',
      fields: ['citizen', 'as'],
      broken: ({ as, citizen }) => as === 'citizen' && citizen !== undefined,
      says: {
        fr: 'Un citoyen déclare en son propre nom : enlevez le nom de l’autre, ou dites que la personne est membre de sa famille.',
        nl: 'Een burger geeft in eigen naam aan: haal de naam van de ander weg, of zeg dat de persoon zijn familielid is.',
        de: 'Ein Bürger erklärt im eigenen Namen: Entfernen Sie den Namen des anderen, oder geben Sie an, dass die Person dessen Familienmitglied ist.',
      },
    },
    {
      id: 'longer-than-three-months',
      breaks: 'contradiction',
      fields: ['stays'],
      broken: ({ stays }) => stays === 'long',
      says: {
        fr: 'Pour plus de trois mois, la personne introduit une demande : annexe 19 pour un citoyen, annexe 19ter pour sa famille d’un pays tiers.',
        nl: 'Voor meer dan drie maanden dient de persoon een aanvraag in: bijlage 19 voor een burger, bijlage 19ter voor zijn familie uit een derde land.',
        de: 'Für mehr als drei Monate stellt die Person einen Antrag: Anlage 19 für einen Bürger, Anlage 19ter für seine Familie aus einem Drittstaat.',
      },
      source: article('42'),
    },
    {
      id: 'three-months-over',
      breaks: 'contradiction',
      fields: ['declaredOn', 'entry'],
      broken: ({ declaredOn, entry }) =>
        entry !== undefined &&
        isBefore(addMonths(entry, depotUnion.months, 'last-day'), declaredOn),
      says: {
        fr: 'Le jour de la déclaration, le temps de séjour sans demande est passé depuis l’entrée : la personne introduit une demande.',
        nl: 'Op de dag van de melding is de tijd van verblijf zonder aanvraag sinds de binnenkomst voorbij: de persoon dient een aanvraag in.',
        de: 'Am Tag der Meldung ist die Zeit des Aufenthalts ohne Antrag seit der Einreise vorbei: Die Person stellt einen Antrag.',
      },
      source: depotUnion.source,
    },
    ...declarationRules<Presence>('presence'),
  ],
  words,
  compose: ({ data, lang, say, day }) => {
    const saying = { say, day, lang }
    const paragraph = (text: ReturnType<typeof say>): Block => ({ kind: 'paragraph', text })
    const { as, citizen, entry, lateBecause } = data
    const lastDay = declarationDay(entry, 'presence')
    return {
      masthead: communeMasthead(data, saying, form),
      blocks: [
        paragraph(say('declared', { day: [day(data.declaredOn)] })),
        identityBlock(data.person, saying),
        {
          kind: 'terms',
          items: [
            {
              term: say('as'),
              is:
                as === 'citizen'
                  ? say('citizen')
                  : as === 'family'
                    ? say('family', { citizen: citizen ?? Number.NaN })
                    : [{ gap: '…' }],
            },
            { term: say('document'), is: sayDocument(data.document, saying) },
            { term: say('entry'), is: [day(entry)] },
            { term: say('stayAt'), is: sayAddress(data.stayAt) },
          ],
        },
        { kind: 'statement', text: say('noTerm') },
        ...(lateBecause !== undefined && lastDay
          ? [paragraph(say('late', { day: [day(lastDay)], reason: lateBecause }))]
          : []),
        paragraph(say('gives')),
        paragraph(say('next', { months: depotUnion.months })),
        ...mayorSignature(
          { place: data.commune, on: data.declaredOn, signer: data.signer },
          saying,
        ),
      ],
    }
  },
  remarks: (data) => [
    layoutRemark(annexeAr('3ter')),
    ...declarationRemarks(data.declaredOn, 'presence'),
    ...(isLate(data, 'presence') ? [FINE] : []),
  ],
  example: {
    as: 'family',
    citizen: 'T. Voorbeeld',
    stays: 'short',
    commune: 'Ville-Exemple',
    reference: 'CS/2026/0032',
    person: {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      birthPlace: 'Port-Fictif',
    },
    document: { kind: 'passport', number: 'X0000000', validUntil: '2029-01-01' },
    entry: '2026-02-02',
    lodging: 'private',
    stayAt: { street: 'rue de l’Exemple 1', postcode: '1000', town: 'Ville-Exemple' },
    lateBecause: 'malade à l’arrivée',
    signer: { name: 'C. Guichet', capacity: 'delegate' },
    declaredOn: '2026-02-20',
  },
})

const FINE = {
  text: {
    fr: 'Une amende est possible pour une déclaration tardive (article 41bis). Elle suit sa propre procédure : l’acte n’en dit rien.',
    nl: 'Voor een laattijdige melding is een geldboete mogelijk (artikel 41bis). Die volgt een eigen procedure: de akte zegt er niets over.',
    de: 'Für eine verspätete Meldung ist eine Geldbuße möglich (Artikel 41bis). Sie folgt einem eigenen Verfahren: Das Schriftstück sagt nichts darüber.',
  },
  source: article('41bis'),
} as const
