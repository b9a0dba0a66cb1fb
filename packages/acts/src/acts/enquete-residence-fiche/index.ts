import { localDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { circulaireSur9bis } from '@sejour/law'
import { defineAct } from '../../act.ts'
import { choice, day, list, optional, text } from '../../field/field.ts'
import {
  communeFields,
  communeMasthead,
  identityBlock,
  mayorSignature,
  mayorSigns,
} from '../../parts/commune.ts'
import { isBefore } from '../../parts/days.ts'
import { residenceCheckDay, tenDaysRemark } from '../../parts/nine-bis-request.ts'
import { address, person, PERSON_LABELS, sayName } from '../../parts/person.ts'
import { filled, plain } from '../../words.ts'
import { words } from './words.ts'

const LODGINGS = ['home', 'hosted', 'shelter', 'detention'] as const

const lodgingOptions = {
  home: { fr: words.fr.home, nl: words.nl.home, de: words.de.home },
  hosted: { fr: words.fr.hosted, nl: words.nl.hosted, de: words.de.hosted },
  shelter: { fr: words.fr.shelter, nl: words.nl.shelter, de: words.de.shelter },
  detention: { fr: words.fr.detention, nl: words.nl.detention, de: words.de.detention },
} as const

/** The slip by which a commune has somebody check where an applicant really lives. */
export const enqueteResidenceFiche = defineAct({
  id: 'enquete-residence-fiche',
  issuer: 'commune',
  standard: 'archive',
  versions: [{ id: '2007-06-21', from: localDate('2007-06-21'), source: circulaireSur9bis }],
  day: { field: 'on', of: ({ on }) => on },
  fields: {
    ...communeFields,
    service: text({
      fr: 'Police ou service chargé du contrôle',
      nl: 'Politie of dienst belast met de controle',
      de: 'Mit der Kontrolle beauftragte Polizei oder Dienststelle',
    }),
    person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
    residence: address(
      { fr: 'Adresse à vérifier', nl: 'Na te gaan adres', de: 'Zu prüfende Adresse' },
      'applicant',
    ),
    lodging: choice({ fr: 'Lieu', nl: 'Plaats', de: 'Ort' }, lodgingOptions),
    host: optional(
      text({
        fr: 'Hébergée par, ou établissement',
        nl: 'Onderdak bij, of inrichting',
        de: 'Beherbergt von, oder Einrichtung',
      }),
    ),
    bell: optional(
      text({
        fr: 'Nom annoncé sur la sonnette',
        nl: 'Opgegeven naam op de bel',
        de: 'Angegebener Name auf der Klingel',
      }),
    ),
    phone: optional(
      text(
        { fr: 'Téléphone', nl: 'Telefoon', de: 'Telefon' },
        { most: 40, from: 'applicant.phone' },
      ),
    ),
    household: list(
      {
        fr: 'Autres personnes annoncées à l’adresse',
        nl: 'Andere opgegeven personen op het adres',
        de: 'Weitere angegebene Personen an der Adresse',
      },
      {
        name: text(PERSON_LABELS.name),
        firstNames: text(PERSON_LABELS.firstNames),
        birthDate: day(PERSON_LABELS.birthDate),
      },
      { most: 30, from: 'household' },
    ),
    filedOn: day(
      { fr: 'Demande introduite le', nl: 'Aanvraag ingediend op', de: 'Antrag eingereicht am' },
      { from: 'procedure.filed-on' },
    ),
    signer: mayorSigns,
    on: day({ fr: 'Date de la fiche', nl: 'Datum van de fiche', de: 'Datum des Auftrags' }),
  },
  rules: [
    {
      id: 'ordered-before-filed',
      breaks: 'contradiction',
      fields: ['on', 'filedOn'],
      broken: ({ on, filedOn }) => isBefore(on, filedOn),
      says: {
        fr: 'L’enquête est demandée avant le jour où la demande est introduite : corrigez un des deux jours.',
        nl: 'De controle wordt gevraagd vóór de dag waarop de aanvraag is ingediend: verbeter een van beide dagen.',
        de: 'Die Kontrolle wird vor dem Tag verlangt, an dem der Antrag eingereicht wurde: Berichtigen Sie einen der beiden Tage.',
      },
      source: circulaireSur9bis,
    },
    {
      id: 'lodging-without-name',
      breaks: 'missing',
      fields: ['host', 'lodging'],
      broken: ({ lodging, host }) =>
        lodging !== undefined && lodging !== 'home' && host === undefined,
      says: {
        fr: 'Dites chez qui, ou dans quel établissement, la personne se trouve : qui contrôle doit savoir à quelle porte frapper.',
        nl: 'Vermeld bij wie, of in welke inrichting, de persoon verblijft: wie controleert, moet weten waar hij moet aanbellen.',
        de: 'Geben Sie an, bei wem oder in welcher Einrichtung sich die Person befindet: Wer kontrolliert, muss wissen, wo er klingeln soll.',
      },
    },
    {
      id: 'host-of-own-home',
      breaks: 'contradiction',
      fields: ['lodging', 'host'],
      broken: ({ lodging, host }) => lodging === 'home' && host !== undefined,
      says: {
        fr: 'Le lieu est le logement de la personne, et quelqu’un l’héberge : choisissez l’un des deux.',
        nl: 'De plaats is de woning van de persoon, en toch geeft iemand hem onderdak: kies een van beide.',
        de: 'Der Ort ist die Wohnung der Person, und doch beherbergt sie jemand: Wählen Sie eines von beiden.',
      },
    },
  ],
  words,
  compose: ({ data, lang, say, day: sayDay }) => {
    const due = residenceCheckDay(data.filedOn)
    const { host, bell, phone, lodging } = data
    const said = LODGINGS.find((one) => one === lodging)
    const more = [
      ['host', host],
      ['bell', bell],
      ['phone', phone],
    ] as const
    const household: Block = {
      kind: 'table',
      caption: plain(say('householdCaption')),
      head: [plain(say('householdName')), plain(say('householdBirth'))],
      rows: data.household.map((member) => [sayName(member), [sayDay(member.birthDate)]]),
    }
    return {
      masthead: communeMasthead(data, { say, day: sayDay, lang }),
      blocks: [
        { kind: 'address', lines: [say('to', { service: data.service })] },
        { kind: 'paragraph', text: say('order', { day: [sayDay(data.filedOn)] }) },
        { kind: 'heading', level: 2, text: plain(say('whoHeading')) },
        identityBlock(data.person, { say, day: sayDay, lang }, data.residence),
        {
          kind: 'terms',
          items: [
            { term: say('lodging'), is: said ? say(said) : [{ gap: plain(say('lodging')) }] },
            ...more.flatMap(([key, value]) =>
              value === undefined ? [] : [{ term: say(key), is: [filled(value)] }],
            ),
          ],
        },
        ...(data.household.length === 0 ? [] : [household]),
        { kind: 'heading', level: 2, text: plain(say('checkHeading')) },
        {
          kind: 'list',
          items: [
            say('check1'),
            say('check2'),
            say('check3'),
            say('check4'),
            say('check5'),
            say('check6'),
          ],
        },
        { kind: 'paragraph', text: say('actual') },
        { kind: 'statement', text: due ? say('back', { day: [sayDay(due)] }) : say('backSoon') },
        ...mayorSignature(
          { place: data.commune, on: data.on, signer: data.signer },
          { say, day: sayDay, lang },
        ),
      ],
    }
  },
  remarks: () => [tenDaysRemark],
  example: {
    commune: 'Ville-Exemple',
    reference: 'ETR/2025/0113',
    service: 'Zone de police Exemple, agent de quartier',
    person: {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      birthPlace: 'Port-Fictif',
    },
    residence: { street: 'rue de l’Exemple 1, boîte 4', postcode: '1000', town: 'Ville-Exemple' },
    lodging: 'hosted',
    host: 'T. Voorbeeld',
    bell: 'Voorbeeld – Exemple',
    phone: '0400 00 00 00',
    household: [{ name: 'Exemple', firstNames: 'Sami', birthDate: '2015-05-05' }],
    filedOn: '2025-03-03',
    signer: { name: 'B. Modèle', capacity: 'delegate' },
    on: '2025-03-05',
  },
})
