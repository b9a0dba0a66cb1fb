import type { Plain } from '../../act.ts'
import type { PetitionData } from './fields.ts'

/** A petition of invented people against a 9bis refusal and the order that came with it. */
export const petitionExample: Plain<PetitionData> = {
  asks: ['annulment'],
  petitioners: [
    {
      name: 'Exemple',
      firstNames: 'Nadia',
      nationality: 'Utopie',
      birthDate: '1990-01-01',
      officeNumber: '9.000.001',
      capacity: 'own',
    },
    {
      name: 'Exemple',
      firstNames: 'Théo',
      nationality: 'Utopie',
      birthDate: '2014-05-05',
      officeNumber: '9.000.001',
      capacity: 'minor',
      representedBy: 'Nadia Exemple, sa mère, seule titulaire de l’autorité parentale',
    },
  ],
  residence: { street: 'rue de l’Exemple 1', postcode: '1000', town: 'Bruxelles' },
  electedAt: 'Me Claire Modèle',
  elected: { street: 'avenue du Modèle 2', postcode: '1050', town: 'Ixelles' },
  decisions: [
    {
      kind: 'article-9bis.irrecevable',
      author: 'office',
      taken: '2026-02-20',
      reference: '9.000.001/REG',
      withOrder: false,
      notifiedBy: 'hand',
      notifiedOn: '2026-03-05',
      proof: 'acte de notification signé, pièce 1',
      detained: false,
      printedDays: 30,
    },
    {
      kind: 'annexe-13',
      author: 'office',
      taken: '2026-02-20',
      withOrder: true,
      notifiedBy: 'hand',
      notifiedOn: '2026-03-05',
      proof: 'acte de notification signé, pièce 2',
      detained: false,
    },
  ],
  addressee: true,
  facts:
    'La partie requérante vit en Belgique depuis 2016. Son fils y est né et y va à l’école.\nElle a demandé une autorisation de séjour le 3 mars 2025 sur la base de l’article 9bis. L’Office des étrangers a déclaré la demande irrecevable.',
  grounds: [
    {
      rules:
        'Articles 9bis et 62, § 2, de la loi du 15 décembre 1980.\nArticles 2 et 3 de la loi du 29 juillet 1991 relative à la motivation formelle des actes administratifs.',
      explanation:
        'La décision ne répond pas à l’élément tiré de la scolarité de l’enfant, exposé au point 4 de la demande.\nElle se borne à une formule générale, qui ne permet pas de comprendre pourquoi un retour temporaire ne serait pas particulièrement difficile.',
    },
    {
      rules: 'Article 74/13 de la loi du 15 décembre 1980.',
      explanation:
        'L’ordre de quitter le territoire ne dit rien de l’intérêt de l’enfant ni de la vie familiale.',
    },
  ],
  asylumLanguage: 'none',
  hearingLanguage: 'français',
  legalAid: 'asked',
  legalAidProof: 'décision du bureau d’aide juridique, pièce 4',
  signer: 'lawyer',
  lawyer: { name: 'Me Claire Modèle', bar: 'Bruxelles', mail: 'c.modele@example.org' },
  via: 'registered',
  copies: 4,
  decisionCopy: true,
  pieces: [
    { title: 'Décision d’irrecevabilité et son acte de notification', on: '2026-02-20', pages: 4 },
    {
      title: 'Ordre de quitter le territoire et son acte de notification',
      on: '2026-02-20',
      pages: 3,
    },
    { title: 'Attestation de fréquentation scolaire', on: '2026-01-12', pages: 1 },
    { title: 'Décision du bureau d’aide juridique', on: '2026-03-10', pages: 1 },
  ],
  place: 'Bruxelles',
  filedOn: '2026-03-27',
}
