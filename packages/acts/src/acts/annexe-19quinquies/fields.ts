import { choice, day, list, text } from '../../field/field.ts'
import { appeal } from '../../parts/appeal.ts'
import { communeNotification } from '../../parts/commune-notification.ts'
import { communeFields, mayorSigns } from '../../parts/commune.ts'
import { address, person } from '../../parts/person.ts'
import { words } from './words.ts'

const inEachLang = (key: keyof typeof words.fr) => ({
  fr: words.fr[key],
  nl: words.nl[key],
  de: words.de[key],
})

/** What a refusal to take a request of free movement into consideration has to say. */
export const fields = {
  ...communeFields,
  request: choice(
    { fr: 'Demande', nl: 'Aanvraag', de: 'Antrag' },
    {
      'annexe-19': {
        fr: 'd’un citoyen (annexe 19)',
        nl: 'van een burger (bijlage 19)',
        de: 'eines Bürgers (Anlage 19)',
      },
      'annexe-19ter': {
        fr: 'd’un membre de la famille (annexe 19ter)',
        nl: 'van een familielid (bijlage 19ter)',
        de: 'eines Familienmitglieds (Anlage 19ter)',
      },
    },
  ),
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  residence: address({ fr: 'Adresse', nl: 'Adres', de: 'Adresse' }, 'applicant'),
  presentedOn: day(
    { fr: 'Demande présentée le', nl: 'Aanvraag aangeboden op', de: 'Antrag vorgelegt am' },
    { from: 'procedure.filed-on' },
  ),
  because: choice(inEachLang('because'), {
    identity: inEachLang('identity'),
    proofs: inEachLang('proofs'),
    bond: inEachLang('bond'),
  }),
  missing: list(
    { fr: 'Ce qui manque', nl: 'Wat ontbreekt', de: 'Was fehlt' },
    { what: text({ fr: 'Preuve', nl: 'Bewijs', de: 'Nachweis' }) },
    { most: 20 },
  ),
  signer: mayorSigns,
  decidedOn: day(
    { fr: 'Date de la décision', nl: 'Datum van de beslissing', de: 'Datum der Entscheidung' },
    { from: 'decision.day' },
  ),
  notification: communeNotification(),
  appeal: appeal(),
}
