import type { DataOf, Draft } from '../../field/field.ts'
import { group, text, whole } from '../../field/field.ts'
import { maintien } from '@sejour/law/eloignement'
import { fields as orderFields } from '../annexe-13/fields.ts'

/** What an order to leave needs, and the detention that it also orders. */
export const fields = {
  ...orderFields,
  detention: group(
    { fr: 'Maintien', nl: 'Vasthouding', de: 'Festhaltung' },
    {
      place: text({ fr: 'Lieu', nl: 'Plaats', de: 'Ort' }),
      months: whole(
        { fr: 'Mois, au plus', nl: 'Maanden, hoogstens', de: 'Monate, höchstens' },
        { least: 1, most: maintien.firstMonths },
      ),
      why: text(
        {
          fr: 'Pourquoi il est nécessaire dans ce cas',
          nl: 'Waarom ze in dit geval noodzakelijk is',
          de: 'Warum sie in diesem Fall notwendig ist',
        },
        { long: true },
      ),
      lessCoercive: text(
        {
          fr: 'Pourquoi une mesure moins contraignante ne suffit pas',
          nl: 'Waarom een minder dwingende maatregel niet volstaat',
          de: 'Warum eine weniger einschneidende Maßnahme nicht genügt',
        },
        { long: true },
      ),
    },
  ),
}

export type Data13septies = DataOf<typeof fields>
export type Draft13septies = Draft<Data13septies>
