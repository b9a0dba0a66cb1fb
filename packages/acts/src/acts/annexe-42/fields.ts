import { choice, day, optional } from '../../field/field.ts'
import { appeal } from '../../parts/appeal.ts'
import { communeNotification } from '../../parts/commune-notification.ts'
import { feeRequestFields } from '../../parts/fee-request.ts'

/** What a decision of inadmissibility for the fee has to say. */
export const fields = {
  ...feeRequestFields,
  because: choice(
    { fr: 'Ce qui manque', nl: 'Wat ontbreekt', de: 'Was fehlt' },
    {
      nothing: {
        fr: 'Rien n’est payé',
        nl: 'Er is niets betaald',
        de: 'Es ist nichts bezahlt',
      },
      balance: {
        fr: 'Le solde, après une annexe 43',
        nl: 'Het saldo, na een bijlage 43',
        de: 'Der Restbetrag, nach einer Anlage 43',
      },
    },
  ),
  notifiedOn: optional(
    day({
      fr: 'Annexe 43 notifiée le',
      nl: 'Bijlage 43 ter kennis gebracht op',
      de: 'Anlage 43 notifiziert am',
    }),
  ),
  notification: communeNotification(),
  appeal: appeal(),
}
