import { article } from '@sejour/law'
import type { Draft } from '../../field/field.ts'
import type { Rule } from '../../rule.ts'
import type { Data } from './fields.ts'

type GrantDraft = Draft<Data>

const count = (items: readonly unknown[] | undefined) => items?.length ?? 0

/** The duration, and the conditions that only a limited one can have. */
export const grantRules: readonly Rule<GrantDraft>[] = [
  {
    id: 'limited-without-duration',
    breaks: 'missing',
    fields: ['months', 'duration'],
    broken: ({ duration, months }) => duration === 'limited' && months === undefined,
    says: {
      fr: 'Un séjour limité dit pour combien de mois : indiquez-les.',
      nl: 'Een beperkt verblijf zegt voor hoeveel maanden: vermeld ze.',
      de: 'Ein befristeter Aufenthalt sagt, für wie viele Monate: Geben Sie sie an.',
    },
    source: article('13', { paragraph: '§ 1er' }),
  },
  {
    id: 'unlimited-with-duration',
    breaks: 'contradiction',
    fields: ['months', 'duration'],
    broken: ({ duration, months }) => duration === 'unlimited' && months !== undefined,
    says: {
      fr: 'Un séjour illimité n’a pas de durée : enlevez les mois ou choisissez une durée limitée.',
      nl: 'Een onbeperkt verblijf heeft geen duur: haal de maanden weg of kies een beperkte duur.',
      de: 'Ein unbefristeter Aufenthalt hat keine Dauer: Entfernen Sie die Monate oder wählen Sie eine befristete Dauer.',
    },
    source: article('13', { paragraph: '§ 1er' }),
  },
  {
    id: 'unlimited-with-conditions',
    breaks: 'contradiction',
    fields: ['conditions', 'duration'],
    broken: ({ duration, conditions }) => duration === 'unlimited' && count(conditions) > 0,
    says: {
      fr: 'Un séjour illimité n’est plus conditionnel : enlevez les conditions ou choisissez une durée limitée.',
      nl: 'Een onbeperkt verblijf is niet meer voorwaardelijk: haal de voorwaarden weg of kies een beperkte duur.',
      de: 'Ein unbefristeter Aufenthalt ist nicht mehr bedingt: Entfernen Sie die Bedingungen oder wählen Sie eine befristete Dauer.',
    },
  },
  {
    id: 'unlimited-with-proofs',
    breaks: 'contradiction',
    fields: ['proofs', 'duration'],
    broken: ({ duration, proofs }) => duration === 'unlimited' && count(proofs) > 0,
    says: {
      fr: 'Un séjour illimité ne se prolonge pas : enlevez les preuves à joindre.',
      nl: 'Een onbeperkt verblijf wordt niet verlengd: haal de toe te voegen bewijzen weg.',
      de: 'Ein unbefristeter Aufenthalt wird nicht verlängert: Entfernen Sie die beizufügenden Nachweise.',
    },
  },
  {
    id: 'conditions-unsaid',
    breaks: 'missing',
    fields: ['conditions', 'unconditional'],
    broken: ({ duration, conditions, unconditional }) =>
      duration === 'limited' && count(conditions) === 0 && unconditional !== true,
    says: {
      fr: 'Les conditions de la prolongation se lisent dans la décision : écrivez-les, ou dites qu’il n’y en a pas.',
      nl: 'De voorwaarden voor de verlenging staan in de beslissing: schrijf ze, of zeg dat er geen zijn.',
      de: 'Die Bedingungen für die Verlängerung stehen in der Entscheidung: Schreiben Sie sie, oder sagen Sie, dass es keine gibt.',
    },
  },
  {
    id: 'conditions-none-and-some',
    breaks: 'contradiction',
    fields: ['unconditional', 'conditions'],
    broken: ({ conditions, unconditional }) => unconditional === true && count(conditions) > 0,
    says: {
      fr: 'La décision fixe des conditions, ou n’en fixe aucune : enlevez l’un des deux.',
      nl: 'De beslissing stelt voorwaarden, of geen enkele: haal een van beide weg.',
      de: 'Die Entscheidung stellt Bedingungen oder keine: Entfernen Sie eines von beiden.',
    },
  },
]
