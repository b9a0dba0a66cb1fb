import { choice, day, group, optional, text } from '../../field/field.ts'
import { cited } from '../../parts/letter/citations.ts'
import { letterFields } from '../../parts/letter/frame.ts'
import { pieces } from '../../parts/letter/pieces.ts'
import { pendingRequest } from '../../parts/letter/request.ts'
import { PERSON_LABELS } from '../../parts/person.ts'

/** What the signal needs: the request of the parent, the child, and the bond. */
export const fields = {
  ...letterFields(),
  ...pendingRequest(),
  transmittedOn: optional(
    day({
      fr: 'Transmise à l’Office le',
      nl: 'Overgezonden aan de Dienst Vreemdelingenzaken op',
      de: 'Dem Ausländeramt übermittelt am',
    }),
  ),
  child: group(
    { fr: 'Enfant', nl: 'Kind', de: 'Kind' },
    {
      name: text({ fr: 'Nom et prénoms', nl: 'Naam en voornamen', de: 'Name und Vornamen' }),
      birthDate: day(PERSON_LABELS.birthDate),
      nationality: text(PERSON_LABELS.nationality),
      parentage: cited(),
      stay: choice(
        { fr: 'Séjour de l’enfant', nl: 'Verblijf van het kind', de: 'Aufenthalt des Kindes' },
        {
          'third-country': {
            fr: 'Légal, ressortissant d’un pays tiers',
            nl: 'Wettig, onderdaan van een derde land',
            de: 'Legal, Drittstaatsangehöriger',
          },
          union: {
            fr: 'Belge ou citoyen de l’Union',
            nl: 'Belg of burger van de Unie',
            de: 'Belgier oder Unionsbürger',
          },
          none: {
            fr: 'Aucun séjour légal',
            nl: 'Geen wettig verblijf',
            de: 'Kein legaler Aufenthalt',
          },
        },
      ),
      title: text({
        fr: 'Titre de séjour de l’enfant',
        nl: 'Verblijfstitel van het kind',
        de: 'Aufenthaltstitel des Kindes',
      }),
      stayProof: cited(),
    },
  ),
  care: text(
    {
      fr: 'Le lien avec l’enfant : soins, contacts, charges',
      nl: 'De band met het kind: zorg, contacten, kosten',
      de: 'Die Bindung zum Kind: Fürsorge, Kontakte, Kosten',
    },
    { long: true },
  ),
  carePieces: cited(),
  pieces: pieces({ least: 1, from: 'pieces.new' }),
}
