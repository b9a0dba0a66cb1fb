import { petitionDe } from './de.ts'
import { petitionFr, type PetitionWords } from './fr.ts'
import { petitionNl } from './nl.ts'

const shared = ({
  viaRegistered,
  viaJBox,
  to,
  court,
  street,
  town,
  majeure,
  majeureSeveral,
  placeAndDay,
  signLawyer,
  signLawyerSeveral,
  signPetitioner,
}: PetitionWords) => ({
  viaRegistered,
  viaJBox,
  to,
  court,
  street,
  town,
  majeure,
  majeureSeveral,
  placeAndDay,
  signLawyer,
  signLawyerSeveral,
  signPetitioner,
})

/** The sentences of every paper in an appeal that runs already. */
export const runningWords = {
  fr: {
    ...shared(petitionFr),
    roll: 'Numéro de rôle',
    petitioner: 'Partie requérante',
    attacked: 'Décision attaquée',
  },
  nl: {
    ...shared(petitionNl),
    roll: 'Rolnummer',
    petitioner: 'Verzoekende partij',
    attacked: 'Bestreden beslissing',
  },
  de: {
    ...shared(petitionDe),
    roll: 'Listennummer',
    petitioner: 'Antragstellende Partei',
    attacked: 'Angefochtene Entscheidung',
  },
} as const

export type RunningKey = keyof (typeof runningWords)['fr']
