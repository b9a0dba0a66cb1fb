import type { DataOf, Draft } from '../../field/field.ts'
import { choice, choices, day, group, optional, text, whole, yesNo } from '../../field/field.ts'
import { appeal } from '../../parts/appeal.ts'
import { notification } from '../../parts/notification.ts'
import { address, person } from '../../parts/person.ts'
import { mayorOrMinister, minister } from '../../parts/signer.ts'
import { GROUNDS } from './grounds.ts'

const reason = (fr: string, nl: string, de: string) =>
  optional(text({ fr, nl, de }, { long: true }))

/** What an annex 20 and its deed of notification need. */
export const fields = {
  commune: text({ fr: 'Commune', nl: 'Gemeente', de: 'Gemeinde' }, { most: 80, from: 'commune' }),
  reference: text(
    { fr: 'Référence', nl: 'Kenmerk', de: 'Aktenzeichen' },
    { most: 40, from: 'decision.reference' },
  ),
  status: choice(
    {
      fr: 'La personne demande le séjour comme',
      nl: 'De persoon vraagt het verblijf als',
      de: 'Die Person beantragt den Aufenthalt als',
    },
    {
      citizen: {
        fr: 'citoyen de l’Union',
        nl: 'burger van de Unie',
        de: 'Unionsbürger',
      },
      family: {
        fr: 'membre de la famille d’un citoyen de l’Union ou d’un Belge',
        nl: 'familielid van een burger van de Unie of van een Belg',
        de: 'Familienmitglied eines Unionsbürgers oder eines Belgiers',
      },
      'other-family': {
        fr: 'autre membre de la famille d’un citoyen de l’Union (article 47/1)',
        nl: 'ander familielid van een burger van de Unie (artikel 47/1)',
        de: 'anderes Familienmitglied eines Unionsbürgers (Artikel 47/1)',
      },
      'article-69ter': {
        fr: 'personne visée à l’article 69ter de l’arrêté royal',
        nl: 'persoon bedoeld in artikel 69ter van het koninklijk besluit',
        de: 'in Artikel 69ter des Königlichen Erlasses erwähnte Person',
      },
    },
  ),
  basis: choice(
    {
      fr: 'Article de l’arrêté royal',
      nl: 'Artikel van het koninklijk besluit',
      de: 'Artikel des Königlichen Erlasses',
    },
    {
      '51-1-1': same('51, § 1er, alinéa 1er', '51, § 1, eerste lid', '51 § 1 Absatz 1'),
      '51-1-3': same('51, § 1er, alinéa 3', '51, § 1, derde lid', '51 § 1 Absatz 3'),
      '51-2-2': same('51, § 2, alinéa 2', '51, § 2, tweede lid', '51 § 2 Absatz 2'),
      '52-3': same('52, § 3', '52, § 3', '52 § 3'),
      '52-4-5': same('52, § 4, alinéa 5', '52, § 4, vijfde lid', '52 § 4 Absatz 5'),
    },
  ),
  readWith: choice(
    {
      fr: 'Lu en combinaison avec',
      nl: 'Gelezen in samenhang met',
      de: 'In Verbindung mit',
    },
    {
      nothing: same('aucun autre article', 'geen ander artikel', 'keinem anderen Artikel'),
      'article-58': same('l’article 58', 'artikel 58', 'Artikel 58'),
      'article-69ter': same('l’article 69ter', 'artikel 69ter', 'Artikel 69ter'),
    },
  ),
  request: choice(
    { fr: 'Demande refusée', nl: 'Geweigerde aanvraag', de: 'Abgelehnter Antrag' },
    {
      certificate: same(
        'attestation d’enregistrement',
        'verklaring van inschrijving',
        'Anmeldebescheinigung',
      ),
      card: same(
        'carte de séjour de membre de la famille d’un citoyen de l’Union',
        'verblijfskaart van een familielid van een burger van de Unie',
        'Aufenthaltskarte für Familienmitglieder eines Unionsbürgers',
      ),
      'identity-card': same(
        'carte d’identité d’étrangers',
        'identiteitskaart voor vreemdelingen',
        'Personalausweis für Ausländer',
      ),
    },
  ),
  requestedOn: day(
    { fr: 'Demande introduite le', nl: 'Aanvraag ingediend op', de: 'Antrag eingereicht am' },
    { from: 'procedure.filed-on' },
  ),
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  lives: choice(
    { fr: 'Résidence', nl: 'Verblijfplaats', de: 'Wohnort' },
    {
      resides: same('réside à', 'verblijft te', 'wohnhaft in'),
      declares: same('déclare résider à', 'verklaart te verblijven te', 'gibt an zu wohnen in'),
    },
  ),
  residence: address({ fr: 'Adresse', nl: 'Adres', de: 'Adresse' }, 'applicant'),
  grounds: choices(
    { fr: 'Motifs du refus', nl: 'Redenen van de weigering', de: 'Gründe der Verweigerung' },
    GROUNDS,
  ),
  extraMonth: yesNo(
    {
      fr: 'Un mois supplémentaire est laissé',
      nl: 'Er wordt een bijkomende maand gelaten',
      de: 'Ein zusätzlicher Monat wird eingeräumt',
    },
    {
      hint: {
        fr: 'Le dernier jour de ce mois n’est pas à écrire : il est compté du jour de la notification.',
        nl: 'De laatste dag van die maand hoeft u niet te schrijven: hij wordt gerekend vanaf de dag van de kennisgeving.',
        de: 'Der letzte Tag dieses Monats ist nicht zu schreiben: Er wird ab dem Tag der Notifizierung gerechnet.',
      },
    },
  ),
  citizenReason: reason(
    'Conditions que le citoyen de l’Union ne remplit pas',
    'Voorwaarden die de burger van de Unie niet vervult',
    'Bedingungen, die der Unionsbürger nicht erfüllt',
  ),
  familyReason: reason(
    'Conditions que le membre de la famille ne remplit pas',
    'Voorwaarden die het familielid niet vervult',
    'Bedingungen, die das Familienmitglied nicht erfüllt',
  ),
  conduct: reason(
    'Comportement personnel (ordre public ou sécurité nationale)',
    'Persoonlijk gedrag (openbare orde of nationale veiligheid)',
    'Persönliches Verhalten (öffentliche Ordnung oder nationale Sicherheit)',
  ),
  compellingSecurity: optional(
    yesNo({
      fr: 'Des raisons impérieuses de sécurité nationale fondent la décision',
      nl: 'De beslissing berust op dwingende redenen van nationale veiligheid',
      de: 'Die Entscheidung beruht auf zwingenden Gründen der nationalen Sicherheit',
    }),
  ),
  healthReason: reason(
    'Raisons de santé publique',
    'Redenen van volksgezondheid',
    'Gründe der Volksgesundheit',
  ),
  order: group(
    {
      fr: 'Ordre de quitter le territoire',
      nl: 'Bevel om het grondgebied te verlaten',
      de: 'Anweisung, das Staatsgebiet zu verlassen',
    },
    {
      given: yesNo({
        fr: 'Un ordre de quitter le territoire est donné',
        nl: 'Er wordt een bevel om het grondgebied te verlaten gegeven',
        de: 'Eine Anweisung, das Staatsgebiet zu verlassen, wird erteilt',
      }),
      days: optional(
        whole(
          { fr: 'Jours pour partir', nl: 'Dagen om te vertrekken', de: 'Tage für die Ausreise' },
          {
            least: 0,
            most: 366,
            hint: {
              fr: 'Au moins un mois depuis la notification, sauf urgence : 31 jours y suffisent toujours.',
              nl: 'Minstens een maand vanaf de kennisgeving, behalve bij dringendheid: 31 dagen volstaan altijd.',
              de: 'Mindestens ein Monat ab der Notifizierung, außer bei Dringlichkeit: 31 Tage genügen immer.',
            },
          },
        ),
      ),
      urgency: reason(
        'Urgence qui justifie moins d’un mois',
        'Dringendheid die minder dan een maand rechtvaardigt',
        'Dringlichkeit, die weniger als einen Monat rechtfertigt',
      ),
      despiteAppeal: optional(
        choice(
          {
            fr: 'Pourquoi un ordre, alors que le recours le suspend',
            nl: 'Waarom een bevel, hoewel het beroep schorst',
            de: 'Warum eine Anweisung, obwohl die Beschwerde aufschiebende Wirkung hat',
          },
          {
            consent: same(
              'la personne y consent',
              'de persoon stemt ermee in',
              'die Person stimmt zu',
            ),
            maintained: same(
              'l’autorité le donne malgré l’article 39/79',
              'de overheid geeft het ondanks artikel 39/79',
              'die Behörde erteilt sie trotz Artikel 39/79',
            ),
          },
        ),
      ),
    },
  ),
  place: text({ fr: 'Fait à', nl: 'Gedaan te', de: 'Ausgefertigt in' }),
  decidedOn: day(
    { fr: 'Décision du', nl: 'Beslissing van', de: 'Entscheidung vom' },
    { from: 'decision.day' },
  ),
  signer: mayorOrMinister(),
  minister: minister(),
  notification: notification(),
  appeal: appeal(),
}

export type Data20 = DataOf<typeof fields>
export type Draft20 = Draft<Data20>

function same(fr: string, nl: string, de: string) {
  return { fr, nl, de }
}
