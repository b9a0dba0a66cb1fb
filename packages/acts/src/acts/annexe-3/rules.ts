import { annexeAr, article, circulaireSur9bis } from '@sejour/law'
import type { DataOf, Draft } from '../../field/field.ts'
import { isBefore } from '../../parts/days.ts'
import { endOfStay } from '../../parts/short-stay.ts'
import type { Rule } from '../../rule.ts'
import type { fields } from './fields.ts'

export type Arrival = Draft<DataOf<typeof fields>>

/** What a declaration of arrival may not say together. */
export const rules: readonly Rule<Arrival>[] = [
  {
    id: 'receipt-9bis',
    breaks: 'contradiction',
    fields: ['comesFor'],
    broken: ({ comesFor }) => comesFor === 'article-9bis',
    says: {
      fr: 'Une demande fondée sur l’article 9bis reçoit l’annexe 3 de la circulaire du 21 juin 2007, après l’enquête de résidence : prenez l’autre acte.',
      nl: 'Voor een aanvraag op grond van artikel 9bis wordt bijlage 3 van de omzendbrief van 21 juni 2007 afgegeven, na de woonstcontrole: neem de andere akte.',
      de: 'Für einen Antrag auf der Grundlage von Artikel 9bis wird nach der Wohnsitzkontrolle Anlage 3 des Rundschreibens vom 21. Juni 2007 ausgestellt: Nehmen Sie das andere Schriftstück.',
    },
    source: circulaireSur9bis,
  },
  {
    id: 'request-9ter',
    breaks: 'contradiction',
    fields: ['comesFor'],
    broken: ({ comesFor }) => comesFor === 'article-9ter',
    says: {
      fr: 'Une demande fondée sur l’article 9ter s’envoie par recommandé à l’Office des étrangers : elle n’est pas une déclaration d’arrivée.',
      nl: 'Een aanvraag op grond van artikel 9ter wordt aangetekend aan de Dienst Vreemdelingenzaken gestuurd: zij is geen aankomstverklaring.',
      de: 'Ein Antrag auf der Grundlage von Artikel 9ter wird per Einschreiben an das Ausländeramt gesandt: Er ist keine Ankunftserklärung.',
    },
    source: article('9ter'),
  },
  {
    id: 'takes-annexe-3ter',
    breaks: 'contradiction',
    fields: ['regime'],
    broken: ({ regime }) => regime === 'free-movement',
    says: {
      fr: 'Un citoyen de l’Union ou de l’AELE, et sa famille, déclarent leur présence par une annexe 3ter.',
      nl: 'Een burger van de Unie of van de EVA, en zijn familie, melden hun aanwezigheid met een bijlage 3ter.',
      de: 'Ein Bürger der Union oder der EFTA und seine Familie erklären ihre Anwesenheit mit einer Anlage 3ter.',
    },
    source: annexeAr('3ter'),
  },
  {
    id: 'earlier-stays-impossible',
    breaks: 'contradiction',
    fields: ['earlier'],
    broken: (draft) => endOfStay(draft) === 'impossible',
    says: {
      fr: 'Les séjours antérieurs ne peuvent pas être tous vrais : l’un finit avant de commencer, ou deux se chevauchent.',
      nl: 'De eerdere verblijven kunnen niet allemaal kloppen: één eindigt voordat het begint, of twee overlappen elkaar.',
      de: 'Die früheren Aufenthalte können nicht alle stimmen: Einer endet, bevor er beginnt, oder zwei überschneiden sich.',
    },
  },
  {
    id: 'earlier-stay-after-entry',
    breaks: 'contradiction',
    fields: ['earlier', 'entry'],
    broken: ({ earlier = [], entry }) => earlier.some(({ to }) => isBefore(entry, to)),
    says: {
      fr: 'Un séjour antérieur finit après l’entrée que la personne déclare : il n’est pas antérieur.',
      nl: 'Een eerder verblijf eindigt na de binnenkomst die de persoon aangeeft: het is geen eerder verblijf.',
      de: 'Ein früherer Aufenthalt endet nach der erklärten Einreise: Er ist kein früherer.',
    },
  },
  {
    id: 'no-days-left',
    breaks: 'contradiction',
    fields: ['earlier', 'entry'],
    broken: (draft) => endOfStay(draft) === 'none',
    says: {
      fr: 'Le jour de l’entrée, il ne restait aucun jour de séjour sur la période que la loi regarde : la déclaration ne peut pas en donner.',
      nl: 'Op de dag van binnenkomst bleef er in de periode die de wet bekijkt geen enkele dag verblijf over: de verklaring kan er geen geven.',
      de: 'Am Tag der Einreise blieb in dem Zeitraum, den das Gesetz betrachtet, kein Aufenthaltstag übrig: Die Erklärung kann keinen geben.',
    },
    source: article('6'),
  },
  {
    id: 'declared-after-stay',
    breaks: 'contradiction',
    fields: ['declaredOn', 'entry'],
    broken: ({ declaredOn, ...draft }) => {
      const end = endOfStay(draft)
      return end !== 'none' && end !== 'impossible' && isBefore(end, declaredOn)
    },
    says: {
      fr: 'Le jour de la déclaration, le séjour permis est déjà fini : une déclaration d’arrivée ne le prolonge pas.',
      nl: 'Op de dag van de aangifte is het toegestane verblijf al voorbij: een aankomstverklaring verlengt het niet.',
      de: 'Am Tag der Erklärung ist der erlaubte Aufenthalt schon zu Ende: Eine Ankunftserklärung verlängert ihn nicht.',
    },
    source: article('6'),
  },
  {
    id: 'entry-outside-visa',
    breaks: 'contradiction',
    fields: ['visa.from', 'visa.until', 'entry'],
    broken: ({ visa, entry }) => isBefore(entry, visa?.from) || isBefore(visa?.until, entry),
    says: {
      fr: 'L’entrée a eu lieu en dehors des jours du visa : corrigez-les, ou dites sur quoi repose l’entrée.',
      nl: 'De binnenkomst viel buiten de dagen van het visum: verbeter ze, of zeg waarop de binnenkomst steunt.',
      de: 'Die Einreise lag außerhalb der Tage des Visums: Berichtigen Sie sie, oder sagen Sie, worauf die Einreise beruht.',
    },
    source: article('6'),
  },
]
