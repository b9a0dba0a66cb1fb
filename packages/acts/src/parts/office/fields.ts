import { choice, day, group, list, optional, text } from '../../field/field.ts'
import { appeal } from '../appeal.ts'
import { notification } from '../notification.ts'
import { address, person, PERSON_LABELS } from '../person.ts'
import { minister } from '../signer.ts'

/** What every decision of the Office says of its person, its addressee and its signer. */
export const officeFields = {
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  commune: text({ fr: 'Commune', nl: 'Gemeente', de: 'Gemeinde' }, { most: 80, from: 'commune' }),
  domicile: group(
    { fr: 'Domicile élu', nl: 'Gekozen woonplaats', de: 'Gewählter Wohnsitz' },
    {
      at: choice(
        { fr: 'Élu', nl: 'Gekozen', de: 'Gewählt' },
        {
          residence: { fr: 'à sa résidence', nl: 'in de verblijfplaats', de: 'am Wohnort' },
          counsel: { fr: 'chez son avocat', nl: 'bij de advocaat', de: 'beim Rechtsanwalt' },
          trusted: {
            fr: 'chez une personne de confiance',
            nl: 'bij een vertrouwenspersoon',
            de: 'bei einer Vertrauensperson',
          },
          office: {
            fr: 'aucun : réputé à l’Office des étrangers',
            nl: 'geen: geacht bij de Dienst Vreemdelingenzaken',
            de: 'keiner: gilt als beim Ausländeramt gewählt',
          },
          detention: {
            fr: 'au lieu où la personne est maintenue',
            nl: 'op de plaats waar de persoon wordt vastgehouden',
            de: 'am Ort, an dem die Person festgehalten wird',
          },
        },
      ),
      with: optional(text({ fr: 'Chez', nl: 'Bij', de: 'Bei' }, { most: 160 })),
      address: optional(address({ fr: 'Adresse', nl: 'Adres', de: 'Adresse' }, undefined)),
    },
  ),
  counsel: optional(
    text(
      {
        fr: 'Avocat, qui reçoit une copie',
        nl: 'Advocaat, die een afschrift krijgt',
        de: 'Rechtsanwalt, der eine Abschrift erhält',
      },
      { most: 160, from: 'counsel.name' },
    ),
  ),
  place: text({ fr: 'Fait à', nl: 'Gedaan te', de: 'Ausgefertigt in' }),
  decidedOn: day(
    { fr: 'Décision du', nl: 'Beslissing van', de: 'Entscheidung vom' },
    { from: 'decision.day' },
  ),
  minister: minister(),
  signedBy: group(
    { fr: 'Signataire', nl: 'Ondertekenaar', de: 'Unterzeichner' },
    {
      name: text({ fr: 'Nom', nl: 'Naam', de: 'Name' }, { most: 120 }),
      as: choice(
        { fr: 'Signe comme', nl: 'Tekent als', de: 'Unterzeichnet als' },
        {
          minister: { fr: 'ministre', nl: 'minister', de: 'Minister' },
          delegate: {
            fr: 'délégué du ministre',
            nl: 'gemachtigde van de minister',
            de: 'Beauftragter des Ministers',
          },
        },
      ),
      rank: optional(text({ fr: 'Grade', nl: 'Graad', de: 'Dienstgrad' }, { most: 80 })),
    },
  ),
  notification: notification(),
  appeal: appeal(),
}

/** What a decision on a request under article 9bis also says of the request. */
export const requestFields = {
  requestedOn: day(
    { fr: 'Demande introduite le', nl: 'Aanvraag ingediend op', de: 'Antrag eingereicht am' },
    { from: 'procedure.filed-on' },
  ),
  requestLanguage: choice(
    { fr: 'Langue de la demande', nl: 'Taal van de aanvraag', de: 'Sprache des Antrags' },
    languages(),
  ),
  asylumLanguage: optional(
    choice(
      {
        fr: 'Langue de l’asile',
        nl: 'Taal van de asielprocedure',
        de: 'Sprache des Asylverfahrens',
      },
      { fr: languages().fr, nl: languages().nl },
      {
        hint: {
          fr: 'Seulement si la demande a été introduite durant une procédure d’asile, ou dans les six mois de sa clôture.',
          nl: 'Alleen als de aanvraag werd ingediend tijdens een asielprocedure, of binnen zes maanden na de afsluiting ervan.',
          de: 'Nur wenn der Antrag während eines Asylverfahrens oder binnen sechs Monaten nach dessen Abschluss eingereicht wurde.',
        },
      },
    ),
  ),
  others: list(
    {
      fr: 'Autres personnes comprises dans la demande',
      nl: 'Andere personen op wie de aanvraag betrekking heeft',
      de: 'Weitere vom Antrag erfasste Personen',
    },
    {
      name: text(PERSON_LABELS.name),
      firstNames: text(PERSON_LABELS.firstNames),
      birthDate: day(PERSON_LABELS.birthDate),
    },
    { most: 30, from: 'household' },
  ),
  decisionLanguage: choice(
    { fr: 'Langue de la décision', nl: 'Taal van de beslissing', de: 'Sprache der Entscheidung' },
    languages(),
  ),
}

function languages() {
  return {
    fr: { fr: 'français', nl: 'Frans', de: 'Französisch' },
    nl: { fr: 'néerlandais', nl: 'Nederlands', de: 'Niederländisch' },
    de: { fr: 'allemand', nl: 'Duits', de: 'Deutsch' },
  } as const
}
