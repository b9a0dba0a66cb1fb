import { choice, choices } from '../../field/field.ts'
import { euRequestFields } from '../../parts/eu-request.ts'
import { words } from './words.ts'

const inEachLang = (key: keyof typeof words.fr) => ({
  fr: words.fr[key],
  nl: words.nl[key],
  de: words.de[key],
})

/** What the request of a citizen of the Union has to say. */
export const fields = {
  ...euRequestFields,
  ground: choice(
    { fr: 'En qualité de', nl: 'Als', de: 'Als' },
    {
      employee: inEachLang('employee'),
      selfEmployed: inEachLang('selfEmployed'),
      jobSeeker: inEachLang('jobSeeker'),
      means: inEachLang('means'),
      student: inEachLang('student'),
      family: inEachLang('family'),
    },
  ),
  given: choices(
    { fr: 'Preuves remises', nl: 'Afgegeven bewijzen', de: 'Vorgelegte Nachweise' },
    {
      work: inEachLang('work'),
      enterprise: inEachLang('enterprise'),
      insuranceFund: inEachLang('insuranceFund'),
      search: inEachLang('search'),
      resources: inEachLang('resources'),
      healthInsurance: inEachLang('healthInsurance'),
      enrolment: inEachLang('enrolment'),
      bond: inEachLang('bond'),
      familyConditions: inEachLang('familyConditions'),
    },
    { least: 0 },
  ),
}
