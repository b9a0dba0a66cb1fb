import { execFileSync } from 'node:child_process'
import type { Document } from '@sejour/documents'

/** A form with every kind of block and run that forms have. */
export const form: Document = {
  lang: 'fr',
  title: 'Décision de refus de séjour',
  heading: [
    'Décision de refus de séjour ',
    { struck: 'avec ordre de quitter le territoire' },
    ' ',
    { mark: '1' },
  ],
  foot: 'Annexe d’exemple, version du 1er janvier 2026, FR',
  masthead: {
    lines: [
      'Royaume de Belgique',
      ['Commune de ', { filled: 'Exempleville' }],
      ['Réf. ', { filled: 'EX/2026/0001' }],
    ],
    form: 'Annexe d’exemple',
  },
  blocks: [
    { kind: 'page', name: 'Recto' },
    {
      kind: 'paragraph',
      text: [
        'En exécution de ',
        { struck: 'l’article premier' },
        ' / ',
        { strong: 'l’article deux' },
        ', la demande introduite le ',
        { filled: '12 mars 2026' },
        ' par :',
      ],
    },
    {
      kind: 'terms',
      items: [
        { term: 'Nom', is: [{ filled: 'Exemple' }] },
        { term: ['Numéro national ', { mark: '2' }], is: [{ filled: '00.00.00-000.00' }] },
        { term: 'Né à', is: [{ words: 'طنجة', lang: 'ar' }] },
      ],
    },
    { kind: 'heading', level: 1, text: 'Motifs' },
    {
      kind: 'boxes',
      items: [
        { ticked: false, text: 'premier motif ;' },
        {
          ticked: true,
          text: 'second motif :',
          more: [
            { kind: 'paragraph', text: [{ filled: 'Les ressources n’ont pas été établies.' }] },
          ],
        },
      ],
    },
    { kind: 'statement', text: 'Ce document n’est pas un titre d’identité.' },
    { kind: 'paragraph', text: ['Fait à ', { filled: 'Exempleville' }] },
    {
      kind: 'signatures',
      places: [
        { label: 'Sceau', seal: true },
        { label: ['La bourgmestre ', { struck: 'ou son délégué' }], name: 'T. Voorbeeld' },
      ],
    },
    {
      kind: 'marks',
      items: [
        { mark: '1', text: 'Biffer la mention inutile.' },
        { mark: '2', text: 'S’il existe.' },
      ],
    },
    { kind: 'page', name: 'Acte de notification' },
    { kind: 'heading', level: 1, text: 'Notification' },
    { kind: 'heading', level: 2, text: 'Recours' },
    {
      kind: 'paragraph',
      text: 'Un recours peut être introduit.',
      margin: 'Loi d’exemple, art. 3',
    },
    { kind: 'list', items: ['Bruxelles', 'Liège'] },
    { kind: 'list', items: ['écrire', 'signer'], ordered: true },
    { kind: 'code', to: 'https://exemple.invalid/a', text: 'Pour en savoir plus :' },
    {
      kind: 'table',
      caption: 'Délais',
      head: ['Acte', 'Dernier jour'],
      rows: [
        ['Recours', [{ filled: '23 décembre 2026' }]],
        [[{ link: 'En ligne', to: 'https://exemple.invalid/b' }], '7 décembre 2026'],
      ],
      widths: [3, 2],
    },
    { kind: 'note', text: 'L’agent l’a constaté.' },
    {
      kind: 'signatures',
      places: [
        { label: 'Signature de la personne', instead: 'A refusé de signer' },
        { label: 'Signature de l’agent', name: 'N. Exemple' },
      ],
    },
  ],
}

/** A letter: sender, address in the window, watermark, labels. */
export const letter: Document = {
  lang: 'nl',
  title: 'Verzoek om inlichtingen',
  about: 'Dossier 12, 5 maart 2026',
  letterhead: { name: 'Kantoor Voorbeeld', lines: ['Voorbeeldstraat 1, 1000 Brussel'] },
  watermark: 'specimen',
  blocks: [
    {
      kind: 'address',
      lines: ['Aangetekend', 'Voorbeelddienst', 'Voorbeeldlaan 44', '1000 Brussel'],
    },
    { kind: 'paragraph', text: 'Geachte mevrouw, geachte heer,' },
    { kind: 'heading', level: 1, text: 'Vraag' },
    { kind: 'paragraph', text: 'Wanneer wordt de beslissing genomen?' },
    { kind: 'signatures', places: [{ label: 'De advocaat', name: 'N. Exemple' }] },
    { kind: 'page', name: 'Etiketten' },
    {
      kind: 'labels',
      items: [['Voorbeelddienst', '1000 Brussel'], ['Raad'], ['Kantoor Voorbeeld']],
    },
  ],
}

/** The same form for eyes that need it larger. */
export const largeForm: Document = { ...form, large: true }

/** Whether a program of the system can be started. */
export function has(command: string): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' })
    return true
  } catch {
    process.stdout.write(`No ${command}: what it checks was not run.\n`)
    return false
  }
}

/** What a program of the system says. */
export function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** Text without what only lays it out, so that two files can be compared. */
export function plainText(text: string): string {
  return text
    .replaceAll(/[☒☐•\u200e\u200f\u202a-\u202e\f]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
