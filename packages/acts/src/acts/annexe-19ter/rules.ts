import { annexeAr, article, articleAr } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { isBefore } from '../../parts/days.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'

type Request = Draft<DataOf<typeof fields>>

/** What the request of a family member may not say together. */
export const rules: readonly Rule<Request>[] = [
  {
    id: 'takes-annexe-19',
    breaks: 'contradiction',
    fields: ['regime'],
    broken: ({ regime }) => regime === 'union',
    says: {
      fr: 'Un citoyen de l’Union ou de l’AELE, même comme membre de la famille, introduit sa demande par une annexe 19.',
      nl: 'Een burger van de Unie of van de EVA, ook als familielid, dient zijn aanvraag in met een bijlage 19.',
      de: 'Ein Bürger der Union oder der EFTA stellt seinen Antrag, auch als Familienmitglied, mit einer Anlage 19.',
    },
    source: annexeAr('19'),
  },
  {
    id: 'bond-not-proved',
    breaks: 'contradiction',
    fields: ['bond'],
    broken: ({ bond }) => bond === 'not-proved',
    says: {
      fr: 'Tant que le lien de famille n’est pas prouvé, la commune ne délivre pas d’annexe 19ter, mais une annexe 19quinquies.',
      nl: 'Zolang de familieband niet is bewezen, geeft de gemeente geen bijlage 19ter af, maar een bijlage 19quinquies.',
      de: 'Solange das Familienband nicht nachgewiesen ist, stellt die Gemeinde keine Anlage 19ter aus, sondern eine Anlage 19quinquies.',
    },
    source: articleAr('52'),
  },
  {
    id: 'filed-before-entry',
    breaks: 'contradiction',
    fields: ['filedOn', 'arrivedOn'],
    broken: ({ filedOn, arrivedOn }) => isBefore(filedOn, arrivedOn),
    says: {
      fr: 'La demande est introduite avant l’entrée en Belgique : corrigez un des deux jours.',
      nl: 'De aanvraag is ingediend vóór de binnenkomst in België: verbeter een van beide dagen.',
      de: 'Der Antrag wurde vor der Einreise nach Belgien eingereicht: Berichtigen Sie einen der beiden Tage.',
    },
  },
  {
    id: 'given-and-missing',
    breaks: 'contradiction',
    fields: ['missing', 'given'],
    broken: ({ given = [], missing = [] }) => missing.some((proof) => given.includes(proof)),
    says: {
      fr: 'Une preuve est à la fois remise et attendue : gardez l’un des deux.',
      nl: 'Een bewijs is tegelijk afgegeven en nog verwacht: behoud een van beide.',
      de: 'Ein Nachweis ist zugleich vorgelegt und erwartet: Behalten Sie eines von beiden.',
    },
  },
  {
    id: 'income-not-asked',
    breaks: 'contradiction',
    fields: ['missing', 'link', 'sponsor.status'],
    broken: ({ missing = [], link, sponsor }) =>
      sponsor?.status === 'belgian' &&
      link === 'parentOfMinor' &&
      (missing.includes('income') || missing.includes('housing')),
    says: {
      fr: 'Le père ou la mère d’un Belge mineur n’a ni condition de revenus ni condition de logement : n’attendez pas ces preuves.',
      nl: 'Voor de vader of moeder van een minderjarige Belg geldt geen inkomens- en geen huisvestingsvoorwaarde: verwacht die bewijzen niet.',
      de: 'Für Vater oder Mutter eines minderjährigen Belgiers gilt weder eine Einkommens- noch eine Wohnungsbedingung: Erwarten Sie diese Nachweise nicht.',
    },
    source: article('40ter', { paragraph: '§ 2' }),
  },
  {
    id: 'housing-of-union-family',
    breaks: 'contradiction',
    fields: ['missing', 'sponsor.status'],
    broken: ({ missing = [], sponsor }) =>
      sponsor?.status !== undefined && sponsor.status !== 'belgian' && missing.includes('housing'),
    says: {
      fr: 'La condition de logement est celle de la famille d’un Belge qui n’a pas circulé : n’attendez pas cette preuve.',
      nl: 'De huisvestingsvoorwaarde geldt voor de familie van een Belg die zich niet heeft verplaatst: verwacht dat bewijs niet.',
      de: 'Die Wohnungsbedingung gilt für die Familie eines Belgiers, der nicht von der Freizügigkeit Gebrauch gemacht hat: Erwarten Sie diesen Nachweis nicht.',
    },
    source: article('40ter', { paragraph: '§ 2' }),
  },
  {
    id: 'parents-care-of-another',
    breaks: 'contradiction',
    fields: ['link', 'given', 'missing'],
    broken: ({ link, given = [], missing = [] }) =>
      link !== undefined && link !== 'parentOfMinor' && [...given, ...missing].includes('care'),
    says: {
      fr: 'La garde de l’enfant se prouve pour le père ou la mère d’un citoyen mineur : changez de qualité, ou enlevez cette preuve.',
      nl: 'De hoede over het kind wordt bewezen door de vader of moeder van een minderjarige burger: kies een andere hoedanigheid, of haal dat bewijs weg.',
      de: 'Die Sorge für das Kind weist der Vater oder die Mutter eines minderjährigen Bürgers nach: Wählen Sie eine andere Eigenschaft, oder entfernen Sie diesen Nachweis.',
    },
    source: article('40bis'),
  },
]
