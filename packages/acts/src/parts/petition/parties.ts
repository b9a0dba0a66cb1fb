import { choice, day, optional, text, whole, yesNo } from '../../field/field.ts'
import { PERSON_LABELS } from '../person.ts'
import { ATTACKED_KINDS } from './kinds.ts'

/** Somebody who appeals, as article 39/69 wants them named. */
export const petitionerFields = {
  name: text(PERSON_LABELS.name, { from: 'applicant.name' }),
  firstNames: text(PERSON_LABELS.firstNames, { from: 'applicant.first-names' }),
  nationality: text(PERSON_LABELS.nationality, { from: 'applicant.nationality' }),
  birthDate: day(PERSON_LABELS.birthDate, { from: 'applicant.birth-date' }),
  officeNumber: text(PERSON_LABELS.officeNumber, {
    most: 30,
    from: 'applicant.office-number',
    hint: {
      fr: 'Tel qu’il figure sur la décision attaquée.',
      nl: 'Zoals het op de bestreden beslissing staat.',
      de: 'Wie es auf der angefochtenen Entscheidung steht.',
    },
  }),
  capacity: choice(
    { fr: 'Qualité', nl: 'Hoedanigheid', de: 'Eigenschaft' },
    {
      own: { fr: 'en son nom', nl: 'in eigen naam', de: 'im eigenen Namen' },
      minor: {
        fr: 'mineur, représenté',
        nl: 'minderjarig, vertegenwoordigd',
        de: 'minderjährig, vertreten',
      },
    },
  ),
  representedBy: optional(
    text(
      { fr: 'Représenté par', nl: 'Vertegenwoordigd door', de: 'Vertreten durch' },
      {
        hint: {
          fr: 'Les deux parents, ou le tuteur.',
          nl: 'Beide ouders, of de voogd.',
          de: 'Beide Eltern oder der Vormund.',
        },
      },
    ),
  ),
} as const

/** A decision attacked, and how it reached the person: what its limit starts from. */
export const attackedFields = {
  kind: choice({ fr: 'Décision', nl: 'Beslissing', de: 'Entscheidung' }, ATTACKED_KINDS, {
    from: 'decision.kind',
  }),
  name: optional(
    text({
      fr: 'Son intitulé, si elle n’est pas dans la liste',
      nl: 'De benaming, als ze niet in de lijst staat',
      de: 'Ihre Bezeichnung, falls sie nicht in der Liste steht',
    }),
  ),
  author: choice(
    { fr: 'Prise par', nl: 'Genomen door', de: 'Getroffen von' },
    {
      office: {
        fr: 'le ministre ou l’Office des étrangers',
        nl: 'de minister of de Dienst Vreemdelingenzaken',
        de: 'dem Minister oder dem Ausländeramt',
      },
      commune: { fr: 'la commune', nl: 'de gemeente', de: 'der Gemeinde' },
    },
  ),
  commune: optional(text({ fr: 'Commune', nl: 'Gemeente', de: 'Gemeinde' }, { from: 'commune' })),
  taken: day(
    { fr: 'Date de la décision', nl: 'Datum van de beslissing', de: 'Datum der Entscheidung' },
    { from: 'decision.day' },
  ),
  reference: optional(
    text({ fr: 'Référence', nl: 'Kenmerk', de: 'Aktenzeichen' }, { from: 'decision.reference' }),
  ),
  withOrder: yesNo({
    fr: 'Elle contient un ordre de quitter le territoire ou une autre mesure d’éloignement',
    nl: 'Ze bevat een bevel om het grondgebied te verlaten of een andere verwijderingsmaatregel',
    de: 'Sie enthält eine Anweisung, das Staatsgebiet zu verlassen, oder eine andere Entfernungsmaßnahme',
  }),
  notifiedBy: choice(
    { fr: 'Notifiée par', nl: 'Ter kennis gebracht door', de: 'Notifiziert durch' },
    {
      hand: { fr: 'remise en main propre', nl: 'overhandiging', de: 'persönliche Übergabe' },
      refused: { fr: 'remise refusée', nl: 'geweigerde overhandiging', de: 'verweigerte Übergabe' },
      'registered-receipt': {
        fr: 'recommandé avec accusé de réception',
        nl: 'aangetekende brief met ontvangstbewijs',
        de: 'Einschreiben mit Rückschein',
      },
      registered: { fr: 'recommandé', nl: 'aangetekende brief', de: 'Einschreiben' },
      post: { fr: 'lettre ordinaire', nl: 'gewone brief', de: 'einfacher Brief' },
      fax: { fr: 'télécopie', nl: 'fax', de: 'Telefax' },
      electronic: { fr: 'voie électronique', nl: 'elektronische weg', de: 'elektronischer Weg' },
      unknown: { fr: 'on ne sait pas', nl: 'niet bekend', de: 'nicht bekannt' },
    },
    { from: 'notification.by' },
  ),
  notifiedOn: day(
    { fr: 'Jour de la notification', nl: 'Dag van de kennisgeving', de: 'Tag der Notifizierung' },
    {
      from: 'notification.day',
      hint: {
        fr: 'Remise ou refus : ce jour. Recommandé avec accusé : la présentation. Autre envoi : le jour où il a été posté.',
        nl: 'Overhandigd of geweigerd: die dag. Aangetekend met ontvangstbewijs: de aanbieding. Andere zending: de dag van de afgifte aan de post.',
        de: 'Übergabe oder Verweigerung: dieser Tag. Einschreiben mit Rückschein: der Tag der Vorlage. Andere Sendung: der Tag der Aufgabe.',
      },
    },
  ),
  proof: text(
    {
      fr: 'Preuve de ce jour',
      nl: 'Bewijs van die dag',
      de: 'Nachweis dieses Tages',
    },
    {
      from: 'notification.proof',
      hint: {
        fr: 'L’acte de notification signé, l’enveloppe, l’accusé de réception.',
        nl: 'De ondertekende akte van kennisgeving, de omslag, het ontvangstbewijs.',
        de: 'Die unterzeichnete Notifizierungsurkunde, der Umschlag, der Rückschein.',
      },
    },
  ),
  detained: yesNo({
    fr: 'La personne était détenue au moment de la notification',
    nl: 'De persoon werd vastgehouden op het ogenblik van de kennisgeving',
    de: 'Die Person wurde zum Zeitpunkt der Notifizierung festgehalten',
  }),
  printedDays: optional(
    whole(
      {
        fr: 'Délai de recours imprimé dans la décision, en jours',
        nl: 'Beroepstermijn die de beslissing vermeldt, in dagen',
        de: 'Beschwerdefrist laut Entscheidung, in Tagen',
      },
      { least: 1, most: 366 },
    ),
  ),
} as const
