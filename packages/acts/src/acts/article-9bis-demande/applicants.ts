import { exemptions, libellesDe, libellesNl } from '@sejour/law/redevance'
import { cents, choice, day, group, list, optional, text } from '../../field/field.ts'
import { cited } from '../../parts/letter/citations.ts'
import { identity } from '../../parts/letter/people.ts'
import { PERSON_LABELS } from '../../parts/person.ts'

/** The documents that identify somebody, and their absence. */
const DOCUMENTS = {
  passport: { fr: 'Passeport', nl: 'Paspoort', de: 'Reisepass' },
  'travel-document': { fr: 'Titre de voyage', nl: 'Reistitel', de: 'Reiseschein' },
  'national-card': {
    fr: 'Carte nationale d’identité',
    nl: 'Nationale identiteitskaart',
    de: 'Nationaler Personalausweis',
  },
  none: { fr: 'Aucun', nl: 'Geen', de: 'Keines' },
} as const

const EXEMPTIONS = {
  'asylum-pending': {
    fr: 'Demande d’asile sans décision définitive',
    nl: 'Asielaanvraag zonder definitieve beslissing',
    de: 'Asylantrag ohne endgültige Entscheidung',
  },
  cassation: {
    fr: 'Recours en cassation déclaré admissible',
    nl: 'Toelaatbaar verklaard cassatieberoep',
    de: 'Für zulässig erklärte Kassationsbeschwerde',
  },
  impossible: {
    fr: 'Impossibilité de l’obtenir en Belgique',
    nl: 'Onmogelijk in België te verkrijgen',
    de: 'Unmöglichkeit, es in Belgien zu erhalten',
  },
} as const

const FEES = {
  paid: { fr: 'Payée', nl: 'Betaald', de: 'Gezahlt' },
  couple: {
    fr: 'Couverte par celle de l’époux ou du partenaire enregistré',
    nl: 'Gedekt door die van de echtgenoot of geregistreerde partner',
    de: 'Durch die des Ehegatten oder eingetragenen Partners gedeckt',
  },
  minor: {
    fr: exemptions['under-18'].label,
    nl: libellesNl.exemptions['under-18'],
    de: libellesDe.exemptions['under-18'],
  },
  stateless: {
    fr: exemptions['stateless-recognised'].label,
    nl: libellesNl.exemptions['stateless-recognised'],
    de: libellesDe.exemptions['stateless-recognised'],
  },
} as const

/** Everybody who asks, each with a document of identity or an exemption, and a fee or an exemption. */
export function applicants() {
  return list(
    { fr: 'Demandeurs', nl: 'Aanvragers', de: 'Antragsteller' },
    {
      ...identity(),
      birthPlace: text(PERSON_LABELS.birthPlace),
      civilStatus: choice(
        { fr: 'État civil', nl: 'Burgerlijke staat', de: 'Personenstand' },
        {
          single: { fr: 'célibataire', nl: 'ongehuwd', de: 'ledig' },
          married: { fr: 'marié(e)', nl: 'gehuwd', de: 'verheiratet' },
          partnership: {
            fr: 'en partenariat enregistré',
            nl: 'geregistreerd partnerschap',
            de: 'eingetragene Partnerschaft',
          },
          separated: {
            fr: 'séparé(e)',
            nl: 'gescheiden levend',
            de: 'getrennt lebend',
          },
          divorced: { fr: 'divorcé(e)', nl: 'uit de echt gescheiden', de: 'geschieden' },
          widowed: { fr: 'veuf ou veuve', nl: 'verweduwd', de: 'verwitwet' },
        },
      ),
      identity: group(
        { fr: 'Identité', nl: 'Identiteit', de: 'Identität' },
        {
          document: choice(
            { fr: 'Document joint', nl: 'Bijgevoegd document', de: 'Beigefügtes Dokument' },
            DOCUMENTS,
          ),
          exemption: optional(
            choice({ fr: 'Dispense', nl: 'Vrijstelling', de: 'Befreiung' }, EXEMPTIONS),
          ),
          reasons: optional(
            text(
              {
                fr: 'Pourquoi la dispense vaut',
                nl: 'Waarom de vrijstelling geldt',
                de: 'Warum die Befreiung gilt',
              },
              { long: true },
            ),
          ),
          cited: cited(),
        },
      ),
      fee: group(
        { fr: 'Redevance', nl: 'Retributie', de: 'Gebühr' },
        {
          is: choice({ fr: 'Redevance', nl: 'Retributie', de: 'Gebühr' }, FEES),
          amount: optional(
            cents({ fr: 'Montant payé', nl: 'Betaald bedrag', de: 'Gezahlter Betrag' }),
          ),
          paidOn: optional(day({ fr: 'Payé le', nl: 'Betaald op', de: 'Gezahlt am' })),
          cited: cited(),
        },
      ),
    },
    { least: 1, most: 20, from: 'applicants' },
  )
}
