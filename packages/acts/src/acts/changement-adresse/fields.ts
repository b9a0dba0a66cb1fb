import { choice, choices, day, group, optional, text } from '../../field/field.ts'
import { cited } from '../../parts/letter/citations.ts'
import { electedDomicile } from '../../parts/letter/domicile.ts'
import { letterFields } from '../../parts/letter/frame.ts'
import { pieces } from '../../parts/letter/pieces.ts'

/** What a letter about a move needs; `residence` is the new one. */
export const fields = {
  ...letterFields(),
  movedOn: day({ fr: 'Depuis le', nl: 'Sinds', de: 'Seit dem' }, { from: 'residence.since' }),
  former: group(
    { fr: 'Ancienne adresse', nl: 'Vorig adres', de: 'Frühere Adresse' },
    {
      street: text(
        { fr: 'Rue et numéro', nl: 'Straat en nummer', de: 'Straße und Hausnummer' },
        { from: 'former-residence.street' },
      ),
      postcode: text(
        { fr: 'Code postal', nl: 'Postcode', de: 'Postleitzahl' },
        { most: 10, from: 'former-residence.postcode' },
      ),
      town: text({ fr: 'Localité', nl: 'Gemeente', de: 'Ort' }, { from: 'former-residence.town' }),
    },
  ),
  to: choices(
    { fr: 'Destinataires', nl: 'Geadresseerden', de: 'Empfänger' },
    {
      office: { fr: 'Office des étrangers', nl: 'Dienst Vreemdelingenzaken', de: 'Ausländeramt' },
      'new-commune': { fr: 'Nouvelle commune', nl: 'Nieuwe gemeente', de: 'Neue Gemeinde' },
      'former-commune': { fr: 'Ancienne commune', nl: 'Vorige gemeente', de: 'Frühere Gemeinde' },
    },
  ),
  commune: optional(
    text(
      { fr: 'Nouvelle commune', nl: 'Nieuwe gemeente', de: 'Neue Gemeinde' },
      { from: 'commune' },
    ),
  ),
  formerCommune: optional(
    text(
      { fr: 'Ancienne commune', nl: 'Vorige gemeente', de: 'Frühere Gemeinde' },
      { from: 'former-residence.town' },
    ),
  ),
  filedOn: optional(
    day(
      {
        fr: 'Demande 9bis introduite le',
        nl: '9bis-aanvraag ingediend op',
        de: '9bis-Antrag eingereicht am',
      },
      { from: 'procedure.filed-on' },
    ),
  ),
  domicileAt: choice(
    { fr: 'Le domicile élu', nl: 'De gekozen woonplaats', de: 'Der gewählte Wohnsitz' },
    {
      none: { fr: 'Il n’y en a pas', nl: 'Is er niet', de: 'Gibt es nicht' },
      stays: { fr: 'ne change pas', nl: 'wijzigt niet', de: 'ändert sich nicht' },
      moves: { fr: 'change aussi', nl: 'wijzigt ook', de: 'ändert sich auch' },
    },
  ),
  domicile: optional(
    electedDomicile(
      {
        fr: 'Nouveau domicile élu',
        nl: 'Nieuwe gekozen woonplaats',
        de: 'Neuer gewählter Wohnsitz',
      },
      { isNew: true },
    ),
  ),
  residencePieces: cited(),
  pieces: pieces({ least: 0, from: 'pieces.new' }),
}
