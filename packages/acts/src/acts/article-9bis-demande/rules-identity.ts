import { article, circulaireSur9bis } from '@sejour/law'
import type { Rule } from '../../rule.ts'
import type { Unfinished } from './fields.ts'

type Applicant = NonNullable<Unfinished['applicants']>[number]
type Identity = NonNullable<Applicant['identity']>

const conditions = article('9bis', { paragraph: '§ 1er' })

const ofAny =
  (is: (identity: Identity) => boolean) =>
  ({ applicants = [] }: Unfinished) =>
    applicants.some(({ identity }) => identity !== undefined && is(identity))

const hasDocument = ({ document }: Identity) => document !== undefined && document !== 'none'

/** Each applicant has a document of identity or an exemption: one of them, and shown. */
export const identityRules: readonly Rule<Unfinished>[] = [
  {
    id: 'identity-or-exemption',
    breaks: 'missing',
    fields: ['applicants.identity.exemption', 'applicants.identity.document'],
    broken: ofAny(({ document, exemption }) => document === 'none' && exemption === undefined),
    says: {
      fr: 'Sans document d’identité, la demande dit quelle dispense vaut : choisissez-la.',
      nl: 'Zonder identiteitsdocument zegt de aanvraag welke vrijstelling geldt: kies ze.',
      de: 'Ohne Identitätsdokument nennt der Antrag die Befreiung, die gilt: Wählen Sie sie.',
    },
    source: conditions,
  },
  {
    id: 'exempt-and-document',
    breaks: 'contradiction',
    fields: ['applicants.identity.exemption', 'applicants.identity.document'],
    broken: ofAny((identity) => hasDocument(identity) && identity.exemption !== undefined),
    says: {
      fr: 'Un document d’identité est joint, et une dispense est invoquée pour la même personne : gardez l’un des deux.',
      nl: 'Er is een identiteitsdocument bijgevoegd en voor dezelfde persoon een vrijstelling ingeroepen: behoud één van beide.',
      de: 'Ein Identitätsdokument liegt bei, und für dieselbe Person wird eine Befreiung geltend gemacht: Behalten Sie eines von beiden.',
    },
    source: conditions,
  },
  {
    id: 'identity-not-joined',
    breaks: 'missing',
    fields: ['applicants.identity.cited', 'applicants.identity.document'],
    broken: ofAny((identity) => hasDocument(identity) && identity.cited === undefined),
    says: {
      fr: 'La copie du document d’identité est une pièce : donnez son numéro.',
      nl: 'De kopie van het identiteitsdocument is een stuk: geef het nummer ervan.',
      de: 'Die Kopie des Identitätsdokuments ist eine Unterlage: Geben Sie ihre Nummer an.',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'exemption-not-argued',
    breaks: 'missing',
    fields: ['applicants.identity.reasons', 'applicants.identity.exemption'],
    broken: ofAny(({ exemption, reasons }) => exemption === 'impossible' && reasons === undefined),
    says: {
      fr: 'L’impossibilité d’obtenir le document en Belgique se démontre : dites les démarches faites et leurs réponses.',
      nl: 'De onmogelijkheid om het document in België te verkrijgen moet worden aangetoond: vermeld de stappen en de antwoorden.',
      de: 'Die Unmöglichkeit, das Dokument in Belgien zu erhalten, ist darzulegen: Nennen Sie die Schritte und die Antworten.',
    },
    source: conditions,
  },
  {
    id: 'reasons-without-exemption',
    breaks: 'contradiction',
    fields: ['applicants.identity.reasons', 'applicants.identity.exemption'],
    broken: ofAny(({ exemption, reasons }) => reasons !== undefined && exemption !== 'impossible'),
    says: {
      fr: 'Des raisons sont données pour une impossibilité qui n’est pas invoquée : choisissez cette dispense, ou enlevez-les.',
      nl: 'Er zijn redenen gegeven voor een onmogelijkheid die niet is ingeroepen: kies die vrijstelling of haal ze weg.',
      de: 'Es stehen Gründe für eine Unmöglichkeit da, die nicht geltend gemacht wird: Wählen Sie diese Befreiung, oder entfernen Sie sie.',
    },
  },
  {
    id: 'exemption-without-asylum',
    breaks: 'contradiction',
    fields: ['applicants.identity.exemption', 'asylum.stage'],
    broken: ({ applicants = [], asylum }) =>
      asylum?.stage !== undefined &&
      applicants.some(({ identity }) => {
        if (identity?.exemption === 'cassation') return asylum.stage !== 'cassation'
        return identity?.exemption === 'asylum-pending' && asylum.stage !== 'pending'
      }),
    says: {
      fr: 'La dispense repose sur une procédure d’asile qui n’est pas à ce stade au jour de la demande : corrigez l’un ou l’autre.',
      nl: 'De vrijstelling steunt op een asielprocedure die op de dag van de aanvraag niet in dat stadium is: verbeter een van beide.',
      de: 'Die Befreiung stützt sich auf ein Asylverfahren, das am Tag des Antrags nicht in diesem Stand ist: Berichtigen Sie eines von beiden.',
    },
    source: conditions,
  },
]
