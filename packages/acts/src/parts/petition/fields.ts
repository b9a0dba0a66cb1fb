import {
  choice,
  choices,
  day,
  group,
  list,
  optional,
  text,
  whole,
  yesNo,
} from '../../field/field.ts'
import type { DataOf, Draft } from '../../field/field.ts'
import { address, PERSON_LABELS } from '../person.ts'
import { attackedFields, petitionerFields } from './parties.ts'

/** What can be asked of the Council in one petition. */
const ASKS = {
  annulment: { fr: 'l’annulation', nl: 'de nietigverklaring', de: 'die Nichtigerklärung' },
  suspension: {
    fr: 'la suspension ordinaire',
    nl: 'de gewone schorsing',
    de: 'die gewöhnliche Aussetzung',
  },
  urgency: {
    fr: 'la suspension en extrême urgence',
    nl: 'de schorsing bij uiterst dringende noodzakelijkheid',
    de: 'die Aussetzung in äußerster Dringlichkeit',
  },
  measures: {
    fr: 'des mesures provisoires',
    nl: 'voorlopige maatregelen',
    de: 'vorläufige Maßnahmen',
  },
} as const

/** What every petition to the Council needs (article 39/69 and what makes it admissible). */
export const petitionFields = {
  asks: choices(
    { fr: 'Ce qui est demandé', nl: 'Wat wordt gevraagd', de: 'Was beantragt wird' },
    ASKS,
  ),
  petitioners: list(
    { fr: 'Parties requérantes', nl: 'Verzoekende partijen', de: 'Antragstellende Parteien' },
    petitionerFields,
    { least: 1, most: 20, from: 'applicants' },
  ),
  residence: address({ fr: 'Domicile', nl: 'Woonplaats', de: 'Wohnsitz' }, 'applicant'),
  electedAt: optional(
    text(
      { fr: 'Domicile élu : chez', nl: 'Gekozen woonplaats: bij', de: 'Gewählter Wohnsitz: bei' },
      { from: 'counsel.name' },
    ),
  ),
  elected: address(
    {
      fr: 'Domicile élu en Belgique pour ce recours',
      nl: 'Gekozen woonplaats in België voor dit beroep',
      de: 'Für diese Beschwerde gewählter Wohnsitz in Belgien',
    },
    'counsel',
  ),
  decisions: list(
    { fr: 'Décisions attaquées', nl: 'Bestreden beslissingen', de: 'Angefochtene Entscheidungen' },
    attackedFields,
    { least: 1, most: 10 },
  ),
  addressee: yesNo({
    fr: 'Chaque partie requérante est la personne que la décision vise',
    nl: 'Elke verzoekende partij is de persoon op wie de beslissing betrekking heeft',
    de: 'Jede antragstellende Partei ist die Person, die die Entscheidung betrifft',
  }),
  interest: optional(
    text(
      {
        fr: 'Intérêt au recours, s’il faut l’expliquer',
        nl: 'Belang bij het beroep, als het toelichting vraagt',
        de: 'Interesse an der Beschwerde, falls es zu erläutern ist',
      },
      { long: true },
    ),
  ),
  forceMajeure: optional(
    text(
      {
        fr: 'Force majeure, si le délai est dépassé',
        nl: 'Overmacht, als de termijn verstreken is',
        de: 'Höhere Gewalt, falls die Frist abgelaufen ist',
      },
      {
        long: true,
        hint: {
          fr: 'Un événement imprévisible et insurmontable, étranger à la volonté. Le Conseil l’admet rarement.',
          nl: 'Een onvoorzienbare en onoverkomelijke gebeurtenis, buiten de wil om. De Raad aanvaardt ze zelden.',
          de: 'Ein unvorhersehbares, unüberwindbares, vom Willen unabhängiges Ereignis. Der Rat erkennt sie selten an.',
        },
      },
    ),
  ),
  facts: text(
    {
      fr: 'Exposé des faits et de la procédure',
      nl: 'Uiteenzetting van de feiten en de procedure',
      de: 'Darstellung des Sachverhalts und des Verfahrens',
    },
    { long: true, from: 'story.text' },
  ),
  grounds: list(
    { fr: 'Moyens', nl: 'Middelen', de: 'Gründe' },
    {
      rules: text(
        {
          fr: 'Règles et principes violés',
          nl: 'Geschonden regels en beginselen',
          de: 'Verletzte Regeln und Grundsätze',
        },
        { long: true },
      ),
      explanation: text(
        {
          fr: 'En quoi la décision les viole',
          nl: 'Hoe de beslissing ze schendt',
          de: 'Inwiefern die Entscheidung sie verletzt',
        },
        { long: true, most: 60_000 },
      ),
    },
    { least: 1, most: 30 },
  ),
  asylumLanguage: choice(
    {
      fr: 'Langue imposée par une demande d’asile en cours, ou finie depuis moins de six mois',
      nl: 'Taal opgelegd door een asielprocedure die loopt, of minder dan zes maanden geleden eindigde',
      de: 'Sprache aufgrund eines laufenden oder seit weniger als sechs Monaten beendeten Asylverfahrens',
    },
    {
      none: { fr: 'aucune', nl: 'geen', de: 'keine' },
      fr: { fr: 'français', nl: 'Frans', de: 'Französisch' },
      nl: { fr: 'néerlandais', nl: 'Nederlands', de: 'Niederländisch' },
    },
  ),
  hearingLanguage: text({
    fr: 'Langue pour l’audience',
    nl: 'Taal voor de terechtzitting',
    de: 'Sprache für die Sitzung',
  }),
  legalAid: choice(
    {
      fr: 'Aide juridique (pro deo)',
      nl: 'Juridische bijstand (pro Deo)',
      de: 'Juristischer Beistand (pro Deo)',
    },
    {
      none: { fr: 'non demandée', nl: 'niet gevraagd', de: 'nicht beantragt' },
      asked: {
        fr: 'demandée, avec sa preuve',
        nl: 'gevraagd, met het bewijs',
        de: 'beantragt, mit Nachweis',
      },
    },
  ),
  legalAidProof: optional(
    text({
      fr: 'Preuve de l’aide juridique',
      nl: 'Bewijs van de juridische bijstand',
      de: 'Nachweis des juristischen Beistands',
    }),
  ),
  otherRequests: optional(
    text(
      { fr: 'Autres demandes', nl: 'Andere vragen', de: 'Weitere Anträge' },
      {
        long: true,
        hint: {
          fr: 'Une par ligne, comme elle doit se lire après « demande au Conseil ».',
          nl: 'Eén per regel, zoals ze te lezen is na “vraagt de Raad”.',
          de: 'Einer je Zeile, wie er nach „beantragt beim Rat“ zu lesen ist.',
        },
      },
    ),
  ),
  signer: choice(
    { fr: 'Qui signe', nl: 'Wie ondertekent', de: 'Wer unterzeichnet' },
    {
      lawyer: { fr: 'un avocat', nl: 'een advocaat', de: 'ein Rechtsanwalt' },
      petitioner: {
        fr: 'la partie requérante',
        nl: 'de verzoekende partij',
        de: 'die antragstellende Partei',
      },
      other: {
        fr: 'quelqu’un d’autre (proche, association)',
        nl: 'iemand anders (naaste, vereniging)',
        de: 'jemand anders (Angehöriger, Vereinigung)',
      },
    },
    { from: 'signer' },
  ),
  lawyer: group(
    { fr: 'Avocat', nl: 'Advocaat', de: 'Rechtsanwalt' },
    {
      name: optional(text(PERSON_LABELS.name, { from: 'counsel.name' })),
      bar: optional(text({ fr: 'Barreau', nl: 'Balie', de: 'Rechtsanwaltschaft' })),
      mail: optional(
        text(
          { fr: 'Adresse électronique', nl: 'E-mailadres', de: 'E-Mail-Adresse' },
          { from: 'counsel.mail' },
        ),
      ),
    },
  ),
  heldAt: optional(
    text({
      fr: 'Centre ou prison où la personne est détenue au moment de la requête',
      nl: 'Centrum of gevangenis waar de persoon bij het indienen wordt vastgehouden',
      de: 'Zentrum oder Gefängnis, in dem die Person bei Einreichung festgehalten wird',
    }),
  ),
  via: choice(
    { fr: 'Mode de dépôt', nl: 'Wijze van indiening', de: 'Art der Einreichung' },
    {
      registered: { fr: 'lettre recommandée', nl: 'aangetekende brief', de: 'Einschreiben' },
      'j-box': { fr: 'J-Box', nl: 'J-Box', de: 'J-Box' },
      director: {
        fr: 'remise au directeur du centre ou de la prison',
        nl: 'afgifte aan de directeur van het centrum of de gevangenis',
        de: 'Übergabe an den Direktor des Zentrums oder Gefängnisses',
      },
    },
  ),
  copies: whole(
    {
      fr: 'Copies de la requête, en plus de l’original',
      nl: 'Afschriften van het verzoekschrift, naast het origineel',
      de: 'Abschriften der Antragschrift, neben dem Original',
    },
    { least: 0, most: 50 },
  ),
  emailCopy: optional(
    yesNo({
      fr: 'Copie envoyée au greffe par courriel',
      nl: 'Afschrift per e-mail aan de griffie gestuurd',
      de: 'Abschrift per E-Mail an die Kanzlei gesandt',
    }),
  ),
  decisionCopy: yesNo({
    fr: 'Une copie de chaque décision attaquée est jointe',
    nl: 'Van elke bestreden beslissing is een afschrift bijgevoegd',
    de: 'Jeder angefochtenen Entscheidung ist eine Abschrift beigefügt',
  }),
  pieces: list(
    {
      fr: 'Pièces, dans l’ordre de l’inventaire',
      nl: 'Stukken, in de volgorde van de inventaris',
      de: 'Unterlagen, in der Reihenfolge des Verzeichnisses',
    },
    {
      title: text({ fr: 'Intitulé', nl: 'Omschrijving', de: 'Bezeichnung' }),
      on: optional(day({ fr: 'Date', nl: 'Datum', de: 'Datum' })),
      pages: optional(
        whole({ fr: 'Pages', nl: 'Bladzijden', de: 'Seiten' }, { least: 1, most: 9999 }),
      ),
    },
    { least: 1, most: 400, from: 'pieces' },
  ),
  place: text({ fr: 'Fait à', nl: 'Gedaan te', de: 'Ausgefertigt in' }, { from: 'counsel.town' }),
  filedOn: day(
    {
      fr: 'Datée et déposée le',
      nl: 'Gedateerd en ingediend op',
      de: 'Datiert und eingereicht am',
    },
    {
      hint: {
        fr: 'Le jour où elle part par la poste, par J-Box, ou est remise au directeur.',
        nl: 'De dag waarop het vertrekt met de post of via J-Box, of aan de directeur wordt afgegeven.',
        de: 'Der Tag, an dem sie mit der Post oder über J-Box abgeht oder dem Direktor übergeben wird.',
      },
    },
  ),
} as const

export type PetitionData = DataOf<typeof petitionFields>
export type PetitionDraft = Draft<PetitionData>
