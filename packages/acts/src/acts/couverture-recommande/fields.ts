import { choice, day, group, list, optional, text, whole, type DataOf } from '../../field/field.ts'
import { mailboxFields, RECIPIENTS } from '../../parts/petition/index.ts'

/** What goes in an envelope or over J-Box, to whom, and about what. */
export const coverFields = {
  sender: group({ fr: 'Expéditeur', nl: 'Afzender', de: 'Absender' }, mailboxFields('counsel')),
  to: choice({ fr: 'Destinataire', nl: 'Geadresseerde', de: 'Empfänger' }, RECIPIENTS),
  others: list(
    { fr: 'Autre destinataire', nl: 'Andere geadresseerde', de: 'Anderer Empfänger' },
    mailboxFields(),
    { most: 1 },
  ),
  way: choice(
    { fr: 'Mode d’envoi', nl: 'Wijze van verzending', de: 'Art der Versendung' },
    {
      registered: { fr: 'recommandé', nl: 'aangetekend', de: 'Einschreiben' },
      receipt: {
        fr: 'recommandé avec accusé de réception',
        nl: 'aangetekend met ontvangstbewijs',
        de: 'Einschreiben mit Rückschein',
      },
      'j-box': { fr: 'J-Box', nl: 'J-Box', de: 'J-Box' },
    },
  ),
  about: text({ fr: 'Objet', nl: 'Betreft', de: 'Betreff' }, { from: 'procedure.about' }),
  reference: optional(
    text({ fr: 'Référence', nl: 'Kenmerk', de: 'Zeichen' }, { most: 60, from: 'case.reference' }),
  ),
  contents: list(
    { fr: 'Dans l’enveloppe', nl: 'In de omslag', de: 'Im Umschlag' },
    {
      title: text({ fr: 'Document', nl: 'Document', de: 'Dokument' }),
      originals: whole(
        { fr: 'Originaux', nl: 'Originelen', de: 'Originale' },
        { least: 0, most: 50 },
      ),
      copies: whole({ fr: 'Copies', nl: 'Afschriften', de: 'Abschriften' }, { least: 0, most: 50 }),
      pages: optional(
        whole({ fr: 'Pages', nl: 'Bladzijden', de: 'Seiten' }, { least: 1, most: 9999 }),
      ),
    },
    { most: 400 },
  ),
  volumes: list(
    { fr: 'Fichiers pour J-Box', nl: 'Bestanden voor J-Box', de: 'Dateien für J-Box' },
    {
      title: text({ fr: 'Fichier', nl: 'Bestand', de: 'Datei' }),
      pages: whole({ fr: 'Pages', nl: 'Bladzijden', de: 'Seiten' }, { least: 1, most: 99_999 }),
      bytes: whole(
        { fr: 'Taille en octets', nl: 'Grootte in bytes', de: 'Größe in Byte' },
        { least: 1, most: 2_000_000_000 },
      ),
      sha256: text(
        { fr: 'Empreinte SHA-256', nl: 'SHA-256-controlegetal', de: 'SHA-256-Prüfsumme' },
        { most: 64 },
      ),
    },
    { most: 200 },
  ),
  postalNumber: optional(
    text(
      {
        fr: 'Numéro d’envoi recommandé',
        nl: 'Nummer van de aangetekende zending',
        de: 'Nummer der Einschreibsendung',
      },
      { most: 40 },
    ),
  ),
  signer: text(
    { fr: 'Signataire', nl: 'Ondertekenaar', de: 'Unterzeichner' },
    { from: 'counsel.name' },
  ),
  place: text({ fr: 'Fait à', nl: 'Gedaan te', de: 'Ausgefertigt in' }, { from: 'counsel.town' }),
  on: day({ fr: 'Envoyé le', nl: 'Verzonden op', de: 'Versandt am' }),
} as const

export type CoverData = DataOf<typeof coverFields>
