/** What a bundle says of the case that it comes from. */
export const bundleFr = {
  title: 'Pièces du dossier',
  titleOf: (procedure: string) => `Pièces\u00A0: ${procedure}`,
  terms: {
    persons: 'Personnes',
    officeNumber: 'Numéro de l’Office',
    counsel: 'Conseil',
    procedure: 'Procédure',
    addressee: 'Destinataire',
    reference: 'Notre référence',
  },
  /** `is`: on the cover. `to`: after « Copie remise à ». */
  addressees: {
    office: { is: 'Office des étrangers', to: 'l’Office des étrangers' },
    commune: (commune: string | undefined) => {
      const name = `administration communale${commune === undefined ? '' : ` de ${commune}`}`
      return { is: `A${name.slice(1)}`, to: `l’${name}` }
    },
    council: {
      is: 'Conseil du contentieux des étrangers',
      to: 'la présidence du Conseil du contentieux des étrangers',
    },
  },
  /** After « Copie remise à … pour ». */
  copyFor: (procedure: string | undefined) =>
    procedure === undefined ? 'le dossier indiqué' : `la procédure «\u00A0${procedure}\u00A0»`,
  groups: {
    A: 'A. Identité',
    B: 'B. Redevance',
    C: 'C. Résidence',
    D: 'D. Procédures',
    E: 'E. Circonstances exceptionnelles',
    F: 'F. Motifs de fond',
    other: 'Autres pièces',
  },
  paperOnly: (number: number, title: string) =>
    `Pièce ${number}\u00A0: ${title}\n\nCette pièce n’existe que sur papier. Placez-la ici avant l’envoi.`,
}

export type BundleWords = typeof bundleFr
