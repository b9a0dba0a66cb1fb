import type { LocalDate } from '@sejour/calendar'
import { article } from '@sejour/law'
import type { DecisionId } from '@sejour/law/decisions'
import type { Remark } from '../../act.ts'
import type { Draft } from '../../field/field.ts'
import type { InActLangs } from '../../lang.ts'
import type { Rule } from '../../rule.ts'
import { appealRemarks, appealRules } from '../appeal-paragraph.ts'
import { isBefore } from '../days.ts'
import { notificationRules } from '../notification.ts'
import { ministerRules } from '../signer.ts'
import { askOffice, type OfficeData } from './compose.ts'

type OfficeDraft = Draft<OfficeData>

/** The rules of every decision of the Office; with the id of the decision, also those of its appeal. */
export function officeRules<Of extends OfficeDraft>(decision?: DecisionId): readonly Rule<Of>[] {
  return [
    {
      id: 'domicile-without-address',
      breaks: 'missing',
      fields: ['domicile.address', 'domicile.at'],
      broken: ({ domicile }) =>
        domicile?.at !== undefined && domicile.at !== 'office' && domicile.address === undefined,
      says: {
        fr: 'Un domicile est élu : écrivez l’adresse à laquelle la décision est notifiée.',
        nl: 'Er is een woonplaats gekozen: schrijf het adres waar van de beslissing kennis wordt gegeven.',
        de: 'Ein Wohnsitz ist gewählt: Schreiben Sie die Adresse, an der die Entscheidung notifiziert wird.',
      },
      source: article('9quater', { paragraph: '§ 1er' }),
    },
    {
      id: 'domicile-at-office-with-address',
      breaks: 'contradiction',
      fields: ['domicile.address', 'domicile.with', 'domicile.at'],
      broken: ({ domicile }) =>
        domicile?.at === 'office' &&
        (domicile.address !== undefined || domicile.with !== undefined),
      says: {
        fr: 'Sans élection de domicile, il n’y a pas d’adresse élue : enlevez-la, ou dites où elle est élue.',
        nl: 'Zonder keuze van woonplaats is er geen gekozen adres: haal het weg, of zeg waar ze gekozen is.',
        de: 'Ohne Wahl eines Wohnsitzes gibt es keine gewählte Adresse: Entfernen Sie sie, oder sagen Sie, wo er gewählt ist.',
      },
      source: article('9quater', { paragraph: '§ 1er' }),
    },
    {
      id: 'born-after-decision',
      breaks: 'contradiction',
      fields: ['person.birthDate', 'decidedOn'],
      broken: ({ person, decidedOn }) => isBefore(decidedOn, person?.birthDate),
      says: {
        fr: 'La personne serait née après la décision : corrigez un des deux jours.',
        nl: 'De persoon zou na de beslissing geboren zijn: verbeter een van beide dagen.',
        de: 'Die Person wäre nach der Entscheidung geboren: Berichtigen Sie einen der beiden Tage.',
      },
    },
    ...ministerRules<Of>(),
    ...notificationRules<Of>(),
    ...(decision ? appealRules<Of>((draft) => askOffice(decision, draft)) : []),
  ]
}

type Requested = {
  readonly decidedOn?: LocalDate | undefined
  readonly requestedOn?: LocalDate | undefined
  readonly requestLanguage?: Tongue | undefined
  readonly asylumLanguage?: Tongue | undefined
  readonly decisionLanguage?: Tongue | undefined
}

type Tongue = 'fr' | 'nl' | 'de'

