import { regle90180 } from '@sejour/law/court-sejour'
import { choice, day, group, list, optional, text, whole } from '../../field/field.ts'
import { declarationFields } from '../../parts/short-stay.ts'
import { comesFor } from '../../parts/two-annexes-three.ts'

const [
  {
    value: { max: MAX, window: WINDOW },
  },
] = regle90180

/** Which of the two declarations of a short stay a person makes. */
const regime = choice(
  { fr: 'La personne est', nl: 'De persoon is', de: 'Die Person ist' },
  {
    'third-country': {
      fr: 'ressortissante d’un pays tiers',
      nl: 'onderdaan van een derde land',
      de: 'Drittstaatsangehöriger',
    },
    'free-movement': {
      fr: 'citoyenne de l’Union ou de l’AELE, ou membre de sa famille',
      nl: 'burger van de Unie of van de EVA, of familielid',
      de: 'Bürger der Union oder der EFTA oder Familienmitglied',
    },
  },
)

/** What a declaration of arrival has to say. */
export const fields = {
  comesFor,
  regime,
  ...declarationFields,
  visa: optional(
    group(
      { fr: 'Visa', nl: 'Visum', de: 'Visum' },
      {
        number: text({ fr: 'Numéro', nl: 'Nummer', de: 'Nummer' }, { most: 40 }),
        from: day({ fr: 'Valable du', nl: 'Geldig van', de: 'Gültig vom' }),
        until: day({ fr: 'Valable jusqu’au', nl: 'Geldig tot', de: 'Gültig bis' }),
        days: whole(
          {
            fr: 'Jours encore permis par le visa',
            nl: 'Dagen die het visum nog toestaat',
            de: 'Vom Visum noch erlaubte Tage',
          },
          { least: 1, most: MAX },
        ),
      },
    ),
  ),
  earlier: list(
    {
      fr: `Séjours antérieurs dans l’espace Schengen (${WINDOW} derniers jours)`,
      nl: `Eerdere verblijven in het Schengengebied (laatste ${WINDOW} dagen)`,
      de: `Frühere Aufenthalte im Schengen-Raum (letzte ${WINDOW} Tage)`,
    },
    {
      from: day({ fr: 'Du', nl: 'Van', de: 'Von' }),
      to: day({ fr: 'Au', nl: 'Tot', de: 'Bis' }),
    },
    { most: 60 },
  ),
}
