import { articleAr } from '@sejour/law'
import type { Rule } from '../../rule.ts'
import type { Draft20 } from './fields.ts'
import { SIGNER_OF } from './grounds.ts'

const isFamily = ({ status }: Draft20) => status === 'family' || status === 'other-family'

/** One article, one kind of request and one signer that go together. */
export const basisRules: readonly Rule<Draft20>[] = [
  {
    id: 'article-51-for-family',
    breaks: 'contradiction',
    fields: ['basis', 'status'],
    broken: (data) => isFamily(data) && data.basis?.startsWith('51-') === true,
    says: {
      fr: 'L’article 51 règle la demande d’un citoyen de l’Union : pour un membre de la famille, choisissez l’article 52.',
      nl: 'Artikel 51 regelt de aanvraag van een burger van de Unie: kies voor een familielid artikel 52.',
      de: 'Artikel 51 regelt den Antrag eines Unionsbürgers: Wählen Sie für ein Familienmitglied Artikel 52.',
    },
    source: articleAr('51'),
  },
  {
    id: 'article-52-for-citizen',
    breaks: 'contradiction',
    fields: ['basis', 'status'],
    broken: ({ basis, status }) => status === 'citizen' && basis?.startsWith('52-') === true,
    says: {
      fr: 'L’article 52 règle la demande d’un membre de la famille : pour un citoyen de l’Union, choisissez l’article 51.',
      nl: 'Artikel 52 regelt de aanvraag van een familielid: kies voor een burger van de Unie artikel 51.',
      de: 'Artikel 52 regelt den Antrag eines Familienmitglieds: Wählen Sie für einen Unionsbürger Artikel 51.',
    },
    source: articleAr('52'),
  },
  {
    id: 'article-58-not-other-family',
    breaks: 'contradiction',
    fields: ['readWith', 'status'],
    broken: ({ readWith, status }) =>
      readWith === 'article-58' && status !== undefined && status !== 'other-family',
    says: {
      fr: 'L’article 58 ne concerne que les autres membres de la famille (article 47/1) : enlevez-le, ou changez la qualité de la personne.',
      nl: 'Artikel 58 betreft alleen de andere familieleden (artikel 47/1): haal het weg, of wijzig de hoedanigheid van de persoon.',
      de: 'Artikel 58 betrifft nur die anderen Familienmitglieder (Artikel 47/1): Entfernen Sie ihn, oder ändern Sie die Eigenschaft der Person.',
    },
    source: articleAr('58'),
  },
  {
    id: 'other-family-without-article-58',
    breaks: 'contradiction',
    fields: ['readWith', 'status'],
    broken: ({ readWith, status }) =>
      status === 'other-family' && readWith !== undefined && readWith !== 'article-58',
    says: {
      fr: 'Pour un autre membre de la famille (article 47/1), l’article 52 est lu avec l’article 58 : choisissez-le.',
      nl: 'Voor een ander familielid (artikel 47/1) wordt artikel 52 samen met artikel 58 gelezen: kies het.',
      de: 'Für ein anderes Familienmitglied (Artikel 47/1) wird Artikel 52 in Verbindung mit Artikel 58 gelesen: Wählen Sie ihn.',
    },
    source: articleAr('58'),
  },
  {
    id: 'article-69ter-not-its-group',
    breaks: 'contradiction',
    fields: ['readWith', 'status'],
    broken: ({ readWith, status }) =>
      readWith === 'article-69ter' && status !== undefined && status !== 'article-69ter',
    says: {
      fr: 'L’article 69ter ne concerne que les personnes qu’il vise : enlevez-le, ou changez la qualité de la personne.',
      nl: 'Artikel 69ter betreft alleen de personen die het bedoelt: haal het weg, of wijzig de hoedanigheid van de persoon.',
      de: 'Artikel 69ter betrifft nur die darin erwähnten Personen: Entfernen Sie ihn, oder ändern Sie die Eigenschaft der Person.',
    },
    source: articleAr('69ter'),
  },
  {
    id: 'group-without-article-69ter',
    breaks: 'contradiction',
    fields: ['readWith', 'status'],
    broken: ({ readWith, status }) =>
      status === 'article-69ter' && readWith !== undefined && readWith !== 'article-69ter',
    says: {
      fr: 'Pour une personne visée à l’article 69ter, la décision se lit avec cet article : choisissez-le.',
      nl: 'Voor een persoon bedoeld in artikel 69ter wordt de beslissing samen met dat artikel gelezen: kies het.',
      de: 'Für eine in Artikel 69ter erwähnte Person wird die Entscheidung in Verbindung mit diesem Artikel gelesen: Wählen Sie ihn.',
    },
    source: articleAr('69ter'),
  },
  {
    id: 'citizen-asks-certificate',
    breaks: 'contradiction',
    fields: ['request', 'status'],
    broken: ({ request, status }) =>
      status === 'citizen' && request !== undefined && request !== 'certificate',
    says: {
      fr: 'Un citoyen de l’Union demande une attestation d’enregistrement : gardez ce genre de demande.',
      nl: 'Een burger van de Unie vraagt een verklaring van inschrijving: behoud die soort aanvraag.',
      de: 'Ein Unionsbürger beantragt eine Anmeldebescheinigung: Behalten Sie diese Art Antrag.',
    },
  },
  {
    id: 'family-asks-card',
    breaks: 'contradiction',
    fields: ['request', 'status'],
    broken: (data) => isFamily(data) && data.request !== undefined && data.request !== 'card',
    says: {
      fr: 'Un membre de la famille demande une carte de séjour de membre de la famille : gardez ce genre de demande.',
      nl: 'Een familielid vraagt een verblijfskaart van een familielid: behoud die soort aanvraag.',
      de: 'Ein Familienmitglied beantragt eine Aufenthaltskarte für Familienmitglieder: Behalten Sie diese Art Antrag.',
    },
  },
  {
    id: 'minister-signs-for-mayor',
    breaks: 'contradiction',
    fields: ['signer', 'basis'],
    broken: ({ signer, basis }) =>
      signer === 'minister' && basis !== undefined && SIGNER_OF[basis] === 'mayor',
    says: {
      fr: 'Sous cet article, c’est le bourgmestre ou son délégué qui refuse et signe : changez le signataire ou l’article.',
      nl: 'Onder dit artikel weigert en tekent de burgemeester of zijn gemachtigde: wijzig de ondertekenaar of het artikel.',
      de: 'Nach diesem Artikel verweigert und unterzeichnet der Bürgermeister oder sein Beauftragter: Ändern Sie den Unterzeichner oder den Artikel.',
    },
  },
  {
    id: 'mayor-signs-for-minister',
    breaks: 'contradiction',
    fields: ['signer', 'basis'],
    broken: ({ signer, basis }) =>
      signer === 'mayor' && basis !== undefined && SIGNER_OF[basis] === 'minister',
    says: {
      fr: 'Sous cet article, c’est le ministre ou son délégué qui refuse et signe : changez le signataire ou l’article.',
      nl: 'Onder dit artikel weigert en tekent de minister of zijn gemachtigde: wijzig de ondertekenaar of het artikel.',
      de: 'Nach diesem Artikel verweigert und unterzeichnet der Minister oder sein Beauftragter: Ändern Sie den Unterzeichner oder den Artikel.',
    },
  },
]
