import { article, ficheAdde } from '@sejour/law'
import { isBelgianPostcode } from '../../parts/letter/belgian.ts'
import { domicileRules } from '../../parts/letter/domicile.ts'
import { factRules } from '../../parts/letter/facts.ts'
import { pieceRules } from '../../parts/letter/pieces.ts'
import { signingRules } from '../../parts/letter/signing.ts'
import type { Rule } from '../../rule.ts'
import { isBoundByAsylum } from './asylum-tail.ts'
import type { Unfinished } from './fields.ts'
import { feeRules } from './rules-fee.ts'
import { identityRules } from './rules-identity.ts'

const exclusions = article('9bis', { paragraph: '§ 2' })
const language = article('51/4', { paragraph: '§ 3' })

/** Every citation of pieces in the request. */
export function citationsOf(request: Unfinished): readonly (string | undefined)[] {
  const { applicants = [], facts = [], circumstances = [], merits = [] } = request
  return [
    request.residencePieces,
    request.publicOrderPieces,
    ...applicants.flatMap(({ identity, fee }) => [identity?.cited, fee?.cited]),
    ...[...facts, ...circumstances, ...merits].map(({ cited }) => cited),
  ]
}

/** What the request may not say together. */
export const rules: readonly Rule<Unfinished>[] = [
  ...identityRules,
  ...feeRules,
  ...domicileRules,
  ...signingRules<Unfinished>(({ applicants = [] }) => applicants.map((one) => one.birthDate)),
  ...factRules<Unfinished>(),
  ...pieceRules<Unfinished>(citationsOf, ['circumstances.cited', 'merits.cited', 'facts.cited']),
  {
    id: 'residence-outside-belgium',
    breaks: 'contradiction',
    fields: ['residence.postcode'],
    broken: ({ residence }) => !isBelgianPostcode(residence?.postcode),
    says: {
      fr: 'La demande se fait là où la personne séjourne, en Belgique : donnez un code postal belge de quatre chiffres.',
      nl: 'De aanvraag gebeurt waar de persoon verblijft, in België: geef een Belgische postcode van vier cijfers.',
      de: 'Der Antrag wird dort gestellt, wo sich die Person aufhält, in Belgien: Geben Sie eine belgische Postleitzahl von vier Ziffern an.',
    },
    source: article('9bis', { paragraph: '§ 1er' }),
  },
  {
    id: 'residence-after-letter',
    breaks: 'contradiction',
    fields: ['residenceSince', 'on'],
    broken: ({ residenceSince, on }) =>
      residenceSince !== undefined && on !== undefined && residenceSince > on,
    says: {
      fr: 'La résidence commencerait après le jour de la lettre : elle est effective au jour de la demande.',
      nl: 'De verblijfplaats zou na de dag van de brief beginnen: zij is effectief op de dag van de aanvraag.',
      de: 'Der Wohnort begänne nach dem Tag des Schreibens: Er ist am Tag des Antrags der tatsächliche.',
    },
  },
  {
    id: 'born-after-letter',
    breaks: 'contradiction',
    fields: ['applicants.birthDate', 'on'],
    broken: ({ applicants = [], on }) =>
      on !== undefined &&
      applicants.some(({ birthDate }) => birthDate !== undefined && birthDate > on),
    says: {
      fr: 'Une personne serait née après le jour de la lettre : corrigez sa date de naissance.',
      nl: 'Een persoon zou na de dag van de brief geboren zijn: verbeter de geboortedatum.',
      de: 'Eine Person wäre nach dem Tag des Schreibens geboren: Berichtigen Sie ihr Geburtsdatum.',
    },
  },
  {
    id: 'asylum-without-end',
    breaks: 'missing',
    fields: ['asylum.closedOn', 'asylum.stage'],
    broken: ({ asylum }) => asylum?.stage === 'closed' && asylum.closedOn === undefined,
    says: {
      fr: 'La procédure d’asile est close : dites depuis quel jour, la langue de la demande en dépend.',
      nl: 'De asielprocedure is beëindigd: vermeld sinds welke dag, de taal van de aanvraag hangt ervan af.',
      de: 'Das Asylverfahren ist abgeschlossen: Nennen Sie den Tag, die Sprache des Antrags hängt davon ab.',
    },
    source: language,
  },
  {
    id: 'asylum-end-without-closing',
    breaks: 'contradiction',
    fields: ['asylum.closedOn', 'asylum.stage'],
    broken: ({ asylum }) =>
      asylum?.closedOn !== undefined && asylum.stage !== undefined && asylum.stage !== 'closed',
    says: {
      fr: 'Un jour de clôture est donné pour une procédure d’asile qui n’est pas close : corrigez l’un ou l’autre.',
      nl: 'Er is een einddatum voor een asielprocedure die niet beëindigd is: verbeter een van beide.',
      de: 'Für ein Asylverfahren, das nicht abgeschlossen ist, steht ein Tag des Abschlusses da: Berichtigen Sie eines von beiden.',
    },
  },
  {
    id: 'asylum-closed-after-letter',
    breaks: 'contradiction',
    fields: ['asylum.closedOn', 'on'],
    broken: ({ asylum, on }) =>
      asylum?.closedOn !== undefined && on !== undefined && asylum.closedOn > on,
    says: {
      fr: 'La procédure d’asile serait close après le jour de la lettre : ce jour-là, elle est en cours.',
      nl: 'De asielprocedure zou na de dag van de brief eindigen: op die dag loopt zij nog.',
      de: 'Das Asylverfahren würde nach dem Tag des Schreibens enden: An diesem Tag ist es anhängig.',
    },
  },
  {
    id: 'asylum-without-language',
    breaks: 'missing',
    fields: ['asylum.language', 'asylum.stage'],
    broken: ({ asylum, on }) => isBoundByAsylum(asylum, on) && asylum?.language === undefined,
    says: {
      fr: 'Pendant l’asile et dans les six mois qui suivent, la langue de cette procédure est celle de la demande : dites-la.',
      nl: 'Tijdens de asielprocedure en de zes maanden erna is de taal ervan die van de aanvraag: vermeld ze.',
      de: 'Während des Asylverfahrens und der sechs Monate danach ist seine Sprache die des Antrags: Nennen Sie sie.',
    },
    source: language,
  },
  {
    id: 'none-and-earlier',
    breaks: 'contradiction',
    fields: ['earlier'],
    broken: ({ earlier = [] }) => earlier.includes('none') && earlier.length > 1,
    says: {
      fr: 'Aucune demande antérieure, et une demande antérieure : gardez ce qui est vrai.',
      nl: 'Geen vroegere aanvraag, en een vroegere aanvraag: behoud wat waar is.',
      de: 'Kein früherer Antrag, und ein früherer Antrag: Behalten Sie, was stimmt.',
    },
  },
  {
    id: 'pending-without-earlier',
    breaks: 'contradiction',
    fields: ['earlierPending', 'earlier'],
    broken: ({ earlierPending, earlier }) =>
      earlierPending === true && earlier !== undefined && !earlier.includes('permission'),
    says: {
      fr: 'Une demande 9bis serait pendante, et aucune autorisation de séjour n’aurait été demandée avant : corrigez l’un ou l’autre.',
      nl: 'Er zou een 9bis-aanvraag hangende zijn, en vroeger zou geen machtiging tot verblijf gevraagd zijn: verbeter een van beide.',
      de: 'Ein 9bis-Antrag wäre anhängig, und früher wäre keine Aufenthaltserlaubnis beantragt worden: Berichtigen Sie eines von beiden.',
    },
    source: article('9bis', { paragraph: '§ 3' }),
  },
  {
    id: 'exclusions-unanswered',
    breaks: 'missing',
    fields: ['notBarred', 'asylum.stage', 'earlier'],
    broken: ({ notBarred, asylum, earlier = [] }) =>
      notBarred === undefined &&
      ((asylum?.stage !== undefined && asylum.stage !== 'none') ||
        earlier.some((one) => one !== 'none')),
    says: {
      fr: 'Il y a eu une autre procédure : dites pourquoi l’article 9bis, § 2, n’écarte pas les circonstances invoquées.',
      nl: 'Er was een andere procedure: zeg waarom artikel 9bis, § 2, de ingeroepen omstandigheden niet uitsluit.',
      de: 'Es gab ein anderes Verfahren: Sagen Sie, warum Artikel 9bis § 2 die geltend gemachten Umstände nicht ausschließt.',
    },
    source: exclusions,
  },
  {
    id: 'same-circumstance-twice',
    breaks: 'contradiction',
    fields: ['circumstances.title', 'merits.title'],
    broken: ({ circumstances = [], merits = [] }) => isTwice(circumstances) || isTwice(merits),
    says: {
      fr: 'Le même titre figure deux fois du même côté : réunissez ces arguments, ou nommez-les autrement.',
      nl: 'Dezelfde titel staat twee keer aan dezelfde kant: voeg die argumenten samen of geef ze een andere naam.',
      de: 'Derselbe Titel steht zweimal auf derselben Seite: Führen Sie diese Argumente zusammen, oder benennen Sie sie anders.',
    },
  },
  {
    id: 'rights-not-named',
    breaks: 'missing',
    fields: ['rights', 'rightsText'],
    broken: ({ rights, rightsText }) => rightsText !== undefined && rights === undefined,
    says: {
      fr: 'Un exposé sur les droits est donné sans dire lesquels : choisissez-les.',
      nl: 'Er is een uiteenzetting over rechten zonder te zeggen welke: kies ze.',
      de: 'Es steht eine Darlegung zu Rechten da, ohne dass sie genannt sind: Wählen Sie sie.',
    },
    source: ficheAdde,
  },
  {
    id: 'order-not-argued',
    breaks: 'missing',
    fields: ['publicOrder', 'publicOrderPieces'],
    broken: ({ publicOrder, publicOrderPieces }) =>
      publicOrderPieces !== undefined && publicOrder === undefined,
    says: {
      fr: 'Des pièces sont citées sur l’ordre public, et rien n’est dit : écrivez ce qu’elles montrent.',
      nl: 'Er zijn stukken vermeld over de openbare orde, en er staat niets bij: schrijf wat ze tonen.',
      de: 'Zur öffentlichen Ordnung sind Unterlagen angegeben, aber nichts ist gesagt: Schreiben Sie, was sie zeigen.',
    },
  },
]

function isTwice(all: readonly { readonly title?: string | undefined }[]): boolean {
  const titles = all.flatMap(({ title }) => (title === undefined ? [] : [title.toLowerCase()]))
  return new Set(titles).size < titles.length
}