/** The rules of a decision on a request: its days and its language. */
export function requestRules<Of extends Requested>(): readonly Rule<Of>[] {
  return [
    {
      id: 'decided-before-request',
      breaks: 'contradiction',
      fields: ['decidedOn', 'requestedOn'],
      broken: ({ decidedOn, requestedOn }) => isBefore(decidedOn, requestedOn),
      says: {
        fr: 'Une demande n’est pas décidée avant d’être introduite : corrigez un des deux jours.',
        nl: 'Over een aanvraag wordt niet beslist voordat ze is ingediend: verbeter een van beide dagen.',
        de: 'Über einen Antrag wird nicht entschieden, bevor er eingereicht ist: Berichtigen Sie einen der beiden Tage.',
      },
    },
    {
      id: 'language-of-asylum',
      breaks: 'contradiction',
      fields: ['decisionLanguage', 'asylumLanguage'],
      broken: ({ asylumLanguage, decisionLanguage }) =>
        asylumLanguage !== undefined &&
        decisionLanguage !== undefined &&
        asylumLanguage !== decisionLanguage,
      says: {
        fr: 'Durant l’asile et les six mois qui suivent, la décision est prise dans la langue de l’asile : changez la langue.',
        nl: 'Tijdens het asiel en de zes maanden erna wordt de beslissing genomen in de taal van de asielprocedure: wijzig de taal.',
        de: 'Während des Asylverfahrens und der sechs Monate danach wird die Entscheidung in dessen Sprache getroffen: Ändern Sie die Sprache.',
      },
      source: article('51/4', { paragraph: '§ 3' }),
    },
    {
      id: 'language-of-request',
      breaks: 'contradiction',
      fields: ['decisionLanguage', 'requestLanguage'],
      broken: ({ asylumLanguage, requestLanguage, decisionLanguage }) =>
        asylumLanguage === undefined &&
        requestLanguage !== undefined &&
        decisionLanguage !== undefined &&
        requestLanguage !== decisionLanguage,
      says: {
        fr: 'L’Office répond dans la langue nationale de la demande : changez la langue de la décision.',
        nl: 'De Dienst antwoordt in de landstaal van de aanvraag: wijzig de taal van de beslissing.',
        de: 'Das Amt antwortet in der Landessprache des Antrags: Ändern Sie die Sprache der Entscheidung.',
      },
    },
  ]
}

const TONGUES: { readonly [tongue in Tongue]: InActLangs } = {
  fr: { fr: 'le français', nl: 'het Frans', de: 'Französisch' },
  nl: { fr: 'le néerlandais', nl: 'het Nederlands', de: 'Niederländisch' },
  de: { fr: 'l’allemand', nl: 'het Duits', de: 'Deutsch' },
}

/** What a lawyer confirms about any decision of the Office. */
export function officeRemarks(
  data: OfficeData & { readonly decisionLanguage?: Tongue },
  decision?: DecisionId,
): readonly Remark[] {
  const asked = decision && askOffice(decision, data)
  const { domicile, notification, decisionLanguage: tongue } = data
  return [
    ...(tongue ? [languageRemark(TONGUES[tongue])] : []),
    ...(domicile.at === 'office' ? [UNSEEN] : []),
    ...(asked && !notification ? [NOT_NOTIFIED] : []),
    ...(asked ? appealRemarks(asked) : []),
  ]
}

function languageRemark({ fr, nl, de }: InActLangs): Remark {
  return {
    text: {
      fr: `La langue de cette décision est ${fr} : toute autre version n’en est qu’une traduction.`,
      nl: `De taal van deze beslissing is ${nl}: elke andere versie is er slechts een vertaling van.`,
      de: `Die Sprache dieser Entscheidung ist ${de}: Jede andere Fassung ist nur eine Übersetzung.`,
    },
    source: article('51/4', { paragraph: '§ 3' }),
  }
}

const UNSEEN: Remark = {
  text: {
    fr: 'Notifiée à l’Office, faute de domicile élu, la décision peut ne jamais être vue par la personne alors que le délai court. Une copie va à l’adresse effective et à l’avocat, s’ils sont connus.',
    nl: 'Bij gebrek aan gekozen woonplaats wordt bij de Dienst kennis gegeven: de persoon ziet de beslissing misschien nooit, terwijl de termijn loopt. Een afschrift gaat naar het werkelijke adres en naar de advocaat, indien bekend.',
    de: 'Mangels gewählten Wohnsitzes wird beim Amt notifiziert: Die Person sieht die Entscheidung vielleicht nie, während die Frist läuft. Eine Abschrift geht an die tatsächliche Adresse und an den Rechtsanwalt, sofern bekannt.',
  },
  source: article('9quater'),
}

const NOT_NOTIFIED: Remark = {
  text: {
    fr: 'Le paragraphe sur le recours vaut pour une notification le jour même de la décision : récrivez l’acte le jour où elle est notifiée.',
    nl: 'De paragraaf over het beroep geldt voor een kennisgeving op de dag van de beslissing zelf: herschrijf de akte op de dag waarop ze ter kennis wordt gebracht.',
    de: 'Der Abschnitt über die Beschwerde gilt für eine Notifizierung am Tag der Entscheidung selbst: Schreiben Sie das Schriftstück am Tag der Notifizierung neu.',
  },
}
