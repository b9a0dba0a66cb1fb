import type { Accounts, OrganisationSettings } from '@sejour/accounts'
import type { Actor } from '@sejour/desk'
import type { DeskParts } from '../desk/parts.ts'

/** Where the organisation of somebody works, who signs its letters, and what stands above them. */
export function ourOffice({
  organisations,
}: Pick<Accounts, 'organisations'>): Pick<Required<DeskParts>, 'officeOf' | 'counselOf'> {
  const find = (actor: Actor) => organisations.find(actor)
  return {
    officeOf: async (actor) => placeOf((await find(actor))?.settings ?? {}),
    counselOf: async (actor) => {
      const found = await find(actor)
      const { letterhead, senderMail } = found?.settings ?? {}
      return {
        known: {
          name: actor.name,
          ...(found && { organisation: found.name }),
          ...placeOf(found?.settings ?? {}),
          ...(senderMail !== undefined && { mail: senderMail }),
        },
        ...(found &&
          letterhead !== undefined && {
            letterhead: { name: found.name, lines: letterhead.split(/\r?\n/) },
          }),
      }
    },
  }
}

function placeOf({ street, postcode, commune }: OrganisationSettings) {
  return {
    ...(street !== undefined && { street }),
    ...(postcode !== undefined && { postcode }),
    ...(commune !== undefined && { commune }),
  }
}
