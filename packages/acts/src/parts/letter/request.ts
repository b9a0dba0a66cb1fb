import { day, text } from '../../field/field.ts'

/** The request that a letter is about: when and where it was filed. */
export function pendingRequest() {
  return {
    filedOn: day(
      { fr: 'Demande introduite le', nl: 'Aanvraag ingediend op', de: 'Antrag eingereicht am' },
      { from: 'procedure.filed-on' },
    ),
    commune: text(
      {
        fr: 'Commune où elle a été introduite',
        nl: 'Gemeente waar ze is ingediend',
        de: 'Gemeinde, in der er eingereicht wurde',
      },
      { from: 'commune' },
    ),
  } as const
}
