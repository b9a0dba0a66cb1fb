import { localDate, type LocalDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import type { Rule } from '../../rule.ts'
import { isBefore } from '../days.ts'
import { isBelgianPostcode } from '../letter/belgian.ts'
import type { PetitionDraft } from './fields.ts'

const nullity = (point: string) => article('39/69', { paragraph: '§ 1er', subparagraph: 2, point })
const roll = (point: string) => article('39/69', { paragraph: '§ 1er', subparagraph: 3, point })

/** From this day on J-Box is open, and counsel need not send a copy by e-mail any more. */
export const ELECTRONIC_FROM = localDate('2021-12-10')

/** How many copies come with the original (article 39/69, § 1, subparagraph 3). */
const COPIES = 4

/** The J-Box of the Council, for a petition and for every later paper. */
export const jBoxTooEarly: Rule<{
  readonly via?: string | undefined
  readonly filedOn?: LocalDate | undefined
}> = {
  id: 'j-box-too-early',
  breaks: 'contradiction',
  fields: ['via', 'filedOn'],
  broken: ({ via, filedOn }) => via === 'j-box' && isBefore(filedOn, ELECTRONIC_FROM),
  says: {
    fr: 'J-Box n’est ouverte au Conseil que depuis le 10 décembre 2021 : choisissez un autre mode de dépôt.',
    nl: 'J-Box staat voor de Raad pas open sinds 10 december 2021: kies een andere wijze van indiening.',
    de: 'J-Box steht für den Rat erst seit dem 10. Dezember 2021 offen: Wählen Sie eine andere Art der Einreichung.',
  },
  source: article('39/57-1', { paragraph: '§ 2' }),
}

/** What article 39/69 wants of a petition: on pain of nullity, or of not being put on the roll. */
export const formRules: readonly Rule<PetitionDraft>[] = [
  {
    id: 'not-addressee',
    breaks: 'contradiction',
    fields: ['addressee'],
    broken: ({ addressee }) => addressee === false,
    says: {
      fr: 'Seule la personne que la décision vise peut l’attaquer ; un proche ou une association ne le peut pas à sa place.',
      nl: 'Alleen de persoon op wie de beslissing betrekking heeft, kan ze bestrijden; een naaste of een vereniging kan dat niet in zijn plaats.',
      de: 'Nur die Person, die die Entscheidung betrifft, kann sie anfechten; ein Angehöriger oder eine Vereinigung kann es nicht an ihrer Stelle.',
    },
    source: article('39/56'),
  },
  {
    id: 'decision-unnamed',
    breaks: 'missing',
    fields: ['decisions.name'],
    broken: ({ decisions = [] }) =>
      decisions.some(({ kind, name }) => kind === 'other' && name === undefined),
    says: {
      fr: 'La décision attaquée doit être désignée : écrivez son intitulé.',
      nl: 'De bestreden beslissing moet worden aangeduid: schrijf de benaming op.',
      de: 'Die angefochtene Entscheidung ist zu bezeichnen: Schreiben Sie ihre Bezeichnung.',
    },
    source: nullity('3°'),
  },
  {
    id: 'commune-unnamed',
    breaks: 'missing',
    fields: ['decisions.commune'],
    broken: ({ decisions = [] }) =>
      decisions.some(({ author, commune }) => author === 'commune' && commune === undefined),
    says: {
      fr: 'La décision vient d’une commune : dites laquelle, elle est la partie adverse.',
      nl: 'De beslissing komt van een gemeente: zeg welke, zij is de verwerende partij.',
      de: 'Die Entscheidung stammt von einer Gemeinde: Geben Sie an, von welcher; sie ist die Gegenpartei.',
    },
    source: nullity('3°'),
  },
  {
    id: 'elected-outside-belgium',
    breaks: 'contradiction',
    fields: ['elected.postcode'],
    broken: ({ elected }) => !isBelgianPostcode(elected?.postcode),
    says: {
      fr: 'Le domicile élu est en Belgique : son code postal a quatre chiffres, de 1000 à 9999.',
      nl: 'De gekozen woonplaats ligt in België: de postcode telt vier cijfers, van 1000 tot 9999.',
      de: 'Der gewählte Wohnsitz liegt in Belgien: Die Postleitzahl hat vier Ziffern, von 1000 bis 9999.',
    },
    source: nullity('2°'),
  },
  {
    id: 'signer-not-allowed',
    breaks: 'contradiction',
    fields: ['signer'],
    broken: ({ signer }) => signer === 'other',
    says: {
      fr: 'La requête est signée par la partie requérante ou par un avocat, et par personne d’autre.',
      nl: 'Het verzoekschrift wordt ondertekend door de verzoekende partij of door een advocaat, en door niemand anders.',
      de: 'Die Antragschrift wird von der antragstellenden Partei oder einem Rechtsanwalt unterzeichnet, von niemand anderem.',
    },
    source: article('39/69', { paragraph: '§ 1er', subparagraph: 1 }),
  },
  {
    id: 'lawyer-unnamed',
    breaks: 'missing',
    fields: ['lawyer.name', 'lawyer.bar'],
    broken: ({ signer, lawyer }) =>
      signer === 'lawyer' && (lawyer?.name === undefined || lawyer.bar === undefined),
    says: {
      fr: 'Un avocat signe : donnez son nom et son barreau.',
      nl: 'Een advocaat ondertekent: vermeld zijn naam en zijn balie.',
      de: 'Ein Rechtsanwalt unterzeichnet: Geben Sie seinen Namen und seine Rechtsanwaltschaft an.',
    },
    source: nullity('7°'),
  },
  {
    id: 'legal-aid-without-proof',
    breaks: 'missing',
    fields: ['legalAidProof'],
    broken: ({ legalAid, legalAidProof }) => legalAid === 'asked' && legalAidProof === undefined,
    says: {
      fr: 'Le pro deo se demande avec sa preuve : désignez la pièce.',
      nl: 'De kosteloze rechtspleging (pro Deo) wordt samen met het bewijs gevraagd: duid het stuk aan.',
      de: 'Die Pro-Deo-Vergünstigung wird mit dem Nachweis beantragt: Bezeichnen Sie die Unterlage.',
    },
    source: nullity('8°'),
  },
  {
    id: 'asylum-language',
    breaks: 'contradiction',
    fields: ['asylumLanguage'],
    broken: ({ asylumLanguage }, lang) =>
      asylumLanguage !== undefined && asylumLanguage !== 'none' && asylumLanguage !== lang,
    says: {
      fr: 'La demande d’asile fixe la langue de la requête, sous peine d’irrecevabilité : écrivez l’acte dans cette langue.',
      nl: 'De asielprocedure legt de taal van het verzoekschrift vast, op straffe van onontvankelijkheid: schrijf de akte in die taal.',
      de: 'Das Asylverfahren bestimmt die Sprache der Antragschrift, sonst ist sie unzulässig: Schreiben Sie sie in dieser Sprache.',
    },
    source: article('39/18', { subparagraph: 3 }),
  },
  {
    id: 'no-decision-copy',
    breaks: 'missing',
    fields: ['decisionCopy'],
    broken: ({ decisionCopy }) => decisionCopy === false,
    says: {
      fr: 'Sans copie de la décision attaquée, la requête n’est pas inscrite au rôle : joignez-la.',
      nl: 'Zonder afschrift van de bestreden beslissing komt het verzoekschrift niet op de rol: voeg het bij.',
      de: 'Ohne Abschrift der angefochtenen Entscheidung wird die Antragschrift nicht in die Liste eingetragen: Fügen Sie sie bei.',
    },
    source: roll('1°'),
  },
  {
    id: 'too-few-copies',
    breaks: 'contradiction',
    fields: ['copies', 'via'],
    broken: ({ copies, via }) =>
      copies !== undefined && copies < COPIES && (via === 'registered' || via === 'director'),
    says: {
      fr: `Sur papier, l’original est accompagné de ${COPIES} copies, sinon la requête n’est pas inscrite au rôle.`,
      nl: `Op papier gaat het origineel samen met ${COPIES} afschriften, anders komt het verzoekschrift niet op de rol.`,
      de: `Auf Papier liegen dem Original ${COPIES} Abschriften bei, sonst wird die Antragschrift nicht in die Liste eingetragen.`,
    },
    source: roll('2°'),
  },
  {
    id: 'no-email-copy',
    breaks: 'missing',
    fields: ['emailCopy', 'signer', 'filedOn'],
    broken: ({ emailCopy, signer, filedOn }) =>
      signer === 'lawyer' && emailCopy !== true && isBefore(filedOn, ELECTRONIC_FROM),
    says: {
      fr: 'Jusqu’au 9 décembre 2021, la partie assistée d’un avocat envoyait aussi une copie par courriel : dites qu’elle l’a été.',
      nl: 'Tot 9 december 2021 stuurde een partij met een advocaat ook een afschrift per e-mail: vermeld dat het verstuurd is.',
      de: 'Bis zum 9. Dezember 2021 sandte eine anwaltlich vertretene Partei auch eine Abschrift per E-Mail: Geben Sie an, dass dies geschah.',
    },
    source: { ...roll('7°'), readUntil: localDate('2021-12-09') },
  },
  jBoxTooEarly,
  {
    id: 'director-not-held',
    breaks: 'missing',
    fields: ['heldAt', 'via'],
    broken: ({ via, heldAt }) => via === 'director' && heldAt === undefined,
    says: {
      fr: 'Seule une personne détenue remet sa requête au directeur : dites dans quel centre ou quelle prison.',
      nl: 'Alleen wie vastgehouden wordt, geeft het verzoekschrift aan de directeur af: zeg in welk centrum of welke gevangenis.',
      de: 'Nur wer festgehalten wird, übergibt die Antragschrift dem Direktor: Geben Sie das Zentrum oder Gefängnis an.',
    },
    source: article('39/69', { paragraph: '§ 2' }),
  },
]
