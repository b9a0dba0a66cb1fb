import { choice, choices, group, text } from '../../field/field.ts'
import { euRequestFields } from '../../parts/eu-request.ts'
import { PERSON_LABELS } from '../../parts/person.ts'
import { words } from './words.ts'

const inEachLang = (key: keyof typeof words.fr) => ({
  fr: words.fr[key],
  nl: words.nl[key],
  de: words.de[key],
})

/** The links by which a family member asks, in the order of the form. */
export const LINKS = [
  'spouse',
  'registeredPartner',
  'descendant',
  'ascendant',
  'parentOfMinor',
  'otherFamily',
] as const

/** The proofs that may be given or still be due, beside that of the link. */
export const PROOFS = [
  'sponsorStay',
  'dependence',
  'care',
  'income',
  'housing',
  'insurance',
  'otherConditions',
] as const

const proofs = {
  sponsorStay: inEachLang('sponsorStay'),
  dependence: inEachLang('dependence'),
  care: inEachLang('care'),
  income: inEachLang('income'),
  housing: inEachLang('housing'),
  insurance: inEachLang('insurance'),
  otherConditions: inEachLang('otherConditions'),
} as const

/** What the request of a family member has to say. */
export const fields = {
  ...euRequestFields,
  link: choice(
    { fr: 'En qualité de', nl: 'Als', de: 'Als' },
    {
      spouse: inEachLang('spouse'),
      registeredPartner: inEachLang('registeredPartner'),
      descendant: inEachLang('descendant'),
      ascendant: inEachLang('ascendant'),
      parentOfMinor: inEachLang('parentOfMinor'),
      otherFamily: inEachLang('otherFamily'),
    },
  ),
  sponsor: group(inEachLang('joins'), {
    name: text(PERSON_LABELS.name),
    firstNames: text(PERSON_LABELS.firstNames),
    status: choice(
      { fr: 'Qui est', nl: 'Die is', de: 'Die ist' },
      {
        unionCitizen: inEachLang('unionCitizen'),
        belgianMoved: inEachLang('belgianMoved'),
        belgian: inEachLang('belgian'),
      },
    ),
  }),
  bond: choice(
    { fr: 'Lien de famille', nl: 'Familieband', de: 'Familienband' },
    {
      proved: { fr: 'Prouvé', nl: 'Bewezen', de: 'Nachgewiesen' },
      'not-proved': { fr: 'Pas prouvé', nl: 'Niet bewezen', de: 'Nicht nachgewiesen' },
    },
  ),
  given: choices(
    {
      fr: 'Autres preuves remises',
      nl: 'Andere afgegeven bewijzen',
      de: 'Weitere vorgelegte Nachweise',
    },
    proofs,
    { least: 0 },
  ),
  missing: choices(
    {
      fr: 'Preuves encore attendues',
      nl: 'Nog verwachte bewijzen',
      de: 'Noch erwartete Nachweise',
    },
    proofs,
    { least: 0 },
  ),
}
