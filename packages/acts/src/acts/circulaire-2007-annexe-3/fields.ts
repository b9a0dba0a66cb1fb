import { choice, day, list, optional, text, whole } from '../../field/field.ts'
import { communeFields, mayorSigns } from '../../parts/commune.ts'
import { address, person, PERSON_LABELS } from '../../parts/person.ts'
import { comesFor } from '../../parts/two-annexes-three.ts'

/** What the receipt of a 9bis request has to say. */
export const fields = {
  ...communeFields,
  comesFor,
  person: person({ fr: 'Personne', nl: 'Persoon', de: 'Person' }),
  household: list(
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
  residence: address(
    { fr: 'Résidence effective', nl: 'Effectief verblijf', de: 'Tatsächlicher Wohnort' },
    'applicant',
  ),
  filedBy: choice(
    {
      fr: 'Comment la demande est arrivée',
      nl: 'Hoe de aanvraag toekwam',
      de: 'Wie der Antrag einging',
    },
    {
      registered: { fr: 'Par recommandé', nl: 'Bij aangetekende zending', de: 'Per Einschreiben' },
      hand: {
        fr: 'Remise à la commune',
        nl: 'Afgegeven aan de gemeente',
        de: 'Bei der Gemeinde abgegeben',
      },
    },
  ),
  sentOn: optional(
    day({
      fr: 'Recommandé envoyé le',
      nl: 'Aangetekende zending verstuurd op',
      de: 'Einschreiben abgesandt am',
    }),
  ),
  filedOn: day(
    { fr: 'Demande reçue le', nl: 'Aanvraag ontvangen op', de: 'Antrag erhalten am' },
    { from: 'procedure.filed-on' },
  ),
  pieces: whole(
    {
      fr: 'Nombre de pièces jointes',
      nl: 'Aantal bijgevoegde stukken',
      de: 'Anzahl der Unterlagen',
    },
    { least: 0, most: 5000 },
  ),
  domicile: optional(
    text({
      fr: 'Domicile élu indiqué dans la demande',
      nl: 'Gekozen woonplaats vermeld in de aanvraag',
      de: 'Im Antrag angegebener gewählter Wohnsitz',
    }),
  ),
  check: choice(
    {
      fr: 'Résultat de l’enquête de résidence',
      nl: 'Resultaat van de woonstcontrole',
      de: 'Ergebnis der Wohnsitzkontrolle',
    },
    {
      positive: { fr: 'Positif', nl: 'Positief', de: 'Positiv' },
      negative: { fr: 'Négatif', nl: 'Negatief', de: 'Negativ' },
      pending: {
        fr: 'Pas encore connu',
        nl: 'Nog niet bekend',
        de: 'Noch nicht bekannt',
      },
    },
  ),
  checkedOn: optional(
    day({
      fr: 'Rapport d’enquête du',
      nl: 'Verslag van de controle van',
      de: 'Kontrollbericht vom',
    }),
  ),
  transmittedOn: optional(
    day({
      fr: 'Transmise à l’Office le',
      nl: 'Overgezonden aan de Dienst op',
      de: 'Dem Ausländeramt übermittelt am',
    }),
  ),
  opinion: choice(
    {
      fr: 'Avis du bourgmestre',
      nl: 'Advies van de burgemeester',
      de: 'Stellungnahme des Bürgermeisters',
    },
    {
      joined: { fr: 'Joint au dossier', nl: 'Bij het dossier gevoegd', de: 'Der Akte beigefügt' },
      none: { fr: 'Aucun', nl: 'Geen', de: 'Keine' },
    },
  ),
  signer: mayorSigns,
  on: day({
    fr: 'Date de l’attestation',
    nl: 'Datum van het attest',
    de: 'Datum der Bescheinigung',
  }),
}
