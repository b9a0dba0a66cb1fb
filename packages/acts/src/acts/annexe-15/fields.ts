import { choice, day, optional, yesNo } from '../../field/field.ts'
import { communeFields, mayorSigns } from '../../parts/commune.ts'
import { address, person } from '../../parts/person.ts'
import { words } from './words.ts'

const inEachLang = (key: keyof typeof words.fr) => ({
  fr: words.fr[key],
  nl: words.nl[key],
  de: words.de[key],
})

/** What an attestation has to say: one situation, its day, and its own validity. */
export const fields = {
  ...communeFields,
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  residence: address({ fr: 'Adresse', nl: 'Adres', de: 'Adresse' }, 'applicant'),
  box: choice(
    { fr: 'La personne', nl: 'De persoon', de: 'Die Person' },
    {
      establishment: inEachLang('establishment'),
      renewal: inEachLang('renewal'),
      studentRenewal: inEachLang('studentRenewal'),
      return: inEachLang('return'),
      permanent: inEachLang('permanent'),
      searchYear: inEachLang('searchYear'),
      frontier: inEachLang('frontier'),
      reflection: inEachLang('reflection'),
      card: inEachLang('card'),
    },
  ),
  requestedOn: optional(
    day({ fr: 'Demande du', nl: 'Aanvraag van', de: 'Antrag vom' }, { from: 'procedure.filed-on' }),
  ),
  expiresOn: optional(
    day({ fr: 'Titre expiré le', nl: 'Titel verstreken op', de: 'Titel abgelaufen am' }),
  ),
  returnedOn: optional(day({ fr: 'Retour le', nl: 'Terugkeer op', de: 'Rückkehr am' })),
  grantedOn: optional(
    day({ fr: 'Titre accordé le', nl: 'Titel toegekend op', de: 'Titel gewährt am' }),
  ),
  extension: yesNo({
    fr: 'Elle prolonge une attestation précédente',
    nl: 'Het verlengt een vorig attest',
    de: 'Sie verlängert eine vorige Bescheinigung',
  }),
  from: day({ fr: 'Valable du', nl: 'Geldig van', de: 'Gültig vom' }),
  until: day({ fr: 'Valable jusqu’au', nl: 'Geldig tot', de: 'Gültig bis' }),
  signer: mayorSigns,
  on: day({
    fr: 'Date de l’attestation',
    nl: 'Datum van het attest',
    de: 'Datum der Bescheinigung',
  }),
}
