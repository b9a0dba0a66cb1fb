import {
  choice,
  choices,
  day,
  group,
  list,
  optional,
  text,
  yesNo,
  type DataOf,
  type Draft,
} from '../../field/field.ts'
import { argumentList } from '../../parts/letter/argument.ts'
import { cited } from '../../parts/letter/citations.ts'
import { electedDomicile } from '../../parts/letter/domicile.ts'
import { facts } from '../../parts/letter/facts.ts'
import { pieces } from '../../parts/letter/pieces.ts'
import { signing } from '../../parts/letter/signing.ts'
import { address } from '../../parts/person.ts'
import { applicants } from './applicants.ts'

const LANGUAGE = { fr: 'Langue', nl: 'Taal', de: 'Sprache' }

/** What the request needs, in the order of the letter. */
export const fields = {
  commune: text({ fr: 'Commune', nl: 'Gemeente', de: 'Gemeinde' }, { from: 'commune' }),
  hall: optional(
    address({ fr: 'Maison communale', nl: 'Gemeentehuis', de: 'Gemeindehaus' }, undefined),
  ),
  sending: choice(
    { fr: 'Envoi', nl: 'Verzending', de: 'Versand' },
    {
      registered: { fr: 'Par recommandé', nl: 'Aangetekend', de: 'Per Einschreiben' },
      receipt: {
        fr: 'Déposée contre accusé de réception',
        nl: 'Afgegeven tegen ontvangstbewijs',
        de: 'Abgegeben gegen Empfangsbestätigung',
      },
      ordinary: { fr: 'Autrement', nl: 'Op een andere wijze', de: 'Auf andere Weise' },
    },
  ),
  place: text({ fr: 'Fait à', nl: 'Gedaan te', de: 'Ausgefertigt in' }, { from: 'counsel.town' }),
  on: day({ fr: 'Le', nl: 'Op', de: 'Am' }),
  applicants: applicants(),
  residence: address(
    { fr: 'Résidence effective', nl: 'Effectieve verblijfplaats', de: 'Tatsächlicher Wohnort' },
    'applicant',
  ),
  residenceSince: optional(
    day({ fr: 'Depuis le', nl: 'Sinds', de: 'Seit dem' }, { from: 'residence.since' }),
  ),
  residenceCheck: optional(
    text(
      {
        fr: 'Pour l’enquête de résidence',
        nl: 'Voor de woonstcontrole',
        de: 'Für die Wohnsitzkontrolle',
      },
      {
        most: 600,
        hint: {
          fr: 'Le nom sur la sonnette, l’étage, un téléphone.',
          nl: 'De naam op de bel, de verdieping, een telefoonnummer.',
          de: 'Der Name an der Klingel, die Etage, eine Telefonnummer.',
        },
      },
    ),
  ),
  residencePieces: cited('residence.pieces'),
  domicile: electedDomicile({
    fr: 'Domicile élu',
    nl: 'Gekozen woonplaats',
    de: 'Gewählter Wohnsitz',
  }),
  asylum: group(
    { fr: 'Procédure d’asile', nl: 'Asielprocedure', de: 'Asylverfahren' },
    {
      stage: choice(
        { fr: 'Stade', nl: 'Stand', de: 'Stand' },
        {
          none: { fr: 'Aucune', nl: 'Geen', de: 'Keines' },
          pending: { fr: 'En cours', nl: 'Lopend', de: 'Anhängig' },
          'cassation-filed': {
            fr: 'Recours en cassation introduit, pas encore admis',
            nl: 'Cassatieberoep ingesteld, nog niet toegelaten',
            de: 'Kassationsbeschwerde eingereicht, noch nicht zugelassen',
          },
          cassation: {
            fr: 'Recours en cassation admis, en cours',
            nl: 'Toegelaten cassatieberoep hangende',
            de: 'Zugelassene Kassationsbeschwerde anhängig',
          },
          closed: { fr: 'Close', nl: 'Beëindigd', de: 'Abgeschlossen' },
        },
        { from: 'asylum.stage' },
      ),
      closedOn: optional(
        day(
          { fr: 'Close le', nl: 'Beëindigd op', de: 'Abgeschlossen am' },
          { from: 'asylum.closed-on' },
        ),
      ),
      language: optional(
        choice(
          LANGUAGE,
          {
            fr: { fr: 'français', nl: 'Frans', de: 'Französisch' },
            nl: { fr: 'néerlandais', nl: 'Nederlands', de: 'Niederländisch' },
          },
          { from: 'asylum.language' },
        ),
      ),
    },
  ),
  household: list(
    {
      fr: 'Autres membres du ménage',
      nl: 'Andere leden van het gezin',
      de: 'Weitere Mitglieder des Haushalts',
    },
    {
      name: text({ fr: 'Nom et prénoms', nl: 'Naam en voornamen', de: 'Name und Vornamen' }),
      birthDate: optional(
        day({ fr: 'Date de naissance', nl: 'Geboortedatum', de: 'Geburtsdatum' }),
      ),
      nationality: optional(
        text({ fr: 'Nationalité', nl: 'Nationaliteit', de: 'Staatsangehörigkeit' }),
      ),
      relation: text({ fr: 'Lien', nl: 'Band', de: 'Verhältnis' }),
      stay: optional(text({ fr: 'Séjour', nl: 'Verblijf', de: 'Aufenthalt' })),
    },
    { most: 30, from: 'household.whole' },
  ),
  householdComplete: yesNo(
    {
      fr: 'Le ménage est complet, enfants majeurs compris',
      nl: 'Het gezin is volledig, met de meerderjarige kinderen',
      de: 'Der Haushalt ist vollständig, mit den volljährigen Kindern',
    },
    { from: 'household.complete' },
  ),
  facts: facts({ least: 1 }),
  circumstances: argumentList(
    {
      fr: 'Circonstances exceptionnelles',
      nl: 'Buitengewone omstandigheden',
      de: 'Außergewöhnliche Umstände',
    },
    { least: 1, from: 'circumstances' },
  ),
  circumstancesTogether: optional(
    text(
      {
        fr: 'Les circonstances prises ensemble',
        nl: 'De omstandigheden samen genomen',
        de: 'Die Umstände zusammengenommen',
      },
      { long: true },
    ),
  ),
  earlier: choices(
    {
      fr: 'Demandes antérieures',
      nl: 'Vroegere aanvragen',
      de: 'Frühere Anträge',
    },
    {
      none: { fr: 'Aucune', nl: 'Geen', de: 'Keine' },
      permission: {
        fr: 'Une autorisation de séjour',
        nl: 'Een machtiging tot verblijf',
        de: 'Eine Aufenthaltserlaubnis',
      },
      medical: {
        fr: 'Une demande médicale (9ter)',
        nl: 'Een medische aanvraag (9ter)',
        de: 'Ein medizinischer Antrag (9ter)',
      },
      stateless: {
        fr: 'Le séjour comme apatride',
        nl: 'Het verblijf als staatloze',
        de: 'Der Aufenthalt als Staatenloser',
      },
    },
    { from: 'procedure.earlier' },
  ),
  earlierPending: yesNo(
    {
      fr: 'Une autre demande 9bis est encore pendante',
      nl: 'Een andere 9bis-aanvraag is nog hangende',
      de: 'Ein anderer 9bis-Antrag ist noch anhängig',
    },
    { from: 'procedure.earlier-pending' },
  ),
  notBarred: optional(
    text(
      {
        fr: 'Pourquoi l’article 9bis, § 2, n’écarte pas les circonstances',
        nl: 'Waarom artikel 9bis, § 2, de omstandigheden niet uitsluit',
        de: 'Warum Artikel 9bis § 2 die Umstände nicht ausschließt',
      },
      { long: true },
    ),
  ),
  merits: argumentList(
    { fr: 'Motifs de fond', nl: 'Redenen ten gronde', de: 'Gründe in der Sache' },
    { least: 1, from: 'merits' },
  ),
  meritsTogether: optional(
    text(
      {
        fr: 'Les motifs pris ensemble',
        nl: 'De redenen samen genomen',
        de: 'Die Gründe zusammengenommen',
      },
      { long: true },
    ),
  ),
  rights: optional(
    choices(
      {
        fr: 'Droits invoqués',
        nl: 'Ingeroepen rechten',
        de: 'Geltend gemachte Rechte',
      },
      {
        'echr-3': { fr: 'Article 3 CEDH', nl: 'Artikel 3 EVRM', de: 'Artikel 3 EMRK' },
        'echr-8': { fr: 'Article 8 CEDH', nl: 'Artikel 8 EVRM', de: 'Artikel 8 EMRK' },
        'return-5': {
          fr: 'Directive retour, article 5',
          nl: 'Terugkeerrichtlijn, artikel 5',
          de: 'Rückführungsrichtlinie, Artikel 5',
        },
        'return-6-4': {
          fr: 'Directive retour, article 6, § 4',
          nl: 'Terugkeerrichtlijn, artikel 6, lid 4',
          de: 'Rückführungsrichtlinie, Artikel 6 Absatz 4',
        },
      },
    ),
  ),
  rightsText: optional(
    text(
      {
        fr: 'Ce que ces droits demandent ici',
        nl: 'Wat deze rechten hier vragen',
        de: 'Was diese Rechte hier verlangen',
      },
      { long: true },
    ),
  ),
  publicOrder: optional(
    text({ fr: 'Ordre public', nl: 'Openbare orde', de: 'Öffentliche Ordnung' }, { long: true }),
  ),
  publicOrderPieces: cited(),
  favourableOpinion: yesNo({
    fr: 'Demander au bourgmestre un avis favorable',
    nl: 'De burgemeester om een gunstig advies vragen',
    de: 'Den Bürgermeister um eine günstige Stellungnahme bitten',
  }),
  ...signing(),
  pieces: pieces({ least: 1 }),
} as const

export type Data = DataOf<typeof fields>
export type Unfinished = Draft<Data>
